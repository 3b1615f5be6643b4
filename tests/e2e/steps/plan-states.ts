import { statementOf } from './built-in-ladder.ts';
import { goTo } from './case-steps.ts';
import { calledOff, closed, dialog, press } from './dialog-steps.ts';
import { noteNeed } from './need-steps.ts';
import { lookAtLevel, planFor } from './plan-steps.ts';
import type { State } from './states.ts';

/** States of the screens "Plan" and "Needs", from any screen of the sample. */
export const PLAN_STATES: readonly State[] = [
  {
    name: 'planning an activity, with faults',
    reach: async (page) => {
      await closed(page);
      await goTo(page, 'Plan');
      await lookAtLevel(page, 'T6');
      await press(page, 'Plan an activity');
      await dialog(page);
      await page.getByRole('button', { name: 'Put it into the plan' }).click();
      await page.getByText('Must name at least one criterion').waitFor();
    },
  },
  {
    name: 'plan, with an overdue and an open intention',
    reach: async (page) => {
      await calledOff(page);
      await planFor(page, statementOf('l6-recognised-depth'), {
        title: 'Teach the core',
        start: '2026-01-01',
        end: '2026-02-01',
      });
      await planFor(page, statementOf('l6-technical-impact'), { title: 'Halve the night', end: '2031-12-31' });
      await page.getByText('What changes when').click();
    },
  },
  {
    name: 'a planned activity',
    reach: async (page) => {
      await press(page, 'Change the plan “Teach the core”');
      await dialog(page);
    },
  },
  {
    name: 'a need',
    reach: async (page) => {
      await closed(page);
      await goTo(page, 'Needs');
      await noteNeed(page, {
        title: 'Nobody keeps designs together',
        criterion: statementOf('l6-keeps-teams-aligned'),
      });
    },
  },
];
