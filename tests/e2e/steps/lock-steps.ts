import type { Page } from 'playwright';

export const PASSPHRASE = 'four words make one';

/** Gives the open case, whose details are shown, a passphrase. */
export async function lockCase(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByRole('button', { name: 'Lock with a passphrase' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lock this case with a passphrase' });
  await dialog.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase);
  await dialog.getByLabel('The same once more').fill(passphrase);
  await dialog.getByRole('checkbox', { name: 'I have understood' }).click();
  await dialog.getByRole('button', { name: 'Lock the case' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Waits for the screen that asks for the passphrase, whose field has the focus, and answers it by keyboard. */
export async function unlockCase(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await untilLocked(page);
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
}

export async function untilLocked(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Unlock', exact: true }).waitFor();
  await page.locator('input[type=password]:focus').waitFor();
}
