import { describe, expect, it, onTestFinished } from 'vitest';
import { parseCaseText } from '../../shared/model/parse-case.ts';
import { type App, startApp } from '../support/app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeActivity } from './steps/activity-steps.ts';
import { axeFaults, wideParts } from './steps/axe-steps.ts';
import { beginCase, goHome, saveStatus, untilSaved } from './steps/case-steps.ts';
import { downloaded } from './steps/export-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

const TITLE = 'Written in the first program';

/** A library that another program has open with a case in it, and the window of a second one on it. */
async function openSecond(): Promise<{ readonly other: App; readonly app: App }> {
  const folder = await temporaryFolder();
  const other = await startApp({ folder });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await other.close();
    isOpen = false;
  };
  onTestFinished(close);
  await beginCase(other.page, 'Ada Beispiel');
  await writeActivity(other.page, { title: TITLE, impact: 'As it was.' });
  await untilSaved(other.page);
  return { other: { ...other, close }, app: await openRungs({ folder }) };
}

describe('a second program on the same library', () => {
  it('says since when and how it is open, and offers to look at it', async () => {
    const { app } = await openSecond();
    const { page } = app;
    await page
      .getByText(/The library is open in another Rungs, in a browser, since .*close it there and try again/)
      .waitFor();
    expect([await axeFaults(page), await wideParts(page)]).toEqual([[], []]);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('It still cannot be opened for writing.').waitFor();

    await page.getByRole('button', { name: 'Open to read only' }).click();
    await page.getByText(/so here it can be looked at and exported, and nothing is saved/).waitFor();
    expect([await axeFaults(page), await wideParts(page)]).toEqual([[], []]);
    await page.getByRole('link', { name: 'Ada Beispiel' }).click();
    await page.getByRole('link', { name: TITLE }).click();
    await expect.poll(() => page.getByLabel('Impact').inputValue()).toBe('As it was.');
    await page.getByText(/so here it can be looked at and exported, and nothing is saved/).waitFor();
    await saveStatus(page).getByText('Read only').waitFor();
    expect([await axeFaults(page), await wideParts(page)]).toEqual([[], []]);
  });

  it('keeps what is written anyway, and saves it when the first program is closed', async () => {
    const { app, other } = await openSecond();
    const { page } = app;
    await page.getByRole('button', { name: 'Open to read only' }).click();
    await page.getByRole('link', { name: 'Ada Beispiel' }).click();
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByLabel('Impact').fill('Written in the second program.');
    await page.getByLabel('Situation').click();
    await saveStatus(page).getByText('Not saved').waitFor();
    const notice = page.getByRole('alert').filter({ hasText: 'Your last changes are kept in this window.' });
    await notice.waitFor();
    expect([await axeFaults(page), await wideParts(page)]).toEqual([[], []]);
    const { bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
    const parsed = parseCaseText(new TextDecoder().decode(bytes));
    expect(parsed.ok && parsed.value.activities[0]?.impact).toBe('Written in the second program.');

    await notice.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('It still cannot be opened for writing.').waitFor();
    await other.close();
    await notice.getByRole('button', { name: 'Try again' }).click();
    await saveStatus(page).getByText('Saved', { exact: true }).waitFor();
    await expect.poll(() => page.getByText('nothing is saved').count()).toBe(0);
    await page.reload();
    await expect.poll(() => page.getByLabel('Impact').inputValue()).toBe('Written in the second program.');
  });

  it('never overwrites what the first one saved meanwhile', async () => {
    const { app, other } = await openSecond();
    const { page } = app;
    await page.getByRole('button', { name: 'Open to read only' }).click();
    await page.getByRole('link', { name: 'Ada Beispiel' }).click();
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByLabel('Impact').fill('Written in the second program.');
    await page.getByLabel('Situation').click();
    await saveStatus(page).getByText('Not saved').waitFor();
    await other.page.getByLabel('Impact').fill('Written in the first program, later.');
    await untilSaved(other.page);
    await other.close();
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await page.getByText('This case was changed in another window').waitFor();
    await page.getByRole('button', { name: 'Keep mine as a copy' }).click();
    await saveStatus(page).getByText('Saved', { exact: true }).waitFor();
    await goHome(page);
    await page.getByRole('link', { name: 'Ada Beispiel' }).nth(1).waitFor();
  });

  it('gives changes up on demand, and opens for writing from a case or from the first screen', async () => {
    const { app, other } = await openSecond();
    const { page } = app;
    await page.getByRole('button', { name: 'Open to read only' }).click();
    await page.getByRole('link', { name: 'Ada Beispiel' }).click();
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByLabel('Impact').fill('Not meant.');
    await page.getByLabel('Situation').click();
    await page.getByRole('button', { name: 'Give up my changes' }).click();
    const asking = page.getByRole('dialog', { name: 'Give up your last changes?' });
    await asking.waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await asking.getByRole('button', { name: 'Give up my changes' }).click();
    await saveStatus(page).getByText('Read only').waitFor();
    await expect.poll(() => page.getByLabel('Impact').inputValue()).toBe('As it was.');

    await other.page.getByLabel('Impact').fill('Changed in the first program.');
    await untilSaved(other.page);
    await other.close();
    await page.getByRole('button', { name: 'Try to open it for writing' }).click();
    await saveStatus(page).getByText('Saved', { exact: true }).waitFor();
    await expect.poll(() => page.getByLabel('Impact').inputValue()).toBe('Changed in the first program.');
    await page.getByLabel('Impact').fill('Changed in the second program.');
    await untilSaved(page);
  });
});
