import { type CalendarDate, daysBetween } from '../../lib/calendar-date.ts';
import type { Activity } from '../../model/activity.ts';

type Timed = Pick<Activity, 'start' | 'end' | 'effort'>;

/** Hours a week that an activity takes while it lasts; 0 when it tells no effort. `weekHours` is a full working week. */
export function hoursPerWeek({ effort }: Pick<Activity, 'effort'>, weekHours: number): number {
  if (effort === null) return 0;
  return effort.unit === 'hours-per-week' ? effort.amount : (effort.amount / 100) * weekHours;
}

/**
 * Hours that an activity took from one day to another, both included. Effort is spread evenly over the calendar days that
 * the activity lasts, Sundays too: a week is seven days, wherever it begins. An activity that goes on lasts beyond `to`,
 * so pass no later day than today for what has been done.
 */
export function hoursBetween(activity: Timed, weekHours: number, from: CalendarDate, to: CalendarDate): number {
  const first = activity.start > from ? activity.start : from;
  const last = activity.end !== null && activity.end < to ? activity.end : to;
  if (last < first) return 0;
  return (hoursPerWeek(activity, weekHours) * (daysBetween(first, last) + 1)) / 7;
}

/** A part of a whole as 0 to 1; 0 where there is no whole. */
export function shareOf(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}
