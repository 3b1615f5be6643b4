import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { savedWhile } from '../../support/electron-app.ts';

export type ExportedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Exports the packet by the button of a format, and reads the file that the browser was given. */
export function exportAs(page: Page, format: 'Word' | 'PDF'): Promise<ExportedFile> {
  return downloaded(page, async () => {
    await page.getByRole('button', { name: `Export as ${format}` }).click();
    await confirmExport(page);
  });
}

/** Looks over what leaves, and exports by Enter: the button has the focus. */
export async function confirmExport(page: Page): Promise<void> {
  const review = page.getByRole('dialog', { name: /^Export as / });
  await review.locator('button:focus', { hasText: /^Export$/ }).waitFor();
  await page.keyboard.press('Enter');
  await review.waitFor({ state: 'detached' });
}

/** Exports the packet in a format of the menu. */
export function exportFromMenu(page: Page, format: 'Markdown' | 'HTML' | 'JSON'): Promise<ExportedFile> {
  return downloaded(page, async () => {
    await page.getByRole('button', { name: 'More formats' }).click();
    await page.getByRole('menuitem', { name: `Export as ${format}` }).click();
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await confirmExport(page);
  });
}

/** What the browser was given to download, or Electron's program saved, while something was done. */
export async function downloaded(page: Page, work: () => Promise<void>): Promise<ExportedFile> {
  const saved = await savedWhile(page, work);
  if (saved !== null) return saved;
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 30_000 }), work()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}
