import type { Locator, Page } from 'playwright';
import { goTo } from './case-steps.ts';

/** Opens a referee of the sample and answers with the form. */
export async function openReferee(page: Page, name: string): Promise<Locator> {
  await goTo(page, 'Referees');
  await page.getByRole('main').getByRole('link', { name }).click();
  const form = page.getByRole('article', { name });
  await form.waitFor();
  return form;
}

/** Opens the request for feedback to the referee whose form is open. */
export async function beginRequest(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Ask for feedback…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Ask .+ for feedback$/ });
  await dialog.waitFor();
  return dialog;
}
