import type { Page } from 'playwright';

export type Screen =
  | 'Activities'
  | 'Map'
  | 'Compare'
  | 'Time'
  | 'Plan'
  | 'Needs'
  | 'Packet'
  | 'Referees'
  | 'Case details'
  | 'History';

/** Begins a case on the built-in ladder, for the level that the dialog suggests. */
export async function beginCase(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New case' }).click();
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Create the case' }).click();
  await heading(page, 'Activities');
}

export async function trySample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await heading(page, 'Activities');
}

/** Goes to a screen of the open case by the navigation. */
export async function goTo(page: Page, screen: Screen): Promise<void> {
  await page.getByRole('navigation', { name: 'Case' }).getByRole('link', { name: screen, exact: true }).click();
  await heading(page, screen);
}

export async function goHome(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'All cases' }).click();
  await page.getByRole('heading', { name: 'Your cases' }).waitFor();
}

/** Waits until the bar says that everything is on disk. Leaves the field that was typed in, as a reader of the bar would. */
export async function untilSaved(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await saveStatus(page).getByText('Saved', { exact: true }).waitFor();
}

/** What the bar says about saving. */
export function saveStatus(page: Page) {
  return page.getByRole('banner').getByRole('status');
}

export async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}
