import { goTo, trySample } from './case-steps.ts';
import { closed, dialog, openDialog, press } from './dialog-steps.ts';
import { FORM_STATES } from './form-states.ts';
import { chooseInPlans, sectionForm, showPacketPart } from './packet-steps.ts';
import { RETURNED_STATES } from './returned-states.ts';
import type { State } from './states.ts';
import { SUBMISSION_STATES } from './submission-states.ts';

/** The parts of the packet screen, from an empty library on. */
export const PACKET_STATES: readonly State[] = [
  {
    name: 'packet',
    reach: async (page) => {
      await trySample(page);
      await goTo(page, 'Packet');
      await page.locator('canvas[data-drawn]').first().waitFor();
    },
  },
  {
    name: 'what stays behind',
    reach: async (page) => {
      await press(page, 'See which, and why');
      await dialog(page);
    },
  },
  {
    name: 'plans to choose from',
    reach: async (page) => {
      await closed(page);
      await press(page, 'Plans');
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'keeping a plan, with a fault',
    reach: async (page) => {
      await page.getByRole('menuitem', { name: 'Keep this plan' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Keep this plan' }).click();
      await page.getByText('Must not be empty').waitFor();
    },
  },
  {
    name: 'kept plans',
    reach: async (page) => {
      await page.getByLabel('Name of the plan').fill('Autumn');
      await page.getByRole('dialog').getByRole('button', { name: 'Keep this plan' }).click();
      await chooseInPlans(page, 'Kept plans and files');
      await page.getByRole('button', { name: 'More for “Autumn”' }).waitFor();
    },
  },
  {
    name: 'a packet over its limit',
    reach: async (page) => {
      await closed(page);
      await page.getByLabel('At most').fill('300');
      await page.getByText('What could go, the weakest first').waitFor();
    },
  },
  {
    name: 'what has to go for a packet to fit',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Make it fit' }).click();
      await openDialog(page)
        .getByText(/^(Without this|Leaving out is not enough)/)
        .waitFor();
    },
  },
  {
    name: 'a section of the packet',
    reach: async (page) => {
      await closed(page);
      await sectionForm(page, 'Exhibits');
    },
  },
  {
    name: 'a request for feedback, nobody chosen yet',
    reach: async (page) => {
      await closed(page);
      await chooseInPlans(page, 'Peer feedback');
      await page.getByText('Choose whom to ask').waitFor();
    },
  },
  {
    name: 'a request for feedback',
    reach: async (page) => {
      await page.getByRole('combobox', { name: 'Whom to ask' }).click();
      await page.getByRole('option', { name: 'Řehoř Vlček' }).click();
      await page.getByRole('link', { name: 'To Řehoř Vlček' }).waitFor();
    },
  },
  {
    name: 'names to replace, none yet',
    reach: async (page) => {
      await chooseInPlans(page, 'Autumn');
      await page.getByRole('region', { name: 'Request for feedback' }).waitFor({ state: 'detached' });
      await showPacketPart(page, 'Names');
    },
  },
  {
    name: 'a name to replace',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Replace a name', exact: true }).click();
      await dialog(page);
      await page.getByLabel('Name', { exact: true }).fill('Routing');
      await page.getByRole('checkbox', { name: 'Manager' }).click();
    },
  },
  {
    name: 'names to replace',
    reach: async (page) => {
      await page.getByLabel('What is read instead').fill('my team');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByRole('list', { name: 'Names that are replaced' }).waitFor();
    },
  },
  {
    name: 'what leaves, before an export',
    reach: async (page) => {
      await press(page, 'Export as PDF');
      await dialog(page);
    },
  },
  ...FORM_STATES,
  {
    name: 'keeping a packet as handed in',
    reach: async (page) => {
      await closed(page);
      await showPacketPart(page, 'Handed in');
      await press(page, 'Keep this packet as handed in');
      await dialog(page);
    },
  },
  ...SUBMISSION_STATES,
  ...RETURNED_STATES,
];
