import { addDays, type CalendarDate, daysBetween } from '../../../../shared/lib/calendar-date.ts';

/** The day that day numbers count from. */
const FIRST_DAY = '1900-01-01';

/** A stretch of time in day numbers; `to` is the day after its last. */
export type Span = { readonly from: number; readonly to: number };

/** How much time is in sight at once: everything, or so many days. */
export type Zoom = 'all' | number;

/** Where the drawing begins, how wide a day is and how wide it is in all, in pixels. */
export type Scale = { readonly from: number; readonly pixelsPerDay: number; readonly width: number };

/** Zooms that have a name, in days. */
export const NAMED_ZOOMS = { years: 1096, year: 366, quarter: 92 } as const;
/** The nearest that one can look: two weeks. */
const NEAREST = 14;
const QUARTER = NAMED_ZOOMS.quarter;

/** Whole days since 1900 began. */
export function dayNumber(date: CalendarDate): number {
  return daysBetween(FIRST_DAY, date);
}

/** The date of a day number; parts of a day are dropped. */
export function dateOfDay(day: number): CalendarDate {
  return addDays(FIRST_DAY, Math.floor(day));
}

/** From the first day of the month of the earliest day to the end of that of the latest: a quarter of a year at least. */
export function spanOf(days: readonly number[], today: number): Span {
  const earliest = days.reduce((least, day) => Math.min(least, day), today);
  const latest = days.reduce((most, day) => Math.max(most, day), today);
  const from = dayNumber(`${dateOfDay(earliest).slice(0, 7)}-01`);
  const to = dayNumber(`${dateOfDay(dayNumber(`${dateOfDay(latest).slice(0, 7)}-01`) + 31).slice(0, 7)}-01`);
  return { from, to: Math.max(to, from + QUARTER) };
}

/** How many days are in sight at a zoom. */
export function daysInSight(zoom: Zoom, span: Span): number {
  return zoom === 'all' ? span.to - span.from : zoom;
}

/** The span as it is drawn: where more time fits than there is, it stands in the middle. */
export function drawnSpan(span: Span, zoom: Zoom): Span {
  const spare = daysInSight(zoom, span) - (span.to - span.from);
  if (spare <= 0) return span;
  const before = Math.floor(spare / 2);
  return { from: span.from - before, to: span.to + (spare - before) };
}

/** Nearer with a factor over 1, farther with one below; never nearer than two weeks, and at last all there is. */
export function zoomedBy(zoom: Zoom, factor: number, span: Span): Zoom {
  const all = span.to - span.from;
  const days = Math.max(NEAREST, daysInSight(zoom, span) / factor);
  return days >= all && factor < 1 ? 'all' : days;
}

/** The place of a day in pixels from the left end of the drawing. */
export function placeOf(day: number, { from, pixelsPerDay }: Scale): number {
  return (day - from) * pixelsPerDay;
}

/** The day at a place, with its part. */
export function dayAt(place: number, { from, pixelsPerDay }: Scale): number {
  return from + place / pixelsPerDay;
}

/** The scale of a drawing of which `days` fit into a window so many pixels wide. */
export function scaleOf(drawn: Span, days: number, windowWidth: number): Scale {
  const pixelsPerDay = windowWidth / days;
  return { from: drawn.from, pixelsPerDay, width: Math.max(windowWidth, (drawn.to - drawn.from) * pixelsPerDay) };
}
