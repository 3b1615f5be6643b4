import type { Page } from 'playwright';
import { openDialog } from './dialog-steps.ts';
import { showPacketPart } from './packet-steps.ts';

/** Keeps the packet as it is now as handed in on a day, and waits until it is shown. */
export async function handIn(page: Page, day: string): Promise<void> {
  await showPacketPart(page, 'Handed in');
  await page.getByRole('button', { name: 'Keep this packet as handed in' }).click();
  const dialog = openDialog(page);
  await dialog.getByLabel('Handed in on').fill(day);
  await dialog.getByRole('button', { name: 'Look over what leaves' }).click();
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  // The preview, the file and what it says are written one after the other.
  await dialog.waitFor({ state: 'detached', timeout: 60_000 });
  await page.getByRole('article').waitFor();
}

/** Writes down "not yet" with its day and reason for the packet that is shown. */
export async function decide(page: Page, day: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Write down the decision' }).click();
  const dialog = openDialog(page);
  await dialog.getByRole('radio', { name: 'Not yet' }).click();
  await dialog.getByLabel('Decided on').fill(day);
  await dialog.getByLabel('Reason, as it was given').fill(reason);
  await dialog.getByRole('button', { name: 'Write it down' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Writes down what was said of the packet that is shown; of no criterion in particular without a statement. */
export async function addFeedback(page: Page, said: string, from: string, statement?: string): Promise<void> {
  await page.getByRole('button', { name: 'Add feedback' }).click();
  const dialog = openDialog(page);
  if (statement !== undefined) {
    await dialog.getByRole('combobox', { name: 'About' }).click();
    await page.getByRole('option', { name: statement }).click();
  }
  await dialog.getByLabel('What was said').fill(said);
  await dialog.getByLabel('From whom').fill(from);
  await dialog.getByRole('button', { name: 'Write it down' }).click();
  await dialog.waitFor({ state: 'detached' });
}
