import { goTo } from './case-steps.ts';
import { closed, press } from './dialog-steps.ts';
import { showPacketPart } from './packet-steps.ts';
import { beginRequest, openReferee } from './referee-steps.ts';
import type { State } from './states.ts';

/** States of the screen "Referees" and of what is copied from the packet, from any screen of the sample. */
export const REFEREE_STATES: readonly State[] = [
  {
    name: 'referees, one chosen, with an answer',
    reach: async (page) => {
      const form = await openReferee(page, 'Řehoř Vlček');
      await form.getByRole('button', { name: 'Add an answer' }).click();
      await form.getByLabel('Their answer, word for word').fill('She starts what others are proud to finish.');
    },
  },
  {
    name: 'asking for feedback, with a question that says too much',
    reach: async (page) => {
      await openReferee(page, 'Ελένη Μαυρίδου');
      const dialog = await beginRequest(page);
      await dialog.getByLabel('Questions').fill('What was “Where planning should stand in a year” worth?');
      await dialog.getByText('A question names what this person is not to see').waitFor();
    },
  },
  {
    name: 'who vouches for what',
    reach: async (page) => {
      await closed(page);
      await press(page, 'Who vouches for what');
      await page.getByRole('dialog', { name: 'Who vouches for what' }).waitFor();
    },
  },
  {
    name: 'what can be copied',
    reach: async (page) => {
      await closed(page);
      await goTo(page, 'Packet');
      await showPacketPart(page, 'What goes in');
      await press(page, 'Copy');
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'copying one exhibit',
    reach: async (page) => {
      await page.getByRole('menuitem', { name: 'One exhibit…' }).click();
      await page.getByRole('dialog', { name: 'Copy one exhibit' }).waitFor();
    },
  },
];
