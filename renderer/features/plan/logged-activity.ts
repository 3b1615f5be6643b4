import type { CalendarDate } from '../../../shared/lib/calendar-date.ts';
import { type Activity, activity } from '../../../shared/model/activity.ts';
import type { Claim } from '../../../shared/model/claim.ts';
import type { Intention } from '../../../shared/model/intention.ts';

/**
 * The activity that an intention becomes when it is logged. What has a last day still to come goes on: nothing is said
 * to be over, or to have begun, on a day that has not been.
 */
export function loggedActivity(intention: Intention, id: string, today: CalendarDate): Activity {
  const { title, note, start, end, confidentiality } = intention;
  const dates = { start: start <= today ? start : today, end: end <= today ? end : null };
  return { ...activity.parse({ id, title, ...dates }), situation: note, confidentiality };
}

/** Its claims, one for each criterion. */
export function loggedClaims({ criteria, strength }: Intention, activityId: string, newId: () => string): Claim[] {
  return [...new Set(criteria)].map((criterion) => ({
    id: newId(),
    activity: activityId,
    criterion,
    strength,
    rationale: '',
  }));
}
