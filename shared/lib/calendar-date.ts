/** A day as `YYYY-MM-DD`, without time or zone. Strings of this form compare in order of time. */
export type CalendarDate = string;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for an existing day of the years 1900 to 2199: `2026-02-30` is refused. */
export function isCalendarDate(text: string): boolean {
  const parts = partsOf(text);
  if (parts === null) return false;
  const [year, month, day] = parts;
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The day that many months later (earlier when negative), held to the end of a shorter month. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = partsOf(date) ?? fail(date);
  const count = year * 12 + (month - 1) + months;
  const newYear = Math.floor(count / 12);
  const newMonth = (count % 12) + 1;
  return format(newYear, newMonth, Math.min(day, daysIn(newYear, newMonth)));
}

/** The day that many days later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const [year, month, day] = partsOf(date) ?? fail(date);
  return dateOf(new Date(Date.UTC(year, month - 1, day + days)));
}

/** Whole days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Whole months from the first date to the second (`2026-01-31` to `2026-02-28` is 1); never negative. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const [fromYear, fromMonth] = partsOf(from) ?? fail(from);
  const [toYear, toMonth] = partsOf(to) ?? fail(to);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return Math.max(0, addMonths(from, months) <= to ? months : months - 1);
}

/** The day of an instant, in UTC. */
export function dateOf(instant: Date): CalendarDate {
  return instant.toISOString().slice(0, 10);
}

function partsOf(text: string): readonly [number, number, number] | null {
  const match = FORM.exec(text);
  return match === null ? null : [Number(match[1]), Number(match[2]), Number(match[3])];
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function format(year: number, month: number, day: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function fail(date: string): never {
  throw new Error(`Not a calendar date: ${date.length} characters`);
}
