import type { Locator, Page } from 'playwright';

/** Presses a button of the screen by its name. */
export const press = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click();
/** The dialog that is open; not the messages at the edge of the window, which are dialogs too and come and go. */
export const openDialog = (page: Page): Locator => page.locator('[role="dialog"][data-popup-place]');
/** Waits for a dialog. */
export const dialog = (page: Page) => openDialog(page).waitFor();
/** Closes the dialog that is open, if there is one. */
export const closed = async (page: Page) => {
  await page.keyboard.press('Escape');
  await openDialog(page).waitFor({ state: 'detached' });
};

/** By its button: where the focus rests on one with a tooltip, Escape closes the tooltip first. */
export const calledOff = async (page: Page) => {
  await openDialog(page).getByRole('button', { name: 'Cancel' }).click();
  await openDialog(page).waitFor({ state: 'detached' });
};
