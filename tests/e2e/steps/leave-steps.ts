import type { Page } from 'playwright';

/** Whether a page is Electron's, where dialogs of the system ask for folders. */
function isElectrons(page: Page): Promise<boolean> {
  return page.evaluate(() => 'rungs' in globalThis);
}

/** Begins to give backups another folder, and leaves off with a fault where the path is typed. */
export async function beginOtherBackupFolder(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Change…' }).click();
  if (await isElectrons(page)) return page.getByText('From now on backups lie in').waitFor();
  await page.getByRole('button', { name: 'Keep backups there' }).click();
  await page.getByText('Give the whole path of a folder').waitFor();
}

/** Begins to take everything along, and leaves off with a fault where the path is typed. */
export async function beginExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take everything with you' }).click();
  if (await isElectrons(page)) return page.getByRole('button', { name: 'Choose a folder…' }).waitFor();
  await page.getByRole('radio', { name: 'A folder on this computer' }).click();
  await page.getByRole('button', { name: 'Write everything' }).click();
  await page.getByText('Give the whole path of a folder').waitFor();
}

/** Goes on from `beginExport` to where everything is written. */
export async function finishExport(page: Page): Promise<void> {
  if (await isElectrons(page)) await page.getByRole('button', { name: 'Choose a folder…' }).click();
  else await page.getByRole('radio', { name: 'One zip file' }).click();
  await page.getByRole('button', { name: 'Write everything' }).click();
  await page.getByText('Everything is written').waitFor();
}
