import { addDays, addMonths, type CalendarDate, daysBetween, monthsBetween } from '../lib/calendar-date.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** As in "3 March 2026". */
export function dayText(date: CalendarDate): string {
  return `${Number(date.slice(8, 10))} ${monthText(date)}`;
}

/** As in "March 2026". */
function monthText(date: CalendarDate): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;
}

/** As in "March 2025 to June 2025 (4 months)", "March 2025" or "since March 2025 (12 months)". */
export function periodText(start: CalendarDate, end: CalendarDate | null, today: CalendarDate): string {
  if (end === null) {
    const months = monthsBetween(start, today);
    return start > today ? `from ${monthText(start)}` : `since ${monthText(start)}${duration(months)}`;
  }
  if (start.slice(0, 7) === end.slice(0, 7)) return start === end ? dayText(start) : monthText(start);
  return `${monthText(start)} to ${monthText(end)}${duration(monthsCovered(start, end))}`;
}

/** As in "from March 2025 to June 2025", "in March 2025" or, when it goes on, "since March 2025"; it begins no later than today. */
export function stretchText(from: CalendarDate, to: CalendarDate | null): string {
  if (to === null) return `since ${monthText(from)}`;
  return from.slice(0, 7) === to.slice(0, 7) ? `in ${monthText(from)}` : `from ${monthText(from)} to ${monthText(to)}`;
}

/** As one counts them: the last day too, half a month and more as a whole one, and never none. */
function monthsCovered(start: CalendarDate, end: CalendarDate): number {
  const after = addDays(end, 1);
  const whole = monthsBetween(start, after);
  return Math.max(1, daysBetween(addMonths(start, whole), after) >= 15 ? whole + 1 : whole);
}

function duration(months: number): string {
  if (months < 1) return '';
  return months === 1 ? ' (1 month)' : ` (${months} months)`;
}
