import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { parseCaseText } from '../../shared/model/parse-case.ts';
import { mustValue } from '../support/must-value.ts';
import { beginCase, goTo, heading, untilSaved } from './steps/case-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

const step = (page: Page, name: 'Undo' | 'Redo') => page.getByRole('banner').getByRole('button', { name, exact: true });
const team = (page: Page) => page.getByLabel('Team', { exact: true });
const entries = (page: Page) => page.getByRole('list', { name: 'History' }).getByRole('link');

/** Writes the team, one edit each, as on days apart. */
async function writeTeams(page: Page, teams: readonly string[]): Promise<void> {
  await goTo(page, 'Case details');
  for (const name of teams) {
    await team(page).fill(name);
    await untilSaved(page);
  }
}

async function writeActivity(page: Page, title: string): Promise<void> {
  await goTo(page, 'Activities');
  await page.getByRole('button', { name: 'New activity' }).first().click();
  await page.getByLabel('Title', { exact: true }).fill(title);
  await untilSaved(page);
}

describe('undo after a restart', () => {
  it('takes back and brings back the steps of before', async () => {
    const app = await openRungs();
    await beginCase(app.page, 'Ada Example');
    await writeTeams(app.page, ['Routing', 'Depot']);
    await step(app.page, 'Undo').click();
    await expect.poll(() => team(app.page).inputValue()).toBe('Routing');
    await step(app.page, 'Redo').click();
    await untilSaved(app.page);

    const page = await app.restart();
    await page.getByRole('link', { name: 'Ada Example' }).click();
    await goTo(page, 'Case details');
    await expect.poll(() => team(page).inputValue()).toBe('Depot');
    await step(page, 'Undo').click();
    await expect.poll(() => team(page).inputValue()).toBe('Routing');
    await page.getByRole('navigation', { name: 'Case' }).getByRole('link', { name: 'Case details' }).focus();
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => team(page).inputValue()).toBe('');
    await expect.poll(() => step(page, 'Undo').isDisabled()).toBe(true);
    await untilSaved(page);

    await app.restart();
    await page.getByRole('link', { name: 'Ada Example' }).click();
    await goTo(page, 'Case details');
    await step(page, 'Redo').click();
    await step(page, 'Redo').click();
    await expect.poll(() => team(page).inputValue()).toBe('Depot');
    await expect.poll(() => step(page, 'Redo').isDisabled()).toBe(true);
    await untilSaved(page);
  });
});

describe('the history', () => {
  it('shows what changed and brings an earlier state back, by the keyboard alone', async () => {
    const app = await openRungs();
    const { page } = app;
    await beginCase(page, 'Ada Example');
    await goTo(page, 'History');
    await page.getByText('Nothing has changed yet').waitFor();
    await writeTeams(page, ['Routing']);
    await writeActivity(page, 'Kept four teams together');
    await page.getByRole('button', { name: 'Delete this activity' }).click();
    await untilSaved(page);

    await page.getByRole('navigation', { name: 'Case' }).getByRole('link', { name: 'History' }).focus();
    await page.keyboard.press('Enter');
    await heading(page, 'History');
    await expect
      .poll(() => entries(page).allInnerTexts())
      .toEqual([
        expect.stringMatching(/^Deleted the activity “Kept four teams together”/),
        expect.stringMatching(/^Added the activity “Kept four teams together”/),
        expect.stringMatching(/^Changed who you are on paper/),
        'The case as it began',
      ]);
    await entries(page).first().focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { level: 2, name: 'Added the activity “Kept four teams together”' }).waitFor();
    await page.getByRole('table').getByRole('row', { name: 'Title' }).getByText('Kept four teams together').waitFor();

    await tabTo(page, 'Bring this state back');
    await page.keyboard.press('Enter');
    await page.getByText(/^The case is as it was on .* again\.$/).waitFor();
    await entries(page).filter({ hasText: 'Brought back the case of' }).waitFor();
    await expect.poll(() => entries(page).count()).toBe(5);
    await page.getByText('This is how the case stands now.').waitFor();
    await page.getByRole('navigation', { name: 'Case' }).getByRole('link', { name: 'Activities' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Kept four teams together' }).waitFor();

    await page.keyboard.press('ControlOrMeta+z');
    await page.getByText('No activities yet').waitFor();
    await untilSaved(page);
    await goTo(page, 'History');
    await entries(page).filter({ hasText: 'Undone: Brought back' }).waitFor();
    await app.restart();
  });

  it('shows a whole earlier state, to be searched, compared with now and saved as a file', async () => {
    const app = await openRungs();
    const { page } = app;
    await beginCase(page, 'Ada Example');
    await writeTeams(page, ['Routing']);
    await writeActivity(page, 'Kept four teams together');
    await goTo(page, 'History');
    await entries(page).filter({ hasText: 'Changed who you are on paper' }).click();
    await page.getByRole('radio', { name: 'The case then' }).click();
    const state = page.getByRole('article');
    await state.getByRole('region', { name: 'You, on paper' }).waitFor();
    await page.getByLabel('Search the case as it was then').fill('routing');
    await expect.poll(() => state.getByRole('region').count()).toBe(1);
    await state.getByText('Ada Example').click();
    await state.getByText('Routing', { exact: true }).waitFor();
    await page.getByLabel('Search the case as it was then').fill('Kept four teams');
    await state.getByText('Nothing in the case as it was then has these words.').waitFor();

    await page.getByRole('radio', { name: 'Compared with now' }).click();
    await state.getByText('Added since').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save this state as a file' }).click(),
    ]);
    const saved = mustValue(parseCaseText(await readFile(await file.path(), 'utf8')));
    expect([saved.person.team, saved.activities]).toEqual(['Routing', []]);
  });

  it('leaves an address of an entry that is not there', async () => {
    const { page } = await openRungs();
    await beginCase(page, 'Ada Example');
    await writeTeams(page, ['Routing']);
    await page.goto(`${page.url().replace(/\/[^/]*$/, '')}/history/4711`);
    await heading(page, 'History');
    await expect.poll(() => page.url()).toMatch(/\/history$/);
  });
});

/** Goes on by the Tab key until a button has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  for (let presses = 0; presses < 40; presses += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches “${name}”`);
}
