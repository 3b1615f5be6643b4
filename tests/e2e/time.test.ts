import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { overloadOf } from '../../shared/fit/time/overload.ts';
import { timeUse } from '../../shared/fit/time/use-of-time.ts';
import { writeActivity } from './steps/activity-steps.ts';
import { beginCase, goTo, heading, trySample, untilSaved } from './steps/case-steps.ts';
import { hasFocus } from './steps/keyboard-steps.ts';
import { openRungs } from './steps/open-rungs.ts';
import { openedCase } from './steps/other-version.ts';

const timeline = (page: Page) => page.getByRole('group', { name: 'Timeline' });
const bands = (page: Page) => timeline(page).getByRole('list', { name: 'Times in a role' });
const lane = (page: Page, name: string) => timeline(page).getByRole('region', { name, exact: true });
const roles = (page: Page) => page.getByRole('region', { name: 'Times in a role' });
const status = (page: Page) => page.getByRole('region', { name: 'Timeline' }).getByRole('status');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('times in a role', () => {
  it('are logged, stand above the timeline, and come back when they were deleted', async () => {
    const { page } = await openRungs();
    await beginCase(page, 'Ada Beispiel');
    await goTo(page, 'Time');
    await page.getByText('Nothing to show over time yet').waitFor();
    await page.getByRole('link', { name: 'Write the first activity' }).click();
    await writeActivity(page, { title: 'Kept the ledger whole', start: '2024-03-04', end: '2024-07-26' });
    await untilSaved(page);
    await goTo(page, 'Time');
    await lane(page, 'Not claimed yet').getByRole('link', { name: 'Kept the ledger whole' }).waitFor();
    await page.getByText('No activity says how much time it took').waitFor();

    await roles(page).getByRole('button', { name: 'Add a time in a role' }).click();
    await expect.poll(() => roles(page).getByLabel('From', { exact: true }).inputValue()).toBe('2024-03-04');
    await roles(page).getByLabel('Title', { exact: true }).fill('Lead of the ledger');
    for (const track of ['Individual contributor', 'Technical leadership']) {
      const box = roles(page).getByRole('checkbox', { name: track });
      if (!(await box.isChecked())) await box.click();
    }
    await roles(page).getByRole('checkbox', { name: 'Still in this role' }).click();
    await roles(page).getByLabel('To', { exact: true }).fill('2024-12-31');
    await untilSaved(page);
    await bands(page)
      .getByRole('link', { name: /^IC and TL: Lead of the ledger, time in a role, Mar.+Dec 2024$/ })
      .waitFor();

    await roles(page).getByRole('button', { name: 'Delete this time' }).click();
    await bands(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await bands(page).getByRole('link', { name: 'IC and TL: Lead of the ledger' }).waitFor();
    await untilSaved(page);
    const { roles: saved } = await openedCase(page);
    expect(saved).toMatchObject([{ tracks: ['ic', 'tl'], title: 'Lead of the ledger', end: '2024-12-31' }]);
  });

  it('say what is wrong, and keep what was saved until it is right', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goTo(page, 'Time');
    const [before] = (await openedCase(page)).roles;
    await bands(page).getByRole('link').first().click();
    const trigger = roles(page).getByRole('button', { name: before?.title ?? '' });
    await expect.poll(() => hasFocus(trigger)).toBe(true);
    await roles(page).getByRole('checkbox', { name: 'Individual contributor' }).click();
    await roles(page).getByText('Choose at least one track.').waitFor();
    await roles(page).getByLabel('To', { exact: true }).fill('2001-01-01');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await roles(page).getByText('Must not be before the start').waitFor();
    expect((await openedCase(page)).roles[0]).toEqual(before);
  });

  it('of an address that leads nowhere show the screen as it is', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await page.evaluate(() => {
      location.hash = location.hash.replace('activities', 'time/gone');
    });
    await heading(page, 'Time');
    expect(new URL(page.url()).hash.endsWith('/time')).toBe(true);
  });
});

