import { copyFile, readdir, truncate } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeActivity } from './steps/activity-steps.ts';
import { axeFaults } from './steps/axe-steps.ts';
import { beginCase, goHome, untilSaved } from './steps/case-steps.ts';
import { chooseFile } from './steps/file-steps.ts';
import { tabAndPress, tabTo } from './steps/keyboard-steps.ts';
import { openRungs } from './steps/open-rungs.ts';
import { openedCase } from './steps/other-version.ts';

const PERSON = 'Ada Beispiel';
const TITLE = 'Moved the billing service';
const COPY = 'library (Ada’s conflicted copy 100% 2026-03-01).sqlite';

const library = (folder: string): string => path.join(folder, 'library.sqlite');

async function openActivity(page: Page, title = TITLE): Promise<void> {
  await page.getByRole('link', { name: PERSON }).click();
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('article', { name: title }).waitFor();
}

/** Two computers that share a folder: both changed the same activity, and each wrote one of its own. */
async function twoComputers() {
  const [desk, laptop] = [await temporaryFolder(), await temporaryFolder()];
  const app = await openRungs({ folder: desk });
  await beginCase(app.page, PERSON);
  await writeActivity(app.page, { title: TITLE, impact: 'It runs.', situation: 'It was slow.' });
  await untilSaved(app.page);
  await app.page.goto('about:blank');
  await app.stopDoor();
  await copyFile(library(desk), library(laptop));

  const other = await openRungs({ folder: laptop });
  await openActivity(other.page);
  await other.page.getByLabel('Impact').fill('It runs twice as fast.');
  await writeActivity(other.page, { title: 'Written on the laptop', situation: 'On a train.' });
  await untilSaved(other.page);
  await other.page.goto('about:blank');
  await other.stopDoor();

  await app.page.goto(await app.startDoor());
  await openActivity(app.page);
  await app.page.getByLabel('Impact').fill('It runs for all customers.');
  await app.page.getByLabel('Situation').fill('It was slow, and nobody owned it.');
  await writeActivity(app.page, { title: 'Written at the desk' });
  await untilSaved(app.page);
  await copyFile(library(laptop), path.join(desk, COPY));
  await goHome(app.page);
  return { app, page: app.page, desk };
}

describe('a conflicting copy in a synced folder', () => {
  it('is found, shown side by side and merged by keyboard, for good and with a way back', async () => {
    const { app, page, desk } = await twoComputers();
    await page.getByText(`Two versions of the case of ${PERSON} were found`).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await tabAndPress(page, page.getByRole('button', { name: `Look at them: the case of ${PERSON}` }));
    await page.getByRole('heading', { level: 1, name: `Two versions of the case of ${PERSON}` }).waitFor();
    await page.getByRole('status').getByText('1 question left.').waitFor();

    const impact = page.getByRole('region', { name: `Activity: ${TITLE}` });
    await impact.getByRole('cell', { name: 'It runs for all customers.', exact: true }).waitFor();
    await impact.getByRole('cell', { name: 'It runs twice as fast.', exact: true }).waitFor();
    const choice = page.getByRole('radiogroup', { name: `What to take of Impact, ${TITLE}` });
    await tabTo(page, choice.getByRole('radio', { name: 'Both' }));
    await page.keyboard.press('ArrowLeft');
    await choice.getByRole('radio', { name: 'In the copy', checked: true }).waitFor();
    await page.getByRole('status').getByText('All questions are answered.').waitFor();
    await page.keyboard.press('ArrowRight');
    await impact.getByText('[The other version of this text:]').waitFor();
    await page.getByText('Decided without asking').click();
    await page.getByRole('region', { name: 'Activity: Written on the laptop' }).getByText('Only in the copy').waitFor();
    await tabAndPress(page, page.getByRole('button', { name: 'Merge', exact: true }), 'Space');

    await page.getByText('The two versions are one now.').waitFor();
    await page.getByText('3 activities').waitFor();
    await page.getByRole('link', { name: TITLE }).click();
    const merged = 'It runs for all customers.\n\n[The other version of this text:]\n\nIt runs twice as fast.';
    await expect.poll(() => page.getByLabel('Impact').inputValue()).toBe(merged);
    await expect.poll(() => page.getByLabel('Situation').inputValue()).toBe('It was slow, and nobody owned it.');
    expect((await readdir(desk)).filter((name) => name.startsWith('library-merged-'))).toHaveLength(1);

    await app.restart();
    await page.getByRole('link', { name: PERSON }).waitFor();
    await expect.poll(() => page.getByText('Two versions').count()).toBe(0);
    await openActivity(page);
    await expect.poll(() => page.getByLabel('Impact').inputValue()).toBe(merged);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('2 activities').waitFor();
    await expect.poll(() => page.getByLabel('Impact').inputValue()).toBe('It runs for all customers.');
  });

  it('is undone from the message that tells of the merge', async () => {
    const { page } = await twoComputers();
    await page.getByRole('button', { name: `Look at them: the case of ${PERSON}` }).click();
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByText('3 activities').waitFor();
    await page.getByRole('dialog').or(page.getByText('The two versions are one now.')).first().waitFor();
    await page.locator('[data-kind="done"]').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('2 activities').waitFor();
    await untilSaved(page);
  });

  it('is left for later, or kept as a case of its own', async () => {
    const { page } = await twoComputers();
    await page.getByRole('button', { name: `Look at them: the case of ${PERSON}` }).click();
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.getByRole('button', { name: `Look at them: the case of ${PERSON}` }).click();
    await page.getByRole('button', { name: 'Keep both as separate cases' }).click();
    await page.getByText('The other version is a case of its own now').waitFor();
    await page.getByRole('link', { name: 'Written on the laptop' }).waitFor();
    await goHome(page);
    await expect.poll(() => page.getByRole('link', { name: PERSON }).count()).toBe(2);
  });
});

