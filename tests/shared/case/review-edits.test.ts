import { describe, expect, it } from 'vitest';
import { applyPatches } from '../../../shared/case/apply-patches.ts';
import type { EditedCase } from '../../../shared/case/edit.ts';
import { addReview, answerRemark, extendReview, openRemark, roundOf } from '../../../shared/case/review-edits.ts';
import { parseCase } from '../../../shared/model/parse-case.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { type FoundRemark, remark, review } from '../../../shared/model/review.ts';
import { aCase } from '../../support/case-builder.ts';
import { mustBe } from '../../support/must-be.ts';

function found(fingerprint: string, given: Partial<FoundRemark> = {}): FoundRemark {
  const {
    id: _,
    state: __,
    note: ___,
    ...rest
  } = remark.parse({ id: 'x', fingerprint, kind: 'comment', text: 'Why?', ...given });
  return rest;
}

const base = aCase();
const round = [found('f1'), found('f2')];
const reviewed = [
  review.parse({
    id: 'v1',
    fileName: 'packet.docx',
    receivedOn: '2026-11-05',
    remarks: round.map((each, index) => openRemark(each, `m${index + 1}`)),
  }),
  review.parse({
    id: 'v2',
    fileName: 'other.docx',
    receivedOn: '2026-11-05',
    remarks: [openRemark(found('f9'), 'm9')],
  }),
];
const subject = reviewed.reduce((now: PromotionCase, each) => mustBe(addReview(now, each)).case, base);
const ids = () => {
  let count = 0;
  return () => `new-${++count}`;
};

/** The case after an edit, once it was seen to be valid and to go back. */
function madeBy(before: PromotionCase, edit: EditedCase | null): PromotionCase {
  const { case: now, edit: made } = mustBe(edit);
  expect(parseCase(now).ok).toBe(true);
  expect(applyPatches(now, made.backward)).toEqual(before);
  return now;
}

describe('a document that came back', () => {
  it('is new when none of its remarks is known', () => {
    expect(roundOf(subject.reviews, [found('f3')])).toEqual({ review: null, fresh: [found('f3')], changed: [] });
  });

  it('has nothing new when all of them are', () => {
    const known = roundOf(subject.reviews, round);
    expect(known).toMatchObject({ review: { id: 'v1' }, fresh: [], changed: [] });
    expect(extendReview(subject, known, ids())).toBeNull();
  });

  it('is a later round of the one with most of its remarks, and adds only what is new', () => {
    const later = roundOf(subject.reviews, [found('f9'), ...round, found('f3')]);
    const now = madeBy(subject, extendReview(subject, later, ids()));
    expect(now.reviews[0]?.remarks.map(({ id, fingerprint, state }) => [id, fingerprint, state])).toEqual([
      ['m1', 'f1', 'open'],
      ['m2', 'f2', 'open'],
      ['new-1', 'f3', 'open'],
    ]);
    expect(now.reviews[1]).toBe(subject.reviews[1]);
  });

  it('opens a remark again that somebody answered, and keeps the note on it', () => {
    const settled = madeBy(
      subject,
      answerRemark(subject, { review: 'v1', remark: 'm2' }, { state: 'done', note: 'Rewritten.' }),
    );
    const replies = [{ author: 'Bo', date: null, text: 'Not quite.' }];
    const later = roundOf(settled.reviews, [found('f1', { resolved: true }), found('f2', { replies })]);
    const now = madeBy(settled, extendReview(settled, later, ids()));
    expect(now.reviews[0]?.remarks).toMatchObject([
      { resolved: true, state: 'open', replies: [] },
      { resolved: false, state: 'open', note: 'Rewritten.', replies },
    ]);
  });
});

describe('a remark', () => {
  it('has an id of its own among those of its document', () => {
    const [first] = reviewed;
    const twice = mustBe(addReview(base, { ...mustBe(first), remarks: round.map((each) => openRemark(each, 'm1')) }));
    expect(parseCase(twice.case)).toMatchObject({
      ok: false,
      problem: { problems: [{ pointer: '/reviews/0/remarks/1/id' }] },
    });
  });

  it('is done, declined or open again, one at a time', () => {
    const place = { review: 'v1', remark: 'm1' };
    const done = madeBy(subject, answerRemark(subject, place, { state: 'done' }));
    expect(done.reviews[0]?.remarks.map(({ state }) => state)).toEqual(['done', 'open']);
    expect(answerRemark(done, place, { state: 'done' })).toBeNull();
    const open = madeBy(done, answerRemark(done, place, { state: 'open' }));
    expect(open).toEqual(subject);
  });

  it('that is gone is not answered', () => {
    expect(answerRemark(subject, { review: 'v1', remark: 'm7' }, { state: 'done' })).toBeNull();
    expect(answerRemark(subject, { review: 'v7', remark: 'm1' }, { state: 'done' })).toBeNull();
  });
});
