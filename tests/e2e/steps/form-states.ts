import { EVERYTHING } from '../../support/form-files.ts';
import { plainForm } from '../../support/plain-forms.ts';
import { closed, dialog } from './dialog-steps.ts';
import { chooseFile } from './file-steps.ts';
import { showPacketPart } from './packet-steps.ts';
import type { State } from './states.ts';

/** The employer's form on the packet screen, from a dialog of that screen. */
export const FORM_STATES: readonly State[] = [
  {
    name: 'no form yet, and how placeholders are written',
    reach: async (page) => {
      await closed(page);
      await showPacketPart(page, 'Employer’s form');
      await page.getByText('How to write placeholders').click();
    },
  },
  {
    name: 'a form without placeholders',
    reach: async (page) => {
      await chooseFile(page, 'Add a form', { name: 'Nomination.docx', content: plainForm() });
      await page.getByRole('region', { name: 'Where answers belong' }).waitFor();
    },
  },
  {
    name: 'a form with its placeholders, one of them unknown',
    reach: async (page) => {
      await chooseFile(page, 'Add another form', { name: 'Committee.docx', content: EVERYTHING });
      await page.getByRole('button', { name: 'Replace with {{person.name}}' }).waitFor();
    },
  },
  {
    name: 'renaming a form',
    reach: async (page) => {
      await page.getByRole('button', { name: 'More for the form Committee' }).click();
      await page.getByRole('menuitem', { name: 'Rename the form' }).click();
      await dialog(page);
    },
  },
];
