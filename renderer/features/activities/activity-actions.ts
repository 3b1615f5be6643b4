import { addActivity, removeActivity } from '../../../shared/case/activity-edits.ts';
import { setClaim } from '../../../shared/case/claim-edits.ts';
import { changeReferee } from '../../../shared/case/referee-edits.ts';
import type { Activity } from '../../../shared/model/activity.ts';
import { LINE_LIMIT } from '../../../shared/model/field.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { type CaseChange, changeCase, undoOr } from '../../store/case-session.ts';
import { combinedChange } from '../../store/combined-change.ts';
import { dropDraft } from '../../store/drafts.ts';
import { text } from '../../text/text.ts';
import { freshActivities } from './new-activity.ts';

/** Removes an activity with its claims; gives what takes the removal back, and answers why it could not. */
export function removeWithWayBack(before: PromotionCase, id: string): () => string | null {
  changeCase((current) => removeActivity(current, id));
  dropDraft(freshActivities.draftKey(before.id, id));
  return () => undoOr(before.id, { name: 'remove-activity', subject: id }, restoration(before, id));
}

/** Puts an activity back with its claims and its referees, as they were before, whatever else has changed since. */
export function restoration(before: PromotionCase, id: string): CaseChange {
  return combinedChange('restore-activity', id, [
    ...before.activities
      .filter((activity) => activity.id === id)
      .map(
        (activity): CaseChange =>
          (current) =>
            addActivity(current, activity),
      ),
    ...before.claims
      .filter(({ activity }) => activity === id)
      .map(
        (claim): CaseChange =>
          (current) =>
            setClaim(current, claim),
      ),
    ...before.referees.filter(({ activities }) => activities.includes(id)).map((referee) => mention(referee.id, id)),
  ]);
}

function mention(refereeId: string, activityId: string): CaseChange {
  return (current) => {
    const referee = current.referees.find(({ id }) => id === refereeId);
    if (referee === undefined || referee.activities.includes(activityId)) return null;
    return changeReferee(current, { ...referee, activities: [...referee.activities, activityId] });
  };
}

/** Adds a copy of an activity, without its claims; gives the copy. */
export function duplicate(activity: Activity, id: string): Activity {
  const ending = text.activities.copyEnding;
  const title = `${activity.title.slice(0, LINE_LIMIT - ending.length)}${ending}`;
  const copy = { ...structuredClone(activity), id, title };
  changeCase((current) => addActivity(current, copy));
  return copy;
}
