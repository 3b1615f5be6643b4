import type { Page } from 'playwright';

type Strength = 'Partial' | 'Meets' | 'Exceeds';

/** Chooses a criterion of the Map by its statement. */
export async function chooseCriterion(page: Page, statement: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: statement }).click();
  await page.getByRole('main').getByRole('heading', { level: 2, name: statement }).waitFor();
}

/** Claims the chosen criterion with an activity, which is found by its title, and says why. */
export async function claim(page: Page, title: string, strength: Strength, rationale: string): Promise<void> {
  const claims = page.getByRole('region', { name: 'Claims', exact: true });
  await claims.getByRole('combobox', { name: 'Claim with an activity' }).fill(title);
  await page.getByRole('option', { name: title }).click();
  await claims
    .getByRole('radiogroup', { name: `Strength for “${title}”` })
    .getByRole('radio', { name: strength })
    .click();
  await claims.getByRole('textbox', { name: `Rationale for “${title}”` }).fill(rationale);
}

/** Declares that the chosen criterion had no opportunity. */
export async function declareNoOpportunity(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Declare no opportunity' }).click();
  await page.getByLabel('Reason', { exact: true }).fill(reason);
  await page.getByRole('button', { name: 'Declare', exact: true }).click();
  await page.getByRole('heading', { name: 'No opportunity' }).waitFor();
}
