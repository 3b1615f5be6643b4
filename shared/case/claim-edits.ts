import type { Claim } from '../model/claim.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { type EditedCase, edited, fieldChanges, insertion, removals } from './edit.ts';

/**
 * Claims an activity for a criterion, or changes that claim when it is there already: it then keeps its id and place.
 *
 * Null when nothing changes, when the activity or the criterion is gone, or when another claim has the id.
 */
export function setClaim(subject: PromotionCase, claim: Claim): EditedCase | null {
  const index = subject.claims.findIndex(
    ({ activity, criterion }) => activity === claim.activity && criterion === claim.criterion,
  );
  const before = subject.claims[index];
  if (before !== undefined) {
    return edited(
      subject,
      'change-claim',
      before.id,
      fieldChanges(['claims', index], before, { ...claim, id: before.id }),
    );
  }
  const fits =
    subject.activities.some(({ id }) => id === claim.activity) &&
    subject.ladder.criteria.some(({ id }) => id === claim.criterion) &&
    !subject.claims.some(({ id }) => id === claim.id);
  return fits ? edited(subject, 'add-claim', claim.id, [insertion(['claims', subject.claims.length], claim)]) : null;
}

/** Takes a claim back; null when it is gone. */
export function removeClaim(subject: PromotionCase, id: string): EditedCase | null {
  return edited(
    subject,
    'remove-claim',
    id,
    removals('claims', subject.claims, (claim) => claim.id === id),
  );
}
