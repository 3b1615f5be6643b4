import type { Locator, Page } from 'playwright';
import { openDialog } from './dialog-steps.ts';

/** Goes to a part of the packet screen. */
export async function showPacketPart(page: Page, part: string): Promise<void> {
  const link = page
    .getByRole('navigation', { name: 'Parts of the packet' })
    .getByRole('link', { name: part, exact: true });
  await link.click();
  await page.locator('[aria-current="page"]', { hasText: part }).waitFor();
}

/** Chooses in the menu of plans. */
export async function chooseInPlans(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: 'Plans', exact: true }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** Opens the dialog with the title, introduction and limit of a section. */
export async function sectionForm(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: `Title, introduction and limit of “${name}”` }).click();
  const dialog = openDialog(page);
  await dialog.getByLabel('Title in the packet').waitFor();
  return dialog;
}

/** The names of the sections that the packet has, in its order. */
export async function sectionsShown(page: Page): Promise<readonly (string | null)[]> {
  const rows = page.getByRole('list', { name: 'Sections, in the order of the document' }).getByRole('listitem');
  const chosen = rows.filter({ has: page.getByRole('checkbox', { checked: true }) });
  return Promise.all((await chosen.all()).map((row) => row.locator('label').textContent()));
}
