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

/** Removes an activity together with its claims and with all that names it; null when it is gone. */
export function removeActivity(subject: PromotionCase, id: string): EditedCase | null {
  const index = subject.activities.findIndex((activity) => activity.id === id);
  if (index < 0) return null;
  return edited(subject, 'remove-activity', id, [
    ...removals('claims', subject.claims, (claim) => claim.activity === id),
    ...mentions(subject, id),
    removal(['activities', index], subject.activities[index]),
  ]);
}

/** What referees say they saw of it, the needs that it shows, and the intention that it was; that one is open again. */
function mentions({ referees, needs, plan }: PromotionCase, id: string): Change[] {
  const unnamed = <Item extends Named>(list: string, items: readonly Item[]) =>
    items.flatMap((item, index) => {
      if (!item.activities.includes(id)) return [];
      const rest = { ...item, activities: item.activities.filter((activity) => activity !== id) };
      return fieldChanges([list, index], item, rest);
    });
  const opened = plan.flatMap((intention, index) =>
    intention.activity === id ? fieldChanges(['plan', index], intention, { ...intention, activity: null }) : [],
  );
  return [...unnamed('referees', referees), ...unnamed('needs', needs), ...opened];
}

type Named = { readonly activities: readonly string[] };