describe('the timeline', () => {
  it('is walked through by keys, brought nearer, and opens what is on it', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goTo(page, 'Time');
    await timeline(page).getByRole('link').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toMatch(/^Found why Heron stalled/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toMatch(/^Incremental trip cost/);
    await page.getByRole('tooltip').getByText('Serves: Technical depth').waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await expect.poll(() => focused(page)).toMatch(/^State of planning/);

    const all = await status(page).textContent();
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('+');
    await expect.poll(() => focused(page)).toMatch(/^State of planning/);
    await expect.poll(() => status(page).textContent()).not.toBe(all);
    const box = await timeline(page).boundingBox();
    const bar = await lane(page, 'Communication').getByRole('link', { name: 'State of planning' }).boundingBox();
    expect(bar?.x ?? 0).toBeGreaterThanOrEqual(box?.x ?? 0);

    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'State of planning' }).waitFor();
    await page.goBack();
    await heading(page, 'Time');
    await expect.poll(() => status(page).textContent()).not.toBe(all);
  });

  it('leads on from a stretch in which nothing is', async () => {
    const { page } = await openRungs();
    await beginCase(page, 'Ada Beispiel');
    await writeActivity(page, { title: 'Long ago', start: '2015-03-04', end: '2015-07-26' });
    await untilSaved(page);
    await goTo(page, 'Time');
    await page.getByRole('radio', { name: '1 year' }).click();
    await status(page)
      .getByText(/^Nothing from/)
      .waitFor();
    await page.getByRole('button', { name: 'Go to the nearest' }).click();
    await status(page).getByText('1 of 1 in sight').waitFor();
    await timeline(page).getByRole('link', { name: 'Long ago' }).waitFor();
    await page.getByRole('button', { name: 'Later' }).click();
    await page.getByRole('button', { name: 'Later' }).click();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(() => page.getByRole('radio', { name: 'All', exact: true }).isChecked()).toBe(true);
    await status(page).getByText('1 of 1 in sight').waitFor();
  });

  it('has all of it as a table, with what is planned and the roles', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goTo(page, 'Time');
    const { activities, plan, roles: periods } = await openedCase(page);
    await page.getByText('The timeline as a table').click();
    const table = page.getByRole('table', { name: 'Timeline' });
    const open = plan.filter(({ activity }) => activity === null);
    await expect.poll(() => table.getByRole('row').count()).toBe(1 + activities.length + open.length + periods.length);
    const [planned] = open;
    await table.getByRole('row', { name: `${planned?.title} Planned` }).waitFor();
    await page.getByRole('radio', { name: 'By dimension' }).click();
    await lane(page, 'Organizational impact').waitFor();
  });
});

describe('the use of time', () => {
  it('of the sample is told in words, as columns and against the target, with the weeks that were too full', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goTo(page, 'Time');
    const subject = await openedCase(page);
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv'));
    const { total } = timeUse(subject, today, 'quarter');
    const leadership = total.byTracks.find(({ tracks }) => tracks.join() === 'tl');
    const use = page.getByRole('region', { name: 'Use of time' });
    await use.getByText(`${Math.round((leadership?.share ?? 0) * 100)} % only for TL`).waitFor();
    await use.getByText('Less went into: Technical strategy.').waitFor();
    const row = use.getByRole('row', { name: /^Technical strategy/ });
    await expect.poll(() => row.textContent()).toContain('2 of 10');
    await expect.poll(() => use.getByText(/score|grade/i).count()).toBe(0);

    await use.getByText('The hours as a table').click();
    await use.getByRole('columnheader', { name: 'Only for TL' }).waitFor();
    await use.getByRole('radio', { name: 'Hands-on or enabling' }).click();
    await use.getByRole('img', { name: 'Hours hands-on and enabling' }).waitFor();
    await use.getByRole('radio', { name: 'By month' }).click();
    await use.getByRole('rowheader', { name: 'Mar 2026' }).waitFor();

    const full = page.getByRole('region', { name: 'Weeks that were too full' });
    const overloads = overloadOf(subject, today);
    expect(overloads.some(({ stacked }) => stacked)).toBe(true);
    await full.getByText(/you had planned for \d+ hours a week.*: both careers at once\.$/).waitFor();
    await full.getByRole('link', { name: 'Change what a full week is' }).click();
    await page.getByLabel('Hours of a full week').fill('60');
    await untilSaved(page);
    await goTo(page, 'Time');
    await page.getByRole('region', { name: 'Use of time' }).waitFor();
    await expect.poll(() => full.count()).toBe(0);
  });

  it('says which activities it could not count, and leads to them', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await page.getByLabel('Search activities').fill('critique');
    await page.getByRole('main').getByRole('link', { name: 'A design critique for senior engineers' }).click();
    await page.getByLabel('Time it took, on average', { exact: true }).fill('');
    await untilSaved(page);
    await goTo(page, 'Time');
    await page.getByText(/^1 activity of \d+ does not say how much time it took/).click();
    await page
      .getByRole('region', { name: 'Use of time' })
      .getByRole('link', { name: 'A design critique' })
      .first()
      .click();
    await page.getByRole('article', { name: 'A design critique' }).waitFor();
  });
});
