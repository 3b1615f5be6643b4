import type { PlanStep, Projection } from '../../../../shared/fit/plan/projection.ts';
import type { Standing } from '../../../../shared/fit/verdict-types.ts';
import { addDays, addMonths, type CalendarDate, daysBetween } from '../../../../shared/lib/calendar-date.ts';
import type { Intention } from '../../../../shared/model/intention.ts';

/** Bars drawn at once; more would be a list, which stands below anyway. */
const MOST_BARS = 12;
/** What is looked at in advance at least, in months. */
const LEAST_MONTHS = 6;

/** A stretch of time in percent of the width. */
export type Stretch = { readonly from: number; readonly width: number };
export type Mark = { readonly kind: 'today' | 'decision' | 'stands'; readonly at: number; readonly date: CalendarDate };

export type TimelineView = {
  readonly standings: readonly (Stretch & { readonly standing: Standing; readonly date: CalendarDate })[];
  readonly bars: readonly (Stretch & { readonly intention: Intention })[];
  readonly hiddenBars: number;
  readonly marks: readonly Mark[];
  /** First days of quarters. */
  readonly ticks: readonly { readonly at: number; readonly date: CalendarDate }[];
};

type Given = {
  readonly projection: Projection;
  readonly intentions: readonly Intention[];
  readonly today: CalendarDate;
  readonly decision: CalendarDate | null;
};

/** What the timeline draws, from the first of what is under way to the last day that matters. */
export function timelineView({ projection, intentions, today, decision }: Given): TimelineView {
  const bars = intentions.toSorted((one, other) => (one.end < other.end ? -1 : 1)).slice(0, MOST_BARS);
  const ahead = decision !== null && decision >= today ? [decision] : [];
  const { operating, steps } = projection;
  const ends = [addMonths(today, LEAST_MONTHS), ...ahead, ...intentions.map(({ end }) => end), operating ?? today];
  const first = earliest([today, ...bars.map(({ start }) => start)]);
  const last = addDays(latest(ends), Math.ceil(daysBetween(first, latest(ends)) * 0.06) + 1);
  const at = (date: CalendarDate): number => (100 * daysBetween(first, date)) / daysBetween(first, last);
  const stretch = (from: CalendarDate, to: CalendarDate): Stretch => ({ from: at(from), width: at(to) - at(from) });
  return {
    standings: standingChanges(steps.filter(({ date }) => date < last)).map(({ date, standing }, index, all) => ({
      date,
      standing,
      ...stretch(date, all[index + 1]?.date ?? last),
    })),
    // An activity takes its last day too.
    bars: bars.map((intention) => ({ intention, ...stretch(intention.start, addDays(intention.end, 1)) })),
    hiddenBars: intentions.length - bars.length,
    marks: [
      { kind: 'today', at: at(today), date: today },
      ...ahead.map((date): Mark => ({ kind: 'decision', at: at(date), date })),
      ...(operating === null || operating === today
        ? []
        : [{ kind: 'stands' as const, at: at(operating), date: operating }]),
    ],
    ticks: quarters(first, last).map((date) => ({ at: at(date), date })),
  };
}

/** The steps at which the standing is another one than before. */
function standingChanges(steps: readonly PlanStep[]): PlanStep[] {
  return steps.filter(({ standing }, index) => index === 0 || standing !== steps[index - 1]?.standing);
}

/** First days of quarters inside a time; of years where there would be too many to write at. */
function quarters(first: CalendarDate, last: CalendarDate): CalendarDate[] {
  const step = daysBetween(first, last) > 3 * 366 ? 12 : 3;
  const days: CalendarDate[] = [];
  for (let day = `${first.slice(0, 4)}-01-01`; day < last; day = addMonths(day, step)) if (day > first) days.push(day);
  return days;
}

function earliest(dates: readonly CalendarDate[]): CalendarDate {
  return dates.toSorted()[0] ?? '';
}

function latest(dates: readonly CalendarDate[]): CalendarDate {
  return dates.toSorted().at(-1) ?? '';
}
