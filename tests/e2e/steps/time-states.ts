import { goTo } from './case-steps.ts';
import type { State } from './states.ts';

/** States of the screen "Time", from any screen of the sample that has no dialog open. */
export const TIME_STATES: readonly State[] = [
  {
    name: 'time, with its tables open',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await goTo(page, 'Time');
      for (const table of ['The timeline as a table', 'The hours as a table']) await page.getByText(table).click();
      await page.getByRole('region', { name: 'Weeks that were too full' }).waitFor();
    },
  },
  {
    name: 'time, by theme, brought near',
    reach: async (page) => {
      const use = page.getByRole('region', { name: 'Use of time' });
      await use.getByRole('radio', { name: 'By theme' }).click();
      await use.getByText('Every theme as a table').click();
      await page.getByRole('radio', { name: 'Quarter', exact: true }).click();
      const box = page.getByRole('group', { name: 'Timeline' });
      for (let turns = 0; turns < 4; turns += 1) await page.getByRole('button', { name: 'Nearer' }).click();
      await box.evaluate((element) => element.scrollTo({ left: element.scrollWidth }));
    },
  },
  {
    name: 'time, a time in a role with a fault',
    reach: async (page) => {
      await page.getByRole('button', { name: /^IC: / }).click();
      await page.getByRole('checkbox', { name: 'Individual contributor' }).click();
      await page.getByText('Choose at least one track.').waitFor();
    },
  },
];
