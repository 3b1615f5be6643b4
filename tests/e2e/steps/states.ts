import type { Page } from 'playwright';
import { addLink } from './activity-steps.ts';
import { statementOf } from './built-in-ladder.ts';
import { goHome, goTo, trySample } from './case-steps.ts';
import { choose, openVerdict, showPart } from './compare-steps.ts';
import { calledOff, closed, dialog, press } from './dialog-steps.ts';
import { chooseFile } from './file-steps.ts';
import { beginExport, beginOtherBackupFolder, finishExport } from './leave-steps.ts';
import { LOCK_STATES } from './lock-states.ts';
import { chooseCriterion } from './map-steps.ts';
import { openedCase, otherVersion } from './other-version.ts';
import { PACKET_STATES } from './packet-states.ts';
import { PLAN_STATES } from './plan-states.ts';
import { REFEREE_STATES } from './referee-states.ts';
import { changeRule } from './rule-steps.ts';
import { TIME_STATES } from './time-states.ts';

/** Something that the window can show, and the way there from the state before it in the list. */
export type State = { readonly name: string; readonly reach: (page: Page) => Promise<void> };

/** The first screen and its dialogs, from an empty library. */
const HOME: readonly State[] = [
  { name: 'home, empty', reach: async (page) => void (await page.getByText('Start here').waitFor()) },
  {
    name: 'new case, with a fault',
    reach: async (page) => {
      await press(page, 'New case');
      await dialog(page);
      await page.getByRole('button', { name: 'Create the case' }).click();
      await page.getByText('Must not be empty').waitFor();
    },
  },
  {
    name: 'no activities yet',
    reach: async (page) => {
      await page.getByLabel('Your name').fill('Ada Beispiel');
      await page.getByRole('button', { name: 'Create the case' }).click();
      await page.getByText('No activities yet').waitFor();
    },
  },
  {
    name: 'the name of a button',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Undo' }).first().hover();
      await page.getByRole('tooltip').getByText('Undo').waitFor();
    },
  },
  {
    name: 'no activities to map',
    reach: (page) => goTo(page, 'Map'),
  },
  { name: 'compare, empty', reach: (page) => goTo(page, 'Compare') },
  { name: 'time, empty', reach: (page) => goTo(page, 'Time') },
  { name: 'plan, empty', reach: (page) => goTo(page, 'Plan') },
  { name: 'needs, empty', reach: (page) => goTo(page, 'Needs') },
  { name: 'referees, empty', reach: (page) => goTo(page, 'Referees') },
  {
    name: 'home, with cases and a menu',
    reach: async (page) => {
      await goHome(page);
      await page.getByRole('button', { name: 'More for the case of' }).click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'saving a case as a file, with faults in the passphrase',
    reach: async (page) => {
      await page.getByRole('menuitem', { name: 'Save as a file' }).click();
      await page.getByRole('checkbox', { name: 'Locked with a passphrase' }).click();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Too short').waitFor();
    },
  },
  {
    name: 'opening a locked file, with a fault',
    reach: async (page) => {
      await calledOff(page);
      const content = 'age-encryption.org/v1\n';
      await chooseFile(page, 'Open a case', { name: 'mine.rungs.age', content });
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await page.getByText('Enter the passphrase').waitFor();
    },
  },
  {
    name: 'removing a case',
    reach: async (page) => {
      await calledOff(page);
      await page.getByRole('button', { name: 'More for the case of' }).click();
      await page.getByRole('menuitem', { name: 'Remove from this computer' }).click();
      await dialog(page);
    },
  },
  {
    name: 'backups, one looked into',
    reach: async (page) => {
      await closed(page);
      await press(page, 'Backups');
      await page.getByRole('button', { name: 'Make a backup now' }).click();
      await page
        .getByRole('dialog')
        .getByText(/^Backup of /)
        .click();
      await page.getByRole('button', { name: 'Bring back as a new case' }).first().waitFor();
    },
  },
  {
    name: 'a case of a backup, and another folder for backups',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Look inside the case of' }).first().click();
      await page.getByText('It is the same in your library now.').waitFor();
      await beginOtherBackupFolder(page);
    },
  },
  {
    name: 'taking everything along, with a fault',
    reach: async (page) => {
      await closed(page);
      await beginExport(page);
    },
  },
  { name: 'everything written', reach: finishExport },
  {
    name: 'removing the library',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Remove the library…' }).click();
      await page.getByLabel('Type remove to go on').waitFor();
    },
  },
];

