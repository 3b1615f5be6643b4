import type { Page } from 'playwright';
import { statementOf } from './built-in-ladder.ts';
import { goTo } from './case-steps.ts';
import { noteNeed } from './need-steps.ts';
import { lookAtLevel, planFor } from './plan-steps.ts';
import type { State } from './states.ts';

const dialogs = (page: Page) => page.locator('[role="dialog"][data-popup-place]');
const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();
const closed = async (page: Page) => {
  await page.keyboard.press('Escape');
  await dialogs(page).waitFor({ state: 'detached' });
};

/** The plan and the needs of the sample; a dialog may be open before. */
export const PLAN_STATES: readonly State[] = [
  {
    name: 'planning an activity, with faults',
    reach: async (page) => {
      await closed(page);
      await goTo(page, 'Plan');
      await lookAtLevel(page, 'T6');
      await press(page, 'Plan an activity');
      await dialogs(page).getByRole('button', { name: 'Put it into the plan' }).click();
      await page.getByText('Must name at least one criterion').waitFor();
    },
  },
  {
    name: 'plan, with an overdue and an open intention',
    reach: async (page) => {
      await dialogs(page).getByRole('button', { name: 'Cancel' }).click();
      await dialogs(page).waitFor({ state: 'detached' });
      const overdue = { title: 'Teach the core', start: '2026-01-01', end: '2026-02-01' };
      await planFor(page, statementOf('l6-recognised-depth'), overdue);
      await planFor(page, statementOf('l6-technical-impact'), { title: 'Halve the night', end: '2031-12-31' });
      await page.getByText('What changes when').click();
    },
  },
  {
    name: 'a planned activity',
    reach: async (page) => {
      await press(page, 'Change the plan “Teach the core”');
      await dialogs(page).waitFor();
    },
  },
  {
    name: 'a need',
    reach: async (page) => {
      await closed(page);
      await goTo(page, 'Needs');
      const criterion = statementOf('l6-keeps-teams-aligned');
      await noteNeed(page, { title: 'Nobody keeps designs together', criterion });
    },
  },
];
