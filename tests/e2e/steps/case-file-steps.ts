import type { Page } from 'playwright';
import { downloaded, type ExportedFile } from './export-steps.ts';

type Choices = { readonly history?: boolean; readonly passphrase?: string; readonly json?: boolean };

/** Opens the dialog that saves a case as a file, from the home screen. */
export async function openSaveDialog(page: Page, person: string): Promise<void> {
  await page.getByRole('button', { name: `More for the case of ${person}` }).click();
  await page.getByRole('menuitem', { name: 'Save as a file' }).click();
  await page.getByRole('dialog', { name: 'Save the case as a file' }).waitFor();
}

/** Makes the choices of that dialog, and takes the file that comes out. */
export async function saveFile(page: Page, choices: Choices = {}): Promise<ExportedFile> {
  const dialog = page.getByRole('dialog', { name: 'Save the case as a file' });
  if (choices.json === true) await dialog.getByRole('radio', { name: 'Plain JSON' }).click();
  if (choices.history === true) await dialog.getByRole('checkbox', { name: 'With its history' }).click();
  if (choices.passphrase !== undefined) {
    await dialog.getByRole('checkbox', { name: 'Locked with a passphrase' }).click();
    await dialog.getByLabel('Passphrase', { exact: true }).fill(choices.passphrase);
    await dialog.getByLabel('The same once more').fill(choices.passphrase);
  }
  const file = await downloaded(page, () => dialog.getByRole('button', { name: 'Save', exact: true }).click());
  await dialog.waitFor({ state: 'detached' });
  return file;
}
