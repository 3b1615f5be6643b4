import { describe, expect, it } from 'vitest';
import { statementOf } from './steps/built-in-ladder.ts';
import { beginCase, goTo, heading, trySample, untilSaved } from './steps/case-steps.ts';
import { noteNeed } from './steps/need-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

const TITLE = 'Nobody keeps four teams’ designs from contradicting each other';
const CRITERION = statementOf('l6-keeps-teams-aligned');

describe('a need', () => {
  it('is noted, held against the ladder, deleted and brought back', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goTo(page, 'Needs');

    await noteNeed(page, { title: TITLE, observation: 'Two teams built one queue twice.', criterion: CRITERION });
    const paid = page.getByRole('region', { name: 'Who is paid to do it' });
    await paid.getByText('does not ask for this criterion. So nobody on it is paid to do this work').waitFor();
    await paid.getByRole('link', { name: CRITERION }).waitFor();
    await page.getByRole('combobox', { name: 'Activities' }).fill('Rounds between');
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'Private' }).click();
    await page.getByText('No packet but your own shows it.').waitFor();
    await page.getByRole('button', { name: 'Put them into the packet' }).click();
    await page.getByText('The packet has a section on needs.').waitFor();
    await untilSaved(page);
    await page.reload();
    await page.getByRole('link', { name: TITLE }).getByText('1 activity, 1 criterion').waitFor();
    await expect
      .poll(() => page.getByLabel('What you have observed').inputValue())
      .toBe('Two teams built one queue twice.');

    await page.getByRole('link', { name: 'To the packet' }).click();
    await heading(page, 'Packet');
    await expect.poll(() => page.getByRole('checkbox', { name: 'Organizational needs' }).isChecked()).toBe(true);
    await page.goBack();
    await page.getByRole('button', { name: 'Delete this need' }).click();
    await page.getByRole('link', { name: TITLE }).waitFor({ state: 'detached' });
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('article', { name: TITLE }).waitFor();
  });

  it('is explained by an example at first, and says where to tell the track when that is unknown', async () => {
    const { page } = await openRungs();
    await beginCase(page, 'Ada Example');
    await goTo(page, 'Needs');
    await page.getByText('An example, to show what is meant').waitFor();
    await noteNeed(page, { title: TITLE, criterion: CRITERION });
    await page.getByText('Say in the case details which track you are on').waitFor();
  });
});
