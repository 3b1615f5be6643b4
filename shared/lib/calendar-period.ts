import { addDays, addMonths, type CalendarDate } from './calendar-date.ts';

export type Grain = 'month' | 'quarter';

/** A calendar month, with a key as in `2026-03`, or a quarter, as in `2026-Q1`. Keys of one grain compare in order of time. */
export type Period = { readonly key: string; readonly first: CalendarDate; readonly last: CalendarDate };

/** The key of the month or quarter that a day lies in. */
export function periodKey(date: CalendarDate, grain: Grain): string {
  return grain === 'month' ? date.slice(0, 7) : `${date.slice(0, 4)}-Q${quarterOf(date)}`;
}

/** The month or quarter that a day lies in. */
export function periodOf(date: CalendarDate, grain: Grain): Period {
  const month = grain === 'month' ? date.slice(5, 7) : String(quarterOf(date) * 3 - 2).padStart(2, '0');
  const first = `${date.slice(0, 4)}-${month}-01`;
  return { key: periodKey(date, grain), first, last: addDays(addMonths(first, grain === 'month' ? 1 : 3), -1) };
}

/** Every month or quarter from the one of the first day to the one of the last, without a hole; none when `to` is earlier. */
export function periodsBetween(from: CalendarDate, to: CalendarDate, grain: Grain): Period[] {
  const periods: Period[] = [];
  for (let day = from; day <= to; ) {
    const period = periodOf(day, grain);
    periods.push(period);
    day = addDays(period.last, 1);
  }
  return periods;
}

/** From 1 to 4. */
function quarterOf(date: CalendarDate): number {
  return Math.ceil(Number(date.slice(5, 7)) / 3);
}
