import { type CalendarDate, daysBetween, monthsBetween } from '../../../shared/lib/calendar-date.ts';

/** How far apart two days are, in whole months and in days; the first is the earlier one. */
export function distanceBetween(from: CalendarDate, to: CalendarDate) {
  return { months: monthsBetween(from, to), days: daysBetween(from, to) };
}