/** What a case was done in and how it stands. */
const CASE: readonly State[] = [
  {
    name: 'activities, one chosen, with a fault',
    reach: async (page) => {
      await trySample(page);
      await page.getByLabel('Search activities').fill('critique');
      await page.getByRole('main').getByRole('link', { name: 'A design critique for senior engineers' }).click();
      await page.getByRole('article').waitFor();
      await page.getByRole('button', { name: 'Add a number' }).click();
      await addLink(page, { address: 'not an address', shows: 'Nothing' }, 2);
      await page.getByLabel('Tags').click();
      await page.getByText('Give a full address').waitFor();
    },
  },
  {
    name: 'map by criterion',
    reach: async (page) => {
      await goTo(page, 'Map');
      await chooseCriterion(page, statementOf('l6-keeps-teams-aligned'));
    },
  },
  {
    name: 'map, searching and declaring',
    reach: async (page) => {
      await press(page, 'Own up to a gap');
      await page.getByLabel('Mitigation', { exact: true }).waitFor();
      await page.getByRole('combobox', { name: 'Claim with an activity' }).fill('the');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'map by activity',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('radio', { name: 'By activity' }).click();
      await page.getByRole('checkbox').first().waitFor();
    },
  },
  { name: 'compare', reach: (page) => goTo(page, 'Compare') },
  { name: 'compare, criteria of all levels', reach: (page) => showPart(page, 'Criteria') },
  {
    name: 'compare, criteria of one level',
    reach: (page) => choose(page, 'Level', 'T6 Staff engineer / L6 Technical lead'),
  },
  { name: 'behind a verdict', reach: (page) => openVerdict(page, statementOf('l6-educates-product')) },
  {
    name: 'compare, any two levels',
    reach: async (page) => {
      await closed(page);
      await showPart(page, 'Any two levels');
    },
  },
  { name: 'compare, a move to the other track', reach: (page) => showPart(page, 'Switching tracks') },
  {
    name: 'compare, paper and fact',
    reach: async (page) => {
      await showPart(page, 'Paper and fact');
      await page.getByText('Show the numbers').click();
      await page
        .getByText(/^Carried by/)
        .first()
        .click();
    },
  },
  {
    name: 'compare, charts and what the marks mean',
    reach: async (page) => {
      await showPart(page, 'Charts');
      await page.getByText('What the marks and words mean').click();
    },
  },
  ...TIME_STATES,
  ...PLAN_STATES,
];

/** Who vouches for a case, and how it is kept. */
const KEEPING: readonly State[] = [
  { name: 'the sample, to begin with', reach: trySample },
  ...REFEREE_STATES,
  {
    name: 'case details, the ladder open',
    reach: async (page) => {
      await closed(page);
      await goTo(page, 'Case details');
      await press(page, 'Open all levels');
    },
  },
  {
    name: 'rules of verdicts, one changed and one wrong',
    reach: async (page) => {
      await changeRule(page, 'Activities that meet it, at least', '3');
      await changeRule(page, 'Months since the newest ended, at most', 'many');
      await page.getByText('Must be a whole number').waitFor();
    },
  },
  { name: 'history, empty', reach: (page) => goTo(page, 'History') },
  {
    name: 'history, what changed',
    reach: async (page) => {
      await goTo(page, 'Case details');
      await page.getByLabel('Team', { exact: true }).fill('Depot');
      // Not until all is saved: an earlier state has left a field that needs a correction.
      await goTo(page, 'History');
      await page.getByRole('main').getByRole('link', { name: 'Changed who you are on paper' }).click();
      await page.getByRole('table').waitFor();
    },
  },
  {
    name: 'history, the case then',
    reach: async (page) => {
      await page.getByRole('radio', { name: 'The case then' }).click();
      await page.getByRole('region', { name: 'Referees' }).getByText('Řehoř Vlček').click();
    },
  },
  {
    name: 'a file whose case is here in another version',
    reach: async (page) => {
      const content = otherVersion(await openedCase(page));
      await goHome(page);
      await chooseFile(page, 'Open a case', { name: 'other.json', content });
      await dialog(page);
    },
  },
  {
    name: 'two versions of a case, with what was decided without asking',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Merge with the one here' }).click();
      await page.getByText('Decided without asking').click();
      await page.getByRole('region', { name: 'Activity: Written elsewhere' }).waitFor();
    },
  },
  ...LOCK_STATES,
];

/**
 * Every screen, dialog and menu of the window, in an order in which one can be reached from the other. Each chapter begins
 * with an empty library, so that they can be walked through side by side.
 */
export const CHAPTERS = { home: HOME, case: CASE, packet: PACKET_STATES, keeping: KEEPING } as const;
