import { expect, it } from 'vitest';
import { statementOf } from './steps/built-in-ladder.ts';
import { goTo, trySample, untilSaved } from './steps/case-steps.ts';
import { openDialog } from './steps/dialog-steps.ts';
import { openRungs } from './steps/open-rungs.ts';
import { showPacketPart } from './steps/packet-steps.ts';
import { addFeedback, decide, handIn } from './steps/submission-steps.ts';

const ASKED = statementOf('l6-keeps-teams-aligned');

it('goes from what was decided to the next attempt, and shows what has changed in between', async () => {
  const app = await openRungs();
  const { page } = app;
  await trySample(page);
  await goTo(page, 'Packet');
  await handIn(page, '2026-03-02');
  await decide(page, '2026-03-20', 'Strong, but too few teams.');
  const article = page.getByRole('article');
  await article.getByText('Not yet, 20 Mar 2026').waitFor();
  await article.getByText('Strong, but too few teams.').waitFor();

  await page.getByRole('button', { name: 'Add feedback' }).click();
  await openDialog(page).getByRole('button', { name: 'Write it down' }).click();
  await page.getByText('Must not be empty').waitFor();
  await page.keyboard.press('Escape');
  await openDialog(page).waitFor({ state: 'detached' });
  await addFeedback(page, 'Show it with more than two teams.', 'The committee', ASKED);
  await addFeedback(page, 'Well written, E1 most of all.', 'My manager');
  await article.getByText('Exhibits, as they were numbered').click();
  const first =
    (await article.getByRole('listitem').filter({ hasText: /^E1\D/ }).getByRole('link').textContent()) ?? '';
  await expect.poll(() => article.getByRole('link', { name: 'E1', exact: true }).getAttribute('title')).toBe(first);
  await article.getByText('No criterion: judge it yourself').waitFor();

  // At the criterion itself, with the way back.
  await article.getByRole('link', { name: 'Go to the criterion' }).click();
  await page.getByText('Show it with more than two teams.').waitFor();
  await page.getByRole('link', { name: 'Feedback of 20 Mar 2026:' }).click();

  await page.getByRole('button', { name: `Put into the plan: ${ASKED}` }).click();
  const planned = openDialog(page);
  await expect.poll(() => planned.getByLabel('Note').inputValue()).toContain('Show it with more than two teams.');
  await page.keyboard.press('Escape');
  await goTo(page, 'Packet');
  await showPacketPart(page, 'Handed in');
  await article.getByText('Planned', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Start the next attempt from it' }).click();
  await page.getByLabel('Day of the next decision, if known').fill('2031-10-01');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await article.getByRole('heading', { name: 'What the last decision asked for' }).waitFor();
  await showPacketPart(page, 'What goes in');
  await expect
    .poll(() => page.getByRole('checkbox', { name: 'What changed since the last packet' }).isChecked())
    .toBe(true);

  await goTo(page, 'Activities');
  await page.getByLabel('Search activities').fill('critique');
  await page.getByRole('main').getByRole('link', { name: 'A design critique for senior engineers' }).click();
  const impact = page.getByLabel('Impact');
  await impact.fill(`${await impact.inputValue()} Nine teams hold it now.`);
  await untilSaved(page);
  await goTo(page, 'Packet');
  await showPacketPart(page, 'Handed in');
  await article.getByRole('link', { name: 'What changed since' }).click();
  const ways = page.getByRole('navigation', { name: 'How to look at it' });
  await page
    .getByText('No verdict has changed')
    .or(page.getByRole('columnheader', { name: 'Criterion' }))
    .waitFor();
  await ways.getByRole('link', { name: 'By section' }).click();
  await page.getByText('A design critique for senior engineers').waitFor();
  await ways.getByRole('link', { name: 'By word' }).click();
  const heading = page.getByRole('heading', { name: 'A design critique for senior engineers' });
  const group = page
    .locator('div', { has: heading })
    .filter({ has: page.getByRole('insertion') })
    .last();
  await group.getByRole('insertion').filter({ hasText: 'Nine teams hold it now.' }).waitFor();
  await expect.poll(() => page.getByRole('deletion').filter({ hasText: 'Nine teams' }).count()).toBe(0);

  // All of it is there after a restart, and told on the first screen.
  await app.restart();
  await page.getByText('1 handed in').waitFor();
});
