import type { Page } from 'playwright';
import { beginCase, goHome, goTo } from './case-steps.ts';
import { lockCase, unlockCase, untilLocked } from './lock-steps.ts';
import type { State } from './states.ts';

const asking = (page: Page, name: string) => page.getByRole('dialog', { name });
/** By its button: where the focus rests on one with a tooltip, Escape closes the tooltip first. */
const called = async (page: Page, name: string) => {
  await asking(page, name).getByRole('button', { name: 'Cancel' }).click();
  await asking(page, name).waitFor({ state: 'detached' });
};

const PERSON = 'Eva Riegel';

/** What is asked about passphrases, wherever one is: about a case in which nothing waits for a correction. */
export const LOCK_STATES: readonly State[] = [
  {
    name: 'locking a case, with faults',
    reach: async (page) => {
      await page.evaluate(() => {
        window.location.hash = '#/';
      });
      await beginCase(page, PERSON);
      await goTo(page, 'Case details');
      await page.getByRole('button', { name: 'Lock with a passphrase' }).click();
      const dialog = asking(page, 'Lock this case with a passphrase');
      await dialog.getByRole('button', { name: 'Lock the case' }).click();
      await dialog.getByText('Tick the box first').waitFor();
    },
  },
  {
    name: 'case details, with a passphrase',
    reach: async (page) => {
      await called(page, 'Lock this case with a passphrase');
      await lockCase(page);
      await page.getByRole('combobox', { name: 'Lock it by itself' }).click();
      await page.getByRole('option', { name: 'After 5 minutes' }).waitFor();
    },
  },
  {
    name: 'changing a passphrase',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Change the passphrase' }).click();
      await asking(page, 'Change the passphrase').waitFor();
    },
  },
  {
    name: 'removing a passphrase',
    reach: async (page) => {
      await called(page, 'Change the passphrase');
      await page.getByRole('button', { name: 'Remove the passphrase' }).click();
      await asking(page, 'Remove the passphrase').waitFor();
    },
  },
  {
    name: 'unlocking, with a wrong passphrase',
    reach: async (page) => {
      await called(page, 'Remove the passphrase');
      await page.getByRole('button', { name: 'Lock now' }).click();
      await unlockCase(page, 'none of mine');
      await page.getByText('This passphrase does not fit').waitFor();
      await untilLocked(page);
    },
  },
  {
    name: 'home, with a locked case',
    reach: async (page) => {
      await page.getByRole('link', { name: 'Back to all cases' }).click();
      await page.getByText('Locked; open it').waitFor();
    },
  },
  {
    name: 'home, with the menu of an unlocked case',
    reach: async (page) => {
      await page.getByRole('link', { name: 'Locked case' }).click();
      await unlockCase(page);
      await page.getByRole('button', { name: 'Lock now' }).waitFor();
      await goHome(page);
      await page.getByText('Unlocked', { exact: true }).waitFor();
      await page.getByRole('button', { name: `More for the case of ${PERSON}` }).click();
      await page.getByRole('menuitem', { name: 'Lock now' }).waitFor();
    },
  },
];
