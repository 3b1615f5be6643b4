import type { Activity } from '../model/activity.ts';
import type { Claim } from '../model/claim.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { type EditedCase, edited, fieldChanges, insertion } from './edit.ts';
import { hasAll, listEdits } from './list-edits.ts';

export const {
  add: addIntention,
  change: changeIntention,
  remove: removeIntention,
} = listEdits('plan', 'intention', (subject, { criteria, activity }) =>
  hasAll(subject, { criteria, activities: activity === null ? [] : [activity] }),
);

/**
 * Makes the activity of an intention: it is logged with its claims, and the intention names it. Null when the intention
 * is gone or done, an id is taken, or a claim is not for this activity and a criterion of the ladder.
 */
export function logIntention(
  subject: PromotionCase,
  id: string,
  activity: Activity,
  claims: readonly Claim[],
): EditedCase | null {
  const index = subject.plan.findIndex((intention) => intention.id === id);
  const before = subject.plan[index];
  if (before === undefined || before.activity !== null) return null;
  const taken = new Set([...subject.activities, ...subject.claims].map((item) => item.id));
  const fits = claims.every((claim) => claim.activity === activity.id && !taken.has(claim.id));
  if (taken.has(activity.id) || !fits || !hasAll(subject, { criteria: claims.map(({ criterion }) => criterion) }))
    return null;
  return edited(subject, 'log-intention', id, [
    insertion(['activities', subject.activities.length], activity),
    ...claims.map((claim, position) => insertion(['claims', subject.claims.length + position], claim)),
    ...fieldChanges(['plan', index], before, { ...before, activity: activity.id }),
  ]);
}
