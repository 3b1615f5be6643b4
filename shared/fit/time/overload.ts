import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Activity } from '../../model/activity.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';
import { dayNumber, dayOfNumber, daysInCommon, hoursPerWeek, spanOf } from './effort.ts';
import { type Served, servedBy } from './served-tracks.ts';
import type { Overload, OverloadPart } from './time-types.ts';

/** Weeks looked ahead at least, and at most; in between as far as dates reach. */
const AHEAD = { least: 13, most: 104 };
/** Parts of an exactly full week may add up to a hair more than it has. */
const ROUNDING = 1e-9;
/** The hours of each activity, by the number of the week. */
type Weeks = ReadonlyMap<number, ReadonlyMap<Activity, number>>;

/**
 * Weeks from Monday to Sunday with more than a full working week of effort (`person.weekHours`), those in a row as one,
 * oldest first.
 *
 * Weeks to come count too, with activities that go on and those dated ahead: to the last date of an activity, but a
 * quarter of a year ahead at least and two years at most.
 */
export function overloadOf(subject: PromotionCase, now: CalendarDate): Overload[] {
  const { weekHours } = subject.person;
  const timed = subject.activities.filter((activity) => hoursPerWeek(activity, weekHours) > 0).toSorted(byId);
  const lastWeek = horizon(timed, now);
  const weeks = fill(timed, weekHours, lastWeek);
  const full = [...weeks.keys()]
    .filter((week) => sum(weeks.get(week)) > weekHours * (1 + ROUNDING))
    .toSorted((one, other) => one - other);
  const served = servedBy(subject);
  return inARow(full).map((run) => overloadIn(run, weeks, { weekHours, served, now, lastWeek }));
}

function horizon(activities: readonly Activity[], now: CalendarDate): number {
  const today = weekOf(now);
  const dated = activities.map(({ start, end }) => weekOf(end ?? start));
  const last = dated.reduce((latest, week) => Math.max(latest, week), today + AHEAD.least);
  return Math.min(last, today + AHEAD.most);
}

function fill(activities: readonly Activity[], weekHours: number, lastWeek: number): Weeks {
  const weeks = new Map<number, Map<Activity, number>>();
  const lastDay = lastWeek * 7 + 6;
  for (const activity of activities) {
    const worked = spanOf(activity, lastDay);
    const daily = hoursPerWeek(activity, weekHours) / 7;
    const last = Math.min(Math.floor(worked.last / 7), lastWeek);
    for (let week = Math.floor(worked.first / 7); week <= last; week += 1) {
      const hours = daily * daysInCommon(worked, { first: week * 7, last: week * 7 + 6 });
      const others = weeks.get(week);
      if (others === undefined) weeks.set(week, new Map([[activity, hours]]));
      else others.set(activity, hours);
    }
  }
  return weeks;
}

type Run = { readonly first: number; readonly last: number };

function inARow(weeks: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const week of weeks) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === week - 1) runs[runs.length - 1] = { first: run.first, last: week };
    else runs.push({ first: week, last: week });
  }
  return runs;
}

type Setting = {
  readonly weekHours: number;
  readonly served: (activity: string) => Served;
  readonly now: CalendarDate;
  readonly lastWeek: number;
};

function overloadIn({ first, last }: Run, weeks: Weeks, { weekHours, served, now, lastWeek }: Setting): Overload {
  const count = last - first + 1;
  const workingHours = count * weekHours;
  const byActivity = new Map<Activity, number>();
  let peak = 0;
  for (let week = first; week <= last; week += 1) {
    const filled = weeks.get(week) ?? new Map<Activity, number>();
    peak = Math.max(peak, sum(filled) / weekHours);
    for (const [activity, hours] of filled) byActivity.set(activity, (byActivity.get(activity) ?? 0) + hours);
  }
  const hours = sum(byActivity);
  const parts = [...byActivity].map(([{ id }, part]) => ({ activity: id, hours: part, load: part / workingHours }));
  const lastDay = dayOfNumber(last * 7 + 6);
  return {
    first: dayOfNumber(first * 7),
    last: lastDay,
    weeks: count,
    hours,
    workingHours,
    load: hours / workingHours,
    peak,
    activities: parts.toSorted(mostFirst),
    stacked: isStacked(parts.map(({ activity }) => served(activity).tracks)),
    ahead: lastDay > now,
    open: last === lastWeek && [...byActivity.keys()].some(({ end }) => end === null),
  };
}

/** Whether two activities serve tracks and none in common. */
function isStacked(tracks: readonly (readonly string[])[]): boolean {
  const serving = [...new Map(tracks.map((each) => [each.join(' '), each])).values()].filter(
    ({ length }) => length > 0,
  );
  return serving.some((one) => serving.some((other) => !one.some((track) => other.includes(track))));
}

/** Ids break ties, so that the order of the case's own list never shows. */
function mostFirst(one: OverloadPart, other: OverloadPart): number {
  return other.hours - one.hours || (one.activity < other.activity ? -1 : 1);
}

/** Sums of fractions depend on their order by a hair; this way the order of the case's own list never shows. */
function byId(one: Activity, other: Activity): number {
  return one.id < other.id ? -1 : 1;
}

function sum(parts: ReadonlyMap<Activity, number> | undefined): number {
  let hours = 0;
  for (const part of parts?.values() ?? []) hours += part;
  return hours;
}

function weekOf(date: CalendarDate): number {
  return Math.floor(dayNumber(date) / 7);
}
