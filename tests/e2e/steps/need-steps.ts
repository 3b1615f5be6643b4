import type { Page } from 'playwright';

type Noted = {
  readonly title: string;
  readonly observation?: string;
  /** A criterion to link, by its statement. */
  readonly criterion: string;
};

/** Notes a need and links it with a criterion. */
export async function noteNeed(page: Page, { title, observation, criterion }: Noted): Promise<void> {
  await page.getByRole('button', { name: 'New need' }).click();
  await page.getByLabel('What is needed', { exact: true }).fill(title);
  if (observation !== undefined) await page.getByLabel('What you have observed').fill(observation);
  await page.getByRole('combobox', { name: 'Criteria' }).fill(criterion);
  await page.getByRole('option', { name: criterion }).click();
  await page.getByRole('list', { name: 'Criteria' }).getByText(criterion).waitFor();
}
