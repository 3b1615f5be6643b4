import { expect, it } from 'vitest';
import type { Feedback } from '../../../../shared/model/submission.ts';
import type { JudgedPacket } from '../../../../shared/packet/diff/compare-criteria.ts';
import { feedbackAnswers } from '../../../../shared/packet/follow-up/feedback-answers.ts';
import { feedbackOn } from '../../../../shared/packet/follow-up/feedback-on.ts';
import { aSubmission } from '../../../support/a-submission.ts';
import { aCase, anIntention } from '../../../support/case-builder.ts';

const said = (id: string, criterion: string | null): Feedback => ({ id, criterion, from: '', text: id });
const judged = (verdicts: Record<string, string>, support: Record<string, string[]>): JudgedPacket => ({
  exhibits: [...new Set(Object.values(support).flat())].map((activity) => ({ label: 'E1', activity, title: activity })),
  verdicts: Object.entries(verdicts).map(([criterion, verdict]) => ({ criterion, statement: criterion, verdict })),
  support: new Map(Object.entries(support)),
});

const THEN = judged({ c1: 'claimed', c2: 'claimed', c3: 'gap', c4: 'met' }, { c1: ['a'], c2: ['a'] });
const NOW = judged({ c1: 'met', c2: 'claimed', c3: 'gap', c4: 'claimed' }, { c1: ['a'], c2: ['a', 'b'], c4: ['a'] });
const PLAN = [
  anIntention('i-1', ['c3']),
  anIntention('i-2', ['c4'], { activity: 'a' }),
  anIntention('i-3', ['c2', 'c3']),
];

it('tells what became of each thing that was said', () => {
  const feedback = ['c1', 'c2', 'c3', 'c4', 'gone', null].map((criterion) => said(`of ${criterion}`, criterion));
  const answers = feedbackAnswers({ ...THEN, feedback }, NOW, PLAN);
  expect(answers.map(({ state, was, is }) => [state, was, is])).toEqual([
    ['answered', 'claimed', 'met'],
    ['begun', 'claimed', 'claimed'],
    ['planned', 'gap', 'gap'],
    // It fell, and what was planned for it is done.
    ['open', 'met', 'claimed'],
    ['open', null, null],
    ['general', null, null],
  ]);
  expect(answers[1]?.exhibits.map(({ activity }) => activity)).toEqual(['b']);
  expect(answers[2]?.intentions.map(({ id }) => id)).toEqual(['i-1', 'i-3']);
});

it('calls nothing new where it is not known what the packet had', () => {
  const [answer] = feedbackAnswers(
    { exhibits: [], verdicts: [], support: new Map(), feedback: [said('f', 'c2')] },
    NOW,
    [],
  );
  expect(answer).toMatchObject({ state: 'open', was: null, is: 'claimed', exhibits: [] });
});

it('finds what was said of a criterion in every packet, the newest first', () => {
  const subject = aCase({
    submissions: [
      aSubmission('s-1', { date: '2025-03-01', feedback: [said('f-1', 'c1'), said('f-2', 'c2')] }),
      aSubmission('s-2', {
        date: '2026-03-01',
        decision: { outcome: 'not-yet', date: '2026-04-01', reason: '' },
        feedback: [said('f-3', 'c1')],
      }),
    ],
  });
  expect(feedbackOn(subject, 'c1')).toEqual([
    { submission: 's-2', date: '2026-04-01', feedback: said('f-3', 'c1') },
    { submission: 's-1', date: '2025-03-01', feedback: said('f-1', 'c1') },
  ]);
});
