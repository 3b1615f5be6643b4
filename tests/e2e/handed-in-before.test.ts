import { expect, it } from 'vitest';
import { aSubmission } from '../support/a-submission.ts';
import { aCase, anActivity } from '../support/case-builder.ts';
import { goTo } from './steps/case-steps.ts';
import { chooseFile } from './steps/file-steps.ts';
import { openRungs } from './steps/open-rungs.ts';
import { showPacketPart } from './steps/packet-steps.ts';
import { addFeedback, decide } from './steps/submission-steps.ts';

it('says of a packet from before its content was kept that only the facts are known, and goes on from there', async () => {
  const { page } = await openRungs();
  const before = aSubmission('s-1', { plan: null, content: null, exhibits: [], verdicts: [], note: 'By mail.' });
  const subject = aCase({ activities: [anActivity('a-1')], submissions: [before] });
  await chooseFile(page, 'Open a case', { name: 'mine.json', content: JSON.stringify(subject) });
  await goTo(page, 'Packet');
  await showPacketPart(page, 'Handed in');
  const article = page.getByRole('article');
  await article.getByText('Only the facts of this packet are known').waitFor();
  await article.getByText('By mail.').waitFor();
  await expect.poll(() => article.getByRole('link', { name: 'What changed since' }).count()).toBe(0);
  await expect.poll(() => article.getByText('Exhibits, as they were numbered').count()).toBe(0);

  // Its decision, and feedback on the criteria of the level that was sought, can be written down all the same.
  await decide(page, '2026-04-01', 'Not enough yet.');
  const criterion = subject.ladder.criteria.find(({ id }) => id === 'l6-long-view')?.statement ?? '';
  await addFeedback(page, 'Look further ahead.', '', criterion);
  await article.getByText('Open: nothing is planned or new yet').waitFor();
  await article.getByText(/^Then:\s*not judged$/).waitFor();
  await page.getByRole('button', { name: 'Start the next attempt from it' }).click();
  await page.getByText('is not known', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await article.getByRole('heading', { name: 'What the last decision asked for' }).waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await article.getByRole('heading', { name: 'Feedback, and what became of it' }).waitFor();

  // An address that names what is gone leads to the list.
  await page.goto(page.url().replace(/packet.*/, 'packet/submissions;id=gone'));
  await article.getByText('Only the facts of this packet are known').waitFor();
});
