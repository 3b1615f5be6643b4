import { addDays, addMonths, type CalendarDate } from '../../lib/calendar-date.ts';
import type { Thresholds } from '../../model/thresholds.ts';

/** Evidence in time: from which day it counts, and when what it rests on began and ends. */
export type Span = {
  readonly from: CalendarDate;
  readonly start: CalendarDate;
  readonly end: CalendarDate | null;
};

/** `until` is the last day that is looked at. */
export type Window = { readonly now: CalendarDate; readonly until: CalendarDate };

/**
 * The days after today on which the verdict of a criterion with this evidence can change by itself: evidence begins to
 * count, what goes on has lasted long enough, or the newest has grown too old. Unsorted, and more than needed rather than less.
 */
export function turningDays(
  spans: readonly Span[],
  { sustainedSpanMonths, sustainedFreshMonths }: Thresholds,
  { now, until }: Window,
): CalendarDate[] {
  const later = spans.filter(({ from }) => from > now);
  const days = [
    ...later.map(({ from }) => from),
    ...earliestStarts(spans, now).map((start) => addMonths(start, sustainedSpanMonths)),
    ...newestEnds(spans, now).map((end) => addDays(addMonths(end, sustainedFreshMonths), 1)),
  ];
  return [...new Set(days)].filter((day) => day > now && day <= until);
}

/** The first start as it is now, and each that would be earlier once it counts. */
function earliestStarts(spans: readonly Span[], now: CalendarDate): CalendarDate[] {
  const starts: CalendarDate[] = [];
  for (const { start } of inOrder(spans, now)) {
    const earliest = starts.at(-1);
    if (earliest === undefined || start < earliest) starts.push(start);
  }
  return starts;
}

/** The last end as it is now, and each that would come later once it counts; while something goes on, nothing grows old. */
function newestEnds(spans: readonly Span[], now: CalendarDate): CalendarDate[] {
  const ends: CalendarDate[] = [];
  for (const { end } of inOrder(spans, now)) {
    if (end === null) return ends;
    const newest = ends.at(-1);
    if (newest === undefined || end > newest) ends.push(end);
  }
  return ends;
}

/** What counts today comes first, in any order, and then the rest by the day from which it does. */
function inOrder(spans: readonly Span[], now: CalendarDate): Span[] {
  const later = spans.filter(({ from }) => from > now);
  return [
    ...spans.filter(({ from }) => from <= now),
    ...later.toSorted((one, other) => (one.from < other.from ? -1 : 1)),
  ];
}
