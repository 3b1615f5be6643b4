import { describe, expect, it } from 'vitest';
import { openDocx } from '../support/docx-file.ts';
import { openPdf } from './readers/pdf-file.ts';
import { type Written, writeActivity } from './steps/activity-steps.ts';
import { statementOf } from './steps/built-in-ladder.ts';
import { beginCase, goHome, goTo, untilSaved } from './steps/case-steps.ts';
import { openVerdict, showPart } from './steps/compare-steps.ts';
import { exportAs } from './steps/export-steps.ts';
import { chooseCriterion, claim, declareNoOpportunity } from './steps/map-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

const QUEUE: Written = {
  title: 'One queue for every print job',
  start: '2025-01-13',
  end: '2026-02-27',
  situation: 'Three services sent labels to the printers, each with retries of its own.',
  action: 'Put one queue in front of all printers and turned down a fourth retry rule.',
  impact: 'Jobs print once. The night shift stopped keeping a list of doubles.',
  ownPart: 'Design and core are mine; Søren moved the depots over.',
  number: {
    'What was measured': 'Jobs printed twice',
    Before: '340',
    After: '12',
    Unit: 'a week',
    Period: 'January 2025 against January 2026',
    Source: 'Print dashboard',
  },
  link: { address: 'https://example.org/design/print-queue', shows: 'Design of the print queue' },
  collaborators: ['Søren Østergård', 'Ελένη Παππά'],
  confidentiality: 'Shareable',
};
const TEACHING: Written = {
  title: 'What printing costs, for product managers',
  start: '2025-06-02',
  mode: 'Enabling',
  impact: 'Two plans changed before anyone had written code.',
  link: { address: 'https://example.org/notes/printing', shows: 'Notes of the sessions' },
};
const STAFFING: Written = {
  title: 'A staffing plan for two depots',
  start: '2025-09-01',
  end: '2025-11-28',
  mode: 'Enabling',
  impact: 'Both managers hired by it.',
};

describe('a case written from nothing', () => {
  it('is compared on both tracks, leaves as Word and PDF, and is still there after a restart', async () => {
    const app = await openRungs();
    let { page } = app;
    await beginCase(page, 'Noor Ömer-Kjær');
    for (const activity of [QUEUE, TEACHING, STAFFING]) await writeActivity(page, activity);
    await untilSaved(page);

    await goTo(page, 'Map');
    await chooseCriterion(page, statementOf('l6-multi-system'));
    await claim(page, QUEUE.title, 'Meets', 'Label, depot and returns services moved together.');
    await chooseCriterion(page, statementOf('l6-hard-realization'));
    await claim(page, QUEUE.title, 'Exceeds', 'The core of the queue has run since January without a change.');
    await chooseCriterion(page, statementOf('l6-technical-impact'));
    await claim(page, QUEUE.title, 'Meets', 'Doubles are counted for all depots, not for one.');
    await chooseCriterion(page, statementOf('l6-org-awareness'));
    await claim(page, TEACHING.title, 'Meets', 'Every product manager has sat through it once.');
    await chooseCriterion(page, statementOf('l6-multiplies'));
    await claim(page, STAFFING.title, 'Partial', 'One of the two hires is senior.');
    await chooseCriterion(page, statementOf('l6-long-view'));
    await declareNoOpportunity(page, 'The direction of printing was settled before I came.');
    await untilSaved(page);

    await goTo(page, 'Compare');
    await page
      .getByText(
        'T6 Staff engineer, the level sought, is within reach. Of its criteria: 4 met, 1 claimed, 2 gaps, 1 no opportunity.',
      )
      .waitFor();
    await showPart(page, 'Criteria');
    await openVerdict(page, statementOf('l6-multi-system'));
    await page.getByRole('dialog').getByRole('link', { name: QUEUE.title }).click();
    await page.getByRole('article', { name: QUEUE.title }).waitFor();

    await goTo(page, 'Packet');
    const word = openDocx((await exportAs(page, 'Word')).bytes);
    const wordText = word.paragraphs.map(({ text }) => text).join('\n');
    for (const expected of expectedInPacket()) expect(wordText).toContain(expected);
    expect(word.paragraphs.filter(({ style }) => style === 'Heading1').length).toBeGreaterThanOrEqual(4);
    expect(word.links.map(({ url }) => url)).toContain('https://example.org/design/print-queue');
    const inner = word.links.flatMap(({ anchor }) => (anchor === null ? [] : [anchor]));
    expect(inner.length).toBeGreaterThan(5);
    expect(word.bookmarks).toEqual(expect.arrayContaining([...new Set(inner)]));

    const pdf = await openPdf((await exportAs(page, 'PDF')).bytes);
    for (const expected of expectedInPacket()) expect(pdf.text).toContain(expected);
    expect(pdf.title).toContain('Noor Ömer-Kjær');
    expect(pdf.links).toContain('https://example.org/design/print-queue');
    expect(pdf.innerLinks).toBeGreaterThan(5);
    expect(pdf.bookmarks.join('\n')).toContain(QUEUE.title);

    await page.reload();
    await page
      .getByRole('article', { name: /^Page 1 of / })
      .getByText(QUEUE.title)
      .first()
      .waitFor();
    page = await app.restart();
    await page.getByText('3 activities, 5 claims').waitFor();
    await page.getByRole('link', { name: 'Noor Ömer-Kjær' }).click();
    await page.getByRole('link', { name: QUEUE.title }).click();
    await expect.poll(() => page.getByLabel('Situation').inputValue()).toBe(QUEUE.situation);
    await expect
      .poll(() => page.getByRole('group', { name: 'Number 1' }).getByLabel('Before').inputValue())
      .toBe('340');
    await expect
      .poll(() => page.getByRole('group', { name: 'Link 1' }).getByLabel('Address').inputValue())
      .toBe(QUEUE.link?.address);
    await page.getByText('Ελένη Παππά').waitFor();
    await goTo(page, 'Map');
    await chooseCriterion(page, statementOf('l6-multiplies'));
    await expect
      .poll(() => page.getByLabel(`Rationale for “${STAFFING.title}”`).inputValue())
      .toBe('One of the two hires is senior.');
    await chooseCriterion(page, statementOf('l6-long-view'));
    await expect
      .poll(() => page.getByLabel('Reason').inputValue())
      .toBe('The direction of printing was settled before I came.');
    await goHome(page);
  });
});

/** What a committee has to find in the packet, whatever its form. */
function expectedInPacket(): readonly string[] {
  return [
    'Noor Ömer-Kjær',
    'T6 Staff engineer',
    QUEUE.title,
    TEACHING.title,
    STAFFING.title,
    'Jobs print once. The night shift stopped keeping a list of doubles.',
    'Søren',
    'Print dashboard',
    statementOf('l6-multi-system'),
    'No opportunity',
    'The direction of printing was settled before I came.',
  ];
}
