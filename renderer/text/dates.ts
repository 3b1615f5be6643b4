import type { CalendarDate } from '../../shared/lib/calendar-date.ts';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** "3 Mar 2026". */
export function dayText(date: CalendarDate): string {
  return day.format(new Date(`${date}T00:00:00Z`));
}

/** "Mar 2026": the month of a day. */
export function monthText(date: CalendarDate): string {
  return month.format(new Date(`${date}T00:00:00Z`));
}

/** "Mar – Jun 2026", "Mar 2025 – Jun 2026", "Mar 2026 – now" for an open end, one month when both fall into it. */
export function spanText(start: CalendarDate, end: CalendarDate | null): string {
  const from = new Date(`${start}T00:00:00Z`);
  return end === null ? `${month.format(from)} – now` : month.formatRange(from, new Date(`${end}T00:00:00Z`));
}

/** "3 Mar 2026, 14:05" in the user's own time zone. */
export function momentText(instant: string): string {
  return moment.format(new Date(instant));
}

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });

/** "Tuesday, 3 March 2026": the day of an instant in the user's own time zone. */
export function localDayText(instant: string): string {
  return weekday.format(new Date(instant));
}

/** "14:02", "14:02–14:10": from one instant to another in the user's own time zone. */
export function timeSpanText(begun: string, ended: string): string {
  const [from, to] = [time.format(new Date(begun)), time.format(new Date(ended))];
  return from === to ? to : `${from}–${to}`;
}
