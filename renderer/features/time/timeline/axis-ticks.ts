import { addMonths, type CalendarDate } from '../../../../shared/lib/calendar-date.ts';
import { dateOfDay, dayAt, dayNumber, placeOf, type Scale } from './scale.ts';

export type TickUnit = 'years' | 'year' | 'quarter' | 'month' | 'week';

/** A part of the axis with a name of its own: where it begins, how wide it is, in pixels. */
export type Tick = {
  readonly unit: TickUnit;
  readonly date: CalendarDate;
  readonly left: number;
  readonly width: number;
};

/** Two lines of the axis; the lower one is the finer, and the upper one is empty where years are all there is room for. */
export type AxisTicks = { readonly upper: readonly Tick[]; readonly lower: readonly Tick[] };

/** Pixels that a name needs. */
const ROOM = { week: 30, month: 34, quarter: 30, year: 44 } as const;
const YEARS = [1, 2, 5, 10, 25, 50, 100] as const;
/** A Monday. */
const MONDAY = dayNumber('2024-01-01');

/** Pixels that the rest of a stretch needs for its name, where it begins before the timeline does. */
const REST = { week: 26, month: 34, quarter: 28, year: 40, years: 40 } as const;

/** What the axis names between two places, at a scale: weeks, months, quarters or years, as fine as there is room. */
export function axisTicks(scale: Scale, left: number, right: number): AxisTicks {
  const wide = (days: number): number => days * scale.pixelsPerDay;
  const months = (step: number, unit: TickUnit): readonly Tick[] => monthTicks(scale, left, right, step, unit);
  if (wide(7) >= ROOM.week) return { upper: months(1, 'month'), lower: weekTicks(scale, left, right) };
  if (wide(28) >= ROOM.month) return { upper: months(12, 'year'), lower: months(1, 'month') };
  if (wide(90) >= ROOM.quarter) return { upper: months(12, 'year'), lower: months(3, 'quarter') };
  const step = YEARS.find((years) => wide(365 * years) >= ROOM.year) ?? 100;
  return { upper: [], lower: months(12 * step, step === 1 ? 'year' : 'years') };
}

function monthTicks(scale: Scale, left: number, right: number, step: number, unit: TickUnit): readonly Tick[] {
  const ticks: Tick[] = [];
  let date = beginning(dateOfDay(dayAt(left, scale)), step);
  for (let place = placeOf(dayNumber(date), scale); place < right; ) {
    const next = addMonths(date, step);
    const after = placeOf(dayNumber(next), scale);
    if (place >= 0 || after >= REST[unit]) ticks.push({ unit, date, left: place, width: after - place });
    date = next;
    place = after;
  }
  return ticks;
}

function weekTicks(scale: Scale, left: number, right: number): readonly Tick[] {
  const ticks: Tick[] = [];
  const first = Math.floor((dayAt(left, scale) - MONDAY) / 7) * 7 + MONDAY;
  const width = 7 * scale.pixelsPerDay;
  for (let day = first; placeOf(day, scale) < right; day += 7) {
    const place = placeOf(day, scale);
    if (place >= 0 || place + width >= REST.week)
      ticks.push({ unit: 'week', date: dateOfDay(day), left: place, width });
  }
  return ticks;
}

/** The first day of the stretch of `step` months that a date falls into. */
function beginning(date: CalendarDate, step: number): CalendarDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const first = Math.floor(count / step) * step;
  return `${String(Math.floor(first / 12)).padStart(4, '0')}-${String((first % 12) + 1).padStart(2, '0')}-01`;
}
