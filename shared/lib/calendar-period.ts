import { addDays, addMonths, type CalendarDate } from './calendar-date.ts';

export type Grain = 'month' | 'quarter';

/** A calendar month, with a key as in `2026-03`, or a quarter, as in `2026-Q1`. Keys of one grain compare in order of time. */
export type Period = { readonly key: string; readonly first: CalendarDate; readonly last: CalendarDate };

/** The month or quarter that a day lies in. */
export function periodOf(date: CalendarDate, grain: Grain): Period {
  const year = date.slice(0, 4);
  const month = Number(date.slice(5, 7));
  const months = grain === 'month' ? 1 : 3;
  const index = Math.floor((month - 1) / months);
  const first = `${year}-${String(index * months + 1).padStart(2, '0')}-01`;
  const key = grain === 'month' ? date.slice(0, 7) : `${year}-Q${index + 1}`;
  return { key, first, last: addDays(addMonths(first, months), -1) };
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
