import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { aSubmission } from '../support/a-submission.ts';
import { aCase, anActivity, aReferee } from '../support/case-builder.ts';
import { goTo, untilSaved } from './steps/case-steps.ts';
import { chooseFile } from './steps/file-steps.ts';
import { hasFocus } from './steps/keyboard-steps.ts';
import { openRungs } from './steps/open-rungs.ts';
import { showPacketPart } from './steps/packet-steps.ts';
import { beginRequest } from './steps/referee-steps.ts';

const WIDE = { width: 1280, height: 800 };
/** One pane at a time. */
const NARROW = { width: 900, height: 700 };

const subject = aCase({
  activities: [anActivity('a-1')],
  referees: [aReferee('r-1', ['a-1'])],
  submissions: [aSubmission('s-1')],
});

/** As when a window is dragged over the width at which two panes become one, and back. */
async function dragAcross(page: Page): Promise<void> {
  await page.setViewportSize(NARROW);
  await page.setViewportSize(WIDE);
  await page.setViewportSize(NARROW);
}

it('keeps what is typed in a dialog while the window is made narrow and wide again', async () => {
  const { page } = await openRungs({ viewport: WIDE });
  await chooseFile(page, 'Open a case', { name: 'mine.json', content: JSON.stringify(subject) });
  await goTo(page, 'Packet');
  await showPacketPart(page, 'Handed in');

  await page.getByRole('button', { name: 'Write down the decision' }).click();
  const decision = page.getByRole('dialog', { name: 'What was decided' });
  await decision.getByRole('radio', { name: 'Deferred' }).click();
  await decision.getByLabel('Reason, as it was given').fill('Too early in the year.');
  await dragAcross(page);
  await expect.poll(() => decision.getByLabel('Reason, as it was given').inputValue()).toBe('Too early in the year.');
  await decision.getByRole('radio', { name: 'Deferred', checked: true }).waitFor();
  await decision.getByRole('button', { name: 'Write it down' }).click();
  await decision.waitFor({ state: 'detached' });

  // Narrow: the packet's own page. The other way round.
  await page
    .getByRole('main')
    .getByRole('link', { name: /15 Mar 2026/ })
    .click();
  await page.getByRole('article').getByText('Too early in the year.').waitFor();
  await page.getByRole('button', { name: 'Add feedback' }).click();
  const feedback = page.getByRole('dialog', { name: 'Feedback on this packet' });
  await feedback.getByLabel('What was said').fill('Show it with more than two teams.');
  await page.setViewportSize(WIDE);
  await expect.poll(() => feedback.getByLabel('What was said').inputValue()).toBe('Show it with more than two teams.');
  await feedback.getByRole('button', { name: 'Write it down' }).click();
  await page.getByRole('article').getByText('Show it with more than two teams.').waitFor();

  await goTo(page, 'Referees');
  await page.getByRole('main').getByRole('link', { name: 'Referee r-1' }).click();
  const request = await beginRequest(page);
  await request.getByLabel('Questions').fill('What did you see?');
  await dragAcross(page);
  await expect.poll(() => request.getByLabel('Questions').inputValue()).toBe('What did you see?');
});

it('keeps the focus and what is typed in a form, and the choice beside it, while the window changes', async () => {
  const { page } = await openRungs({ viewport: WIDE });
  await chooseFile(page, 'Open a case', { name: 'mine.json', content: JSON.stringify(subject) });
  await goTo(page, 'Activities');
  await page.getByRole('main').getByRole('link', { name: 'Title of a-1' }).click();
  const title = page.getByLabel('Title', { exact: true });
  await title.fill('');
  await dragAcross(page);
  await expect.poll(() => hasFocus(title)).toBe(true);
  await page.keyboard.type('Written in the middle of it');
  await page.setViewportSize(WIDE);
  await expect.poll(() => hasFocus(title)).toBe(true);
  await expect.poll(() => title.inputValue()).toBe('Written in the middle of it');
  await untilSaved(page);

  await goTo(page, 'History');
  await page.getByRole('main').getByRole('list').getByRole('link').first().click();
  await page.getByRole('radio', { name: 'The case then' }).click();
  await dragAcross(page);
  await page.getByRole('radio', { name: 'The case then', checked: true }).waitFor();
});

it('has one way back from a comparison of packets, step by step where one pane has room', async () => {
  const { page } = await openRungs({ viewport: NARROW });
  await chooseFile(page, 'Open a case', { name: 'mine.json', content: JSON.stringify(subject) });
  await goTo(page, 'Packet');
  await showPacketPart(page, 'Handed in');
  const part = page.getByRole('region', { name: 'Handed in' });
  const ways = page.getByRole('main').getByRole('link', { name: /^(Back to the packet|All packets handed in)$/ });
  await part.getByRole('link', { name: /15 Mar 2026/ }).click();
  await part.getByRole('link', { name: 'What changed since' }).click();
  await part.getByRole('heading', { name: 'What changed since' }).waitFor();
  await expect.poll(() => ways.allTextContents()).toEqual(['Back to the packet']);
  await page.setViewportSize(WIDE);
  await expect.poll(() => ways.allTextContents()).toEqual(['Back to the packet']);
  await page.setViewportSize(NARROW);
  await ways.click();
  await part.getByRole('link', { name: 'What changed since' }).waitFor();
  await expect.poll(() => ways.allTextContents()).toEqual(['All packets handed in']);
});
