import type { CalendarDate } from '../../shared/lib/calendar-date.ts';

/** A moment as the user's own calendar has it, and as an ISO 8601 instant. */
export type Today = { readonly date: CalendarDate; readonly instant: string };

/** In the zone of the machine: at nine in the morning in Sydney it is not yesterday. */
export function todayOf(moment: Date): Today {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  const two = (part: number) => String(part).padStart(2, '0');
  return { date: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`, instant: moment.toISOString() };
}
