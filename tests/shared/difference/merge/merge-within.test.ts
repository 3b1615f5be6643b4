import { describe, expect, it } from 'vitest';
import { answerRemark } from '../../../../shared/case/review-edits.ts';
import { recordFeedback, removeFeedback } from '../../../../shared/case/submission-edits.ts';
import { mergeCases } from '../../../../shared/difference/merge/merge-cases.ts';
import { parseCase } from '../../../../shared/model/parse-case.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { type Remark, review } from '../../../../shared/model/review.ts';
import { submission } from '../../../../shared/model/submission.ts';
import { aCase } from '../../../support/case-builder.ts';
import { mustEdit } from '../../../support/test-library.ts';

const remarkOf = (id: string) => ({
  id,
  fingerprint: id,
  kind: 'comment' as const,
  author: 'Grace',
  text: `Says ${id}.`,
});
const base = aCase({
  reviews: [
    review.parse({
      id: 'v1',
      fileName: 'packet.docx',
      receivedOn: '2026-03-15',
      remarks: [remarkOf('m1'), remarkOf('m2')],
    }),
  ],
  submissions: [
    submission.parse({
      id: 's1',
      date: '2026-03-15',
      audience: 'committee',
      format: 'pdf',
      fileName: 'packet.pdf',
      hash: '0f'.repeat(32),
      size: 1,
      track: 'ic',
      level: 'l6',
      feedback: [{ id: 'f1', text: 'More numbers.' }],
    }),
  ],
});
const settled = (remark: string, given: Partial<Pick<Remark, 'state' | 'note'>>): PromotionCase =>
  mustEdit(answerRemark(base, { review: 'v1', remark }, given)).case;
const heard = (id: string, text: string): PromotionCase =>
  mustEdit(recordFeedback(base, 's1', { id, criterion: null, from: '', text })).case;
const merge = (mine: PromotionCase, theirs: PromotionCase, choices = {}) => {
  const merge = mergeCases({ base, mine, theirs, newer: 'theirs', choices });
  expect(parseCase(merge.merged)).toEqual({ ok: true, value: merge.merged });
  return merge;
};
const statesOf = ({ merged }: { readonly merged: PromotionCase }) =>
  merged.reviews[0]?.remarks.map(({ state }) => state);

describe('merging what items have within', () => {
  it('takes each remark that was settled on one computer only', () => {
    const merged = merge(settled('m1', { state: 'done' }), settled('m2', { state: 'declined' }));
    expect(statesOf(merged)).toEqual(['done', 'declined']);
    expect(merged.questions).toEqual([]);
  });

  it('asks of a remark that both settled, by what it says', () => {
    const sides = [settled('m1', { state: 'done' }), settled('m1', { state: 'declined', note: 'No.' })] as const;
    const merged = merge(...sides);
    expect(merged.questions).toMatchObject([
      {
        id: 'remark/v1 m1/state',
        item: { kind: 'remark', key: 'v1 m1', title: 'Says m1.' },
        mine: 'done',
        theirs: 'declined',
      },
    ]);
    expect(merged.merged.reviews[0]?.remarks).toMatchObject([{ state: 'declined', note: 'No.' }, { state: 'open' }]);
    expect(statesOf(merge(...sides, { 'remark/v1 m1/state': 'mine' }))).toEqual(['done', 'open']);
  });

  it('keeps the feedback of both, and asks before one stays away', () => {
    const both = merge(heard('f2', 'Mine.'), heard('f3', 'Theirs.'));
    expect(both.merged.submissions[0]?.feedback.map(({ text }) => text)).toEqual(['More numbers.', 'Mine.', 'Theirs.']);
    const removed = mustEdit(removeFeedback(base, 's1', 'f1')).case;
    const kept = merge(removed, base);
    expect(kept.questions).toMatchObject([{ id: 'feedback/s1 f1/', reason: 'removed', chosen: 'theirs' }]);
    expect(kept.merged.submissions[0]?.feedback).toHaveLength(1);
    expect(merge(removed, base, { 'feedback/s1 f1/': 'mine' }).merged.submissions[0]?.feedback).toEqual([]);
  });
});
