import type { CalendarDate } from '../../lib/calendar-date.ts';
import { type Grain, type Period, periodKey, periodsBetween } from '../../lib/calendar-period.ts';
import type { Activity } from '../../model/activity.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';
import { dayNumber, daysInCommon, hoursPerWeek, spanOf } from './effort.ts';

/** The hours of one activity, by the position of a period in `LoggedHours`. */
export type ActivityHours = {
  readonly activity: Activity;
  readonly hours: number;
  readonly byPeriod: ReadonlyMap<number, number>;
};

/** Every month or quarter from the first hour to the last, and every activity that took some; both empty without effort. */
export type LoggedHours = { readonly periods: readonly Period[]; readonly activities: readonly ActivityHours[] };

/** What was worked up to and with a day, by month or quarter. */
export function loggedHours(subject: PromotionCase, now: CalendarDate, grain: Grain): LoggedHours {
  const timed = subject.activities
    .filter(({ start, effort }) => start <= now && effort !== null && effort.amount > 0)
    // Sums of fractions depend on their order by a hair; this way the order of the case's own list never shows.
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const [first, ...others] = timed;
  if (first === undefined) return { periods: [], activities: [] };
  const from = others.reduce((day, { start }) => earliest(day, start), first.start);
  const to = timed.reduce((day, activity) => latest(day, lastDayOf(activity, now)), first.start);
  const periods = periodsBetween(from, to, grain);
  const positions = new Map(periods.map(({ key }, position) => [key, position]));
  const spans = periods.map((period) => ({ first: dayNumber(period.first), last: dayNumber(period.last) }));
  const today = dayNumber(now);
  const activities = timed.map((activity) => {
    const worked = spanOf(activity, today);
    const soFar = { first: worked.first, last: Math.min(worked.last, today) };
    const daily = hoursPerWeek(activity, subject.person.weekHours) / 7;
    const byPeriod = new Map<number, number>();
    let position = positions.get(periodKey(activity.start, grain)) ?? 0;
    for (let span = spans[position]; span !== undefined && span.first <= soFar.last; span = spans[position]) {
      byPeriod.set(position, daily * daysInCommon(soFar, span));
      position += 1;
    }
    return { activity, hours: daily * daysInCommon(soFar, soFar), byPeriod };
  });
  return { periods, activities };
}

function lastDayOf({ end }: Activity, now: CalendarDate): CalendarDate {
  return end === null ? now : earliest(end, now);
}

function earliest(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? one : other;
}

function latest(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}
