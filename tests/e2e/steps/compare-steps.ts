import type { Page } from 'playwright';

type Part = 'Level by level' | 'Criteria' | 'Any two levels' | 'Switching tracks' | 'Paper and fact' | 'Charts';

/** Goes to a part of the comparison by its own navigation. */
export async function showPart(page: Page, part: Part): Promise<void> {
  const link = page
    .getByRole('navigation', { name: 'Parts of the comparison' })
    .getByRole('link', { name: part, exact: true });
  await link.click();
  await page.locator('[aria-current="page"]', { hasText: part }).waitFor();
  await page.getByRole('main').getByRole('heading', { level: 2 }).nth(1).waitFor();
}

/** Opens what is behind a verdict of the matrix; a criterion that both tracks share stands in it once for each. */
export async function openVerdict(page: Page, statement: string): Promise<void> {
  await page.getByRole('grid').getByRole('button', { name: statement }).first().click();
  await page.getByRole('dialog', { name: statement }).waitFor();
}

/** Chooses one of a list under a label. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
