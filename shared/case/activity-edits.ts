import type { Activity } from '../model/activity.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { type Change, type EditedCase, edited, fieldChanges, insertion, removal, removals } from './edit.ts';

/** Adds an activity at the end; null when its id is taken. */
export function addActivity(subject: PromotionCase, activity: Activity): EditedCase | null {
  if (subject.activities.some(({ id }) => id === activity.id)) return null;
  return edited(subject, 'add-activity', activity.id, [insertion(['activities', subject.activities.length], activity)]);
}

/** Changes the activity of that id and keeps its claims; null when nothing changes or it is gone. */
export function changeActivity(subject: PromotionCase, activity: Activity): EditedCase | null {
  const index = subject.activities.findIndex(({ id }) => id === activity.id);
  const before = subject.activities[index];
  if (before === undefined) return null;
  return edited(subject, 'change-activity', activity.id, fieldChanges(['activities', index], before, activity));
}

/** Removes an activity together with its claims and with what referees say they saw of it; null when it is gone. */
export function removeActivity(subject: PromotionCase, id: string): EditedCase | null {
  const index = subject.activities.findIndex((activity) => activity.id === id);
  if (index < 0) return null;
  return edited(subject, 'remove-activity', id, [
    ...removals('claims', subject.claims, (claim) => claim.activity === id),
    ...mentions(subject, id),
    removal(['activities', index], subject.activities[index]),
  ]);
}

function mentions({ referees }: PromotionCase, id: string): Change[] {
  return referees.flatMap((referee, index) => {
    if (!referee.activities.includes(id)) return [];
    const rest = { ...referee, activities: referee.activities.filter((activity) => activity !== id) };
    return fieldChanges(['referees', index], referee, rest);
  });
}
