import type { PromotionCase } from '../model/promotion-case.ts';
import type { FoundRemark, Remark, Review } from '../model/review.ts';
import { type EditedCase, edited, fieldChanges, insertion } from './edit.ts';
import { listEdits } from './list-edits.ts';

export const {
  add: addReview,
  change: changeReview,
  remove: removeReview,
} = listEdits('reviews', 'review', () => true);

/** What a document says that came back, held against what is known of it. */
export type Round = {
  /** The review that it is a later round of: the one with most of its remarks. Null for a document that is new. */
  readonly review: Review | null;
  /** Remarks that no review has. */
  readonly fresh: readonly FoundRemark[];
  /** Remarks that are known, with answers that are new or the mark as resolved. */
  readonly changed: readonly FoundRemark[];
};

/** Tells a later round of a document from a new one, by the fingerprints of its remarks. */
export function roundOf(reviews: readonly Review[], found: readonly FoundRemark[]): Round {
  const known = new Map(
    reviews.flatMap((review) => review.remarks.map((each) => [each.fingerprint, { review, each }])),
  );
  const counts = new Map<Review, number>();
  for (const { fingerprint } of found) {
    const review = known.get(fingerprint)?.review;
    if (review !== undefined) counts.set(review, (counts.get(review) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return {
    review: most?.[0] ?? null,
    fresh: found.filter(({ fingerprint }) => !known.has(fingerprint)),
    changed: found.filter((remark) => {
      const before = known.get(remark.fingerprint)?.each;
      return before !== undefined && says(remark, before);
    }),
  };
}

/** Whether a remark says more than was known of it; an answer that was taken out again says nothing. */
function says({ replies, resolved }: FoundRemark, before: Remark): boolean {
  return replies.length > before.replies.length || (resolved && !before.resolved);
}

/** A remark that was just read, still to be dealt with. */
export function openRemark(found: FoundRemark, id: string): Remark {
  return { ...found, id, state: 'open', note: '' };
}

/**
 * Takes a later round into the review it belongs to: new remarks come last, known ones get their answers, and are open again
 * when somebody answered. Null when the round has nothing new, or the review is gone.
 */
export function extendReview(
  subject: PromotionCase,
  { review, fresh, changed }: Round,
  newId: () => string,
): EditedCase | null {
  const at = subject.reviews.findIndex(({ id }) => id === review?.id);
  const before = subject.reviews[at];
  if (before === undefined) return null;
  const said = new Map(changed.map((remark) => [remark.fingerprint, remark]));
  const updates = subject.reviews.flatMap(({ remarks }, list) =>
    remarks.flatMap((remark, index) => {
      const now = said.get(remark.fingerprint);
      if (now === undefined) return [];
      const { replies, resolved } = now;
      const state = replies.length > remark.replies.length ? 'open' : remark.state;
      return fieldChanges(['reviews', list, 'remarks', index], remark, { ...remark, replies, resolved, state });
    }),
  );
  const additions = fresh.map((found, index) =>
    insertion(['reviews', at, 'remarks', before.remarks.length + index], openRemark(found, newId())),
  );
  return edited(subject, 'extend-review', before.id, [...updates, ...additions]);
}

/** Says what became of a remark; null when nothing changes, or it is gone. */
export function answerRemark(
  subject: PromotionCase,
  place: { readonly review: string; readonly remark: string },
  answer: Partial<Pick<Remark, 'state' | 'note'>>,
): EditedCase | null {
  const list = subject.reviews.findIndex(({ id }) => id === place.review);
  const index = subject.reviews[list]?.remarks.findIndex(({ id }) => id === place.remark) ?? -1;
  const before = subject.reviews[list]?.remarks[index];
  if (before === undefined) return null;
  return edited(
    subject,
    'answer-review',
    place.review,
    fieldChanges(['reviews', list, 'remarks', index], before, { ...before, ...answer }),
  );
}
