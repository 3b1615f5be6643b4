import { addDays, type CalendarDate, daysBetween } from '../../lib/calendar-date.ts';
import type { Activity } from '../../model/activity.ts';

type Timed = Pick<Activity, 'start' | 'end' | 'effort'>;

/** Days in a row as numbers, both included: reckoning with many of them is quicker than with dates. See `dayNumber`. */
export type DaySpan = { readonly first: number; readonly last: number };

const FIRST_MONDAY = '1899-12-25';

/** A day as a number, so that a week from Monday to Sunday begins at each multiple of 7. */
export function dayNumber(date: CalendarDate): number {
  return daysBetween(FIRST_MONDAY, date);
}

/** The day of a number. */
export function dayOfNumber(day: number): CalendarDate {
  return addDays(FIRST_MONDAY, day);
}

/** The days that an activity lasts; one that goes on lasts to `lastDay`. */
export function spanOf({ start, end }: Pick<Timed, 'start' | 'end'>, lastDay: number): DaySpan {
  return { first: dayNumber(start), last: end === null ? lastDay : dayNumber(end) };
}

/** How many days two spans have in common. */
export function daysInCommon(one: DaySpan, other: DaySpan): number {
  return Math.max(0, Math.min(one.last, other.last) - Math.max(one.first, other.first) + 1);
}

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
  const asked = { first: dayNumber(from), last: dayNumber(to) };
  return (hoursPerWeek(activity, weekHours) * daysInCommon(spanOf(activity, asked.last), asked)) / 7;
}

/** A part of a whole as 0 to 1; 0 where there is no whole. */
export function shareOf(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}
