import { statementOf } from './built-in-ladder.ts';
import { goTo } from './case-steps.ts';
import { calledOff, closed, dialog, press } from './dialog-steps.ts';
import { showPacketPart } from './packet-steps.ts';
import type { State } from './states.ts';
import { addFeedback, decide, handIn } from './submission-steps.ts';

/** States of the part "Handed in" of the packet screen, from its dialog that keeps a packet. */
export const SUBMISSION_STATES: readonly State[] = [
  {
    name: 'what leaves, before a packet is kept',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Look over what leaves' }).click();
      await page.getByRole('button', { name: 'Keep it' }).waitFor();
    },
  },
  {
    name: 'nothing handed in',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Back', exact: true }).click();
      await calledOff(page);
      await page.getByText('Nothing handed in yet').waitFor();
    },
  },
  {
    name: 'a packet handed in',
    reach: async (page) => {
      await handIn(page, '2026-03-02');
      await page.getByText('Exhibits, as they were numbered').waitFor();
    },
  },
  {
    name: 'writing down a decision',
    reach: async (page) => {
      await press(page, 'Write down the decision');
      await dialog(page);
    },
  },
  {
    name: 'writing down feedback, with a fault',
    reach: async (page) => {
      await closed(page);
      await decide(page, '2026-03-20', 'Too few teams, as E1 shows.');
      await press(page, 'Add feedback');
      await page.getByRole('dialog').getByRole('button', { name: 'Write it down' }).click();
      await page.getByText('Must not be empty').waitFor();
    },
  },
  {
    name: 'starting the next attempt',
    reach: async (page) => {
      await closed(page);
      await addFeedback(page, 'More teams.', 'The chair', statementOf('l6-keeps-teams-aligned'));
      await press(page, 'Start the next attempt from it');
      await dialog(page);
    },
  },
  {
    name: 'what the last decision asked for',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await page.getByRole('heading', { name: 'What the last decision asked for' }).waitFor();
    },
  },
  {
    name: 'two packets by criterion',
    reach: async (page) => {
      await page.getByRole('article').getByRole('link', { name: 'What changed since' }).click();
      await page
        .getByText('No verdict has changed')
        .or(page.getByRole('columnheader', { name: 'Then' }))
        .waitFor();
    },
  },
  {
    name: 'two packets by section',
    reach: async (page) => {
      await page.getByRole('link', { name: 'By section' }).click();
      await page.getByText('Title page').waitFor();
    },
  },
  {
    name: 'two packets by word',
    reach: async (page) => {
      await page.getByRole('link', { name: 'By word' }).click();
      await page.getByRole('insertion').first().waitFor();
    },
  },
  {
    name: 'a criterion with feedback',
    reach: async (page) => {
      await goTo(page, 'Packet');
      await showPacketPart(page, 'Handed in');
      await page.getByRole('article').getByRole('link', { name: 'Go to the criterion' }).click();
      await page.getByRole('heading', { name: 'Feedback on this criterion' }).waitFor();
    },
  },
];
