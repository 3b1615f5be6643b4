import { describe, expect, it } from 'vitest';
import { writeActivity } from './steps/activity-steps.ts';
import { axeFaults } from './steps/axe-steps.ts';
import { beginCase, goHome, saveStatus, untilSaved } from './steps/case-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

const TITLE = 'Written in the first tab';

/** The same case in two tabs, changed in the second and then in the first, which does not know of it. */
async function openTwice() {
  const app = await openRungs();
  const first = app.page;
  await beginCase(first, 'Ada Beispiel');
  await writeActivity(first, { title: TITLE, impact: 'As it was.' });
  await untilSaved(first);
  const second = await app.openTab();
  await second.getByRole('link', { name: 'Ada Beispiel' }).click();
  await second.getByRole('link', { name: TITLE }).click();
  await second.getByLabel('Impact').fill('Changed in the second tab.');
  await untilSaved(second);
  // A tab in the background is drawn once a second.
  await first.bringToFront();
  await first.getByLabel('Impact').fill('Changed in the first tab.');
  await first.getByLabel('Situation').click();
  await saveStatus(first).getByText('Not saved').waitFor();
  await first.getByText('This case was changed in another window').waitFor();
  return { ...app, first, second };
}

describe('the same case in two tabs', () => {
  it('tells the one that comes second, and shows it the newer version on demand', async () => {
    const { first, second } = await openTwice();
    await expect.poll(() => first.getByLabel('Impact').inputValue()).toBe('Changed in the first tab.');
    expect(await axeFaults(first)).toEqual([]);
    await first.getByRole('button', { name: 'Load the newer version' }).click();
    const asking = first.getByRole('dialog', { name: 'Give up your last changes?' });
    await asking.getByText('Cancel').click();
    await asking.waitFor({ state: 'detached' });
    await expect.poll(() => first.getByLabel('Impact').inputValue()).toBe('Changed in the first tab.');

    await first.getByRole('button', { name: 'Load the newer version' }).click();
    await asking.getByRole('button', { name: 'Load the newer version' }).click();
    await saveStatus(first).getByText('Saved', { exact: true }).waitFor();
    await expect.poll(() => first.getByLabel('Impact').inputValue()).toBe('Changed in the second tab.');
    await first.getByLabel('Situation').fill('Both agree now.');
    await untilSaved(first);
    await second.bringToFront();
    await second.reload();
    await expect.poll(() => second.getByLabel('Situation').inputValue()).toBe('Both agree now.');
    await expect.poll(() => second.getByLabel('Impact').inputValue()).toBe('Changed in the second tab.');
  });

  it('keeps what came second as a copy, so that both versions are there', async () => {
    const { first } = await openTwice();
    await first.getByRole('button', { name: 'Keep mine as a copy' }).click();
    await saveStatus(first).getByText('Saved', { exact: true }).waitFor();
    await goHome(first);
    await first.getByRole('link', { name: 'Ada Beispiel' }).nth(1).waitFor();
    const impacts: string[] = [];
    for (const position of [0, 1]) {
      await first.getByRole('link', { name: 'Ada Beispiel' }).nth(position).click();
      await first.getByRole('link', { name: TITLE }).click();
      impacts.push(await first.getByLabel('Impact').inputValue());
      await goHome(first);
    }
    expect(impacts.toSorted()).toEqual(['Changed in the first tab.', 'Changed in the second tab.']);
  });

  it('does not drop what could not be saved when another case is visited', async () => {
    const { first } = await openTwice();
    await goHome(first);
    await first.getByRole('button', { name: 'Try the sample' }).click();
    await first.getByText('The case of Ada Beispiel has changes that are not saved yet').waitFor();
    await first.getByRole('link', { name: 'Back to all cases' }).click();
    await first.getByRole('link', { name: 'Ada Beispiel' }).click();
    await first.getByRole('link', { name: TITLE }).click();
    await expect.poll(() => first.getByLabel('Impact').inputValue()).toBe('Changed in the first tab.');
    await saveStatus(first).getByText('Not saved').waitFor();
  });
});
