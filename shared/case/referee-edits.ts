import type { PromotionCase } from '../model/promotion-case.ts';
import type { Referee } from '../model/referee.ts';
import { type EditedCase, edited, fieldChanges, insertion, removals } from './edit.ts';

/** Adds a referee at the end; null when the id is taken or an activity or criterion named is gone. */
export function addReferee(subject: PromotionCase, referee: Referee): EditedCase | null {
  if (subject.referees.some(({ id }) => id === referee.id) || !namesKnownParts(subject, referee)) return null;
  return edited(subject, 'add-referee', referee.id, [insertion(['referees', subject.referees.length], referee)]);
}

/** Changes the referee of that id; null when nothing changes, or when the referee or a part named is gone. */
export function changeReferee(subject: PromotionCase, referee: Referee): EditedCase | null {
  const index = subject.referees.findIndex(({ id }) => id === referee.id);
  const before = subject.referees[index];
  if (before === undefined || !namesKnownParts(subject, referee)) return null;
  return edited(subject, 'change-referee', referee.id, fieldChanges(['referees', index], before, referee));
}

/** Removes a referee; null when there is none of that id. */
export function removeReferee(subject: PromotionCase, id: string): EditedCase | null {
  return edited(
    subject,
    'remove-referee',
    id,
    removals('referees', subject.referees, (referee) => referee.id === id),
  );
}

function namesKnownParts({ activities, ladder }: PromotionCase, referee: Referee): boolean {
  const activityIds = new Set(activities.map(({ id }) => id));
  const criterionIds = new Set(ladder.criteria.map(({ id }) => id));
  return referee.activities.every((id) => activityIds.has(id)) && referee.criteria.every((id) => criterionIds.has(id));
}
