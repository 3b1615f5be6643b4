import { loggedHours } from '../fit/time/logged-hours.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { ChartSpec } from './chart-spec.ts';

export type ExcessWords = {
  readonly title: string;
  readonly unit: string;
  readonly excess: string;
  readonly rest: string;
  /** Names a quarter, given as in `2026-Q1`. */
  readonly quarter: (key: string) => string;
};

/**
 * Hours by quarter: those of the activities that are in excess of the current role, on top of all others. `excess` are the
 * ids of these activities, as `leadershipInExcess` gives them; hours are those up to and with the day.
 */
export function excessChart(
  subject: PromotionCase,
  excess: readonly string[],
  now: CalendarDate,
  words: ExcessWords,
): ChartSpec {
  const wanted = new Set(excess);
  const { periods, activities } = loggedHours(subject, now, 'quarter');
  const sums = (inExcess: boolean): readonly number[] =>
    periods.map((_, position) =>
      tenths(
        activities
          .filter(({ activity }) => wanted.has(activity.id) === inExcess)
          .reduce((sum, { byPeriod }) => sum + (byPeriod.get(position) ?? 0), 0),
      ),
    );
  return {
    kind: 'stacked-columns',
    title: words.title,
    unit: words.unit,
    categories: periods.map(({ key }) => words.quarter(key)),
    series: [
      { name: words.excess, ink: 'strong', values: sums(true) },
      { name: words.rest, ink: 'outline', values: sums(false) },
    ],
  };
}

/** Hours are estimates: a tenth is more than exact enough. */
function tenths(hours: number): number {
  return Math.round(hours * 10) / 10;
}
