import type { Page } from 'playwright';

/** The part of the case details with the rules of verdicts. */
export function rulesOf(page: Page) {
  return page.getByRole('region', { name: 'Rules of verdicts' });
}

/** Writes another value for a rule, and leaves the field. */
export async function changeRule(page: Page, label: string, value: string): Promise<void> {
  await rulesOf(page).getByLabel(label, { exact: true }).fill(value);
  await page.keyboard.press('Tab');
}