describe('opening the file of a case that is here in another version', () => {
  it('asks what becomes of the two, and leads to the merge', async () => {
    const { page } = await openRungs();
    await beginCase(page, PERSON);
    await writeActivity(page, { title: TITLE, impact: 'It runs.' });
    await untilSaved(page);
    const file = JSON.stringify(await openedCase(page));
    await page.getByLabel('Impact').fill('It runs for all customers.');
    await untilSaved(page);
    await goHome(page);
    await chooseFile(page, 'Open a case', { name: 'mine.json', content: file });
    const asking = page.getByRole('dialog', { name: 'Another version of this case is here' });
    await asking.getByRole('button', { name: 'Cancel' }).last().click();
    await expect.poll(() => page.getByRole('link', { name: PERSON }).count()).toBe(1);

    await chooseFile(page, 'Open a case', { name: 'mine.json', content: file });
    await asking.getByRole('button', { name: 'Merge with the one here' }).click();
    await page.getByRole('columnheader', { name: 'In the file' }).waitFor();
    await page.getByRole('button', { name: 'Not now' }).click();

    await chooseFile(page, 'Open a case', { name: 'mine.json', content: file });
    await asking.getByRole('button', { name: 'Keep both' }).click();
    await page.getByRole('link', { name: TITLE }).click();
    await expect.poll(() => page.getByLabel('Impact').inputValue()).toBe('It runs.');
    await goHome(page);
    await expect.poll(() => page.getByRole('link', { name: PERSON }).count()).toBe(2);
  });
});

describe('a damaged copy in a synced folder', () => {
  it('is told with a way to set it aside, and not again', async () => {
    const desk = await temporaryFolder();
    const app = await openRungs({ folder: desk });
    await beginCase(app.page, PERSON);
    await app.page.goto('about:blank');
    await app.stopDoor();
    await copyFile(library(desk), path.join(desk, COPY));
    await truncate(path.join(desk, COPY), 5_000);
    await app.page.goto(await app.startDoor());
    await app.page.getByText(`The copy "${COPY}" is damaged`).waitFor();
    expect(await axeFaults(app.page)).toEqual([]);
    await tabAndPress(app.page, app.page.getByRole('button', { name: 'Set it aside' }));
    await app.page.getByText('The copy is kept in the library’s folder as library-merged-').waitFor();
    await app.page.getByText(`The copy "${COPY}" is damaged`).waitFor({ state: 'detached' });
    expect((await readdir(desk)).filter((name) => name.startsWith('library-merged-'))).toHaveLength(1);
    expect(await readdir(desk)).not.toContain(COPY);
  });
});
