import { describe, expect, it } from 'vitest';
import { applyPatches } from '../../../shared/case/apply-patches.ts';
import type { EditedCase } from '../../../shared/case/edit.ts';
import {
  recordDecision,
  recordFeedback,
  removeFeedback,
  startNextAttempt,
} from '../../../shared/case/submission-edits.ts';
import { packetPlan } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { aSubmission } from '../../support/a-submission.ts';
import { aCase } from '../../support/case-builder.ts';

const CASE = aCase({ submissions: [aSubmission('s-0'), aSubmission('s-1')] });

/** The case after an edit, whose step back is tried on the way. */
function done(subject: PromotionCase, edited: EditedCase | null): PromotionCase {
  if (edited === null) throw new Error('Nothing changed');
  expect(applyPatches(edited.case, edited.edit.backward)).toEqual(subject);
  return edited.case;
}

describe('a decision', () => {
  it('is written down, changed and taken back, and leaves what was handed in alone', () => {
    const decision = { outcome: 'not-yet', date: '2026-04-01', reason: 'Too early.' } as const;
    const decided = done(CASE, recordDecision(CASE, 's-1', decision));
    expect(decided.submissions).toEqual([CASE.submissions[0], { ...aSubmission('s-1'), decision }]);
    expect(recordDecision(decided, 's-1', { ...decision })).toBe(null);
    expect(done(decided, recordDecision(decided, 's-1', null))).toEqual(CASE);
    expect(recordDecision(CASE, 'gone', decision)).toBe(null);
  });
});

describe('feedback', () => {
  const said = { id: 'f-1', criterion: 'l6-long-view', from: 'The chair', text: 'Show it.' };

  it('is added, changed under its id and removed', () => {
    const added = done(CASE, recordFeedback(CASE, 's-1', said));
    const both = done(added, recordFeedback(added, 's-1', { ...said, id: 'f-2', criterion: null }));
    const changed = done(both, recordFeedback(both, 's-1', { ...said, text: 'Show it twice.' }));
    expect(changed.submissions[1]?.feedback.map(({ text }) => text)).toEqual(['Show it twice.', 'Show it.']);
    expect(recordFeedback(changed, 's-1', { ...said, text: 'Show it twice.' })).toBe(null);
    const removed = done(changed, removeFeedback(changed, 's-1', 'f-1'));
    expect(removed.submissions[1]?.feedback.map(({ id }) => id)).toEqual(['f-2']);
    expect(removeFeedback(removed, 's-1', 'f-1')).toBe(null);
    expect(recordFeedback(CASE, 'gone', said)).toBe(null);
  });
});

describe('the next attempt', () => {
  it('takes the plan of what was handed in in one step, follows it and says what has changed since', () => {
    const now = { ...CASE, packet: packetPlan.parse({ summary: 'Since', audience: 'peer' }) };
    const begun = done(now, startNextAttempt(now, 's-1', '2027-01-15'));
    expect(begun.packet).toMatchObject({ summary: 'As I wrote it then.', audience: 'committee', follows: 's-1' });
    expect(begun.packet.sections.slice(0, 3)).toEqual(['summary', 'changes', 'standing']);
    expect(begun.target).toEqual({ ...CASE.target, date: '2027-01-15' });
    expect(begun.submissions).toEqual(CASE.submissions);
    expect(startNextAttempt(begun, 's-1', '2027-01-15')).toBe(null);
    expect(startNextAttempt(begun, 'gone', null)).toBe(null);
  });

  it('keeps the plan of today after a packet of which none is known, and asks no date', () => {
    const subject = { ...CASE, submissions: [aSubmission('s-1', { plan: null, content: null })] };
    const begun = done(subject, startNextAttempt(subject, 's-1', null));
    expect(begun.packet).toMatchObject({ summary: subject.packet.summary, follows: 's-1' });
    expect(begun.target.date).toBe(null);
  });
});
