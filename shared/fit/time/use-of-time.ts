import { criteriaOf } from '../../ladder/look-up.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Grain } from '../../lib/calendar-period.ts';
import type { Activity } from '../../model/activity.ts';
import type { Criterion } from '../../model/ladder.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';
import { shareOf } from './effort.ts';
import { loggedHours } from './logged-hours.ts';
import { type Served, servedBy } from './served-tracks.ts';
import type { Asked, TimeTable, UseOfTime } from './time-types.ts';

const MODES: readonly Activity['mode'][] = ['hands-on', 'enabling'];

/** The rows that every list of a table has, in their order. */
type Rows = { readonly tracks: readonly (readonly string[])[]; readonly themes: readonly (string | null)[] };

/** Hours by row, each in the order of the rows. */
type Sums = { readonly tracks: number[]; readonly themes: number[]; readonly modes: number[] };

/**
 * Where the logged hours went, up to and with a day, in all and by month or quarter, beside what the level sought asks
 * for. Activities without effort take no time.
 */
export function timeUse(subject: PromotionCase, now: CalendarDate, grain: Grain): TimeTable {
  const served = servedBy(subject);
  const logged = loggedHours(subject, now, grain);
  const { target, ladder } = subject;
  const required = criteriaOf(ladder, target.track, target.level).filter(({ optional }) => !optional);
  const rows: Rows = {
    tracks: trackRows(
      ladder.tracks.map(({ id }) => id),
      [
        ...logged.activities.map(({ activity }) => served(activity.id).tracks),
        ...required.map((criterion) => inOrder(subject, criterion)),
      ],
    ),
    themes: [...ladder.themes.map(({ id }) => id), null],
  };
  const position = positionIn(rows);
  const total = noHours(rows);
  const periods = logged.periods.map(() => noHours(rows));
  for (const { activity, hours, byPeriod } of logged.activities) {
    const place = position(activity, served(activity.id));
    add(total, place, hours);
    for (const [index, part] of byPeriod) {
      const sums = periods[index];
      if (sums !== undefined) add(sums, place, part);
    }
  }
  return {
    total: timeBy(total, rows),
    periods: logged.periods.map((period, index) => ({ period, ...timeBy(periods[index] ?? noHours(rows), rows) })),
    asked: askedBy(subject, required, rows),
  };
}

/** Each track alone, then those together that occur, then none. */
function trackRows(tracks: readonly string[], used: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const together = new Map(used.filter(({ length }) => length > 1).map((several) => [keyOf(several), several]));
  if (tracks.length === 2) together.set(keyOf(tracks), tracks);
  const sorted = [...together].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, several]) => several);
  return [...tracks.map((track) => [track]), ...sorted, []];
}

type Place = { readonly tracks: number; readonly themes: readonly number[]; readonly mode: number };

function positionIn(rows: Rows): (activity: Activity, served: Served) => Place {
  const tracks = new Map(rows.tracks.map((each, index) => [keyOf(each), index]));
  const themes = new Map(rows.themes.map((each, index) => [each, index]));
  const unclaimed = [rows.themes.length - 1];
  return (activity, { criteria, tracks: asking }) => {
    const own = [...new Set(criteria.map(({ theme }) => theme))].flatMap((theme) => themes.get(theme) ?? []);
    return {
      tracks: tracks.get(keyOf(asking)) ?? rows.tracks.length - 1,
      themes: own.length > 0 ? own : unclaimed,
      mode: MODES.indexOf(activity.mode),
    };
  };
}

function add(sums: Sums, { tracks, themes, mode }: Place, hours: number): void {
  addAt(sums.tracks, tracks, hours);
  addAt(sums.modes, mode, hours);
  for (const theme of themes) addAt(sums.themes, theme, hours / themes.length);
}

function addAt(sums: number[], index: number, hours: number): void {
  sums[index] = (sums[index] ?? 0) + hours;
}

function noHours({ tracks, themes }: Rows): Sums {
  return { tracks: tracks.map(() => 0), themes: themes.map(() => 0), modes: MODES.map(() => 0) };
}

function timeBy(sums: Sums, rows: Rows): UseOfTime {
  const hours = sums.modes.reduce((sum, part) => sum + part, 0);
  const used = (part = 0) => ({ hours: part, share: shareOf(part, hours) });
  return {
    hours,
    byTracks: rows.tracks.map((tracks, index) => ({ tracks, ...used(sums.tracks[index]) })),
    byTheme: rows.themes.map((theme, index) => ({ theme, ...used(sums.themes[index]) })),
    byMode: MODES.map((mode, index) => ({ mode, ...used(sums.modes[index]) })),
  };
}

function askedBy(subject: PromotionCase, required: readonly Criterion[], rows: Rows): Asked {
  const asked = (criteria: number) => ({ criteria, share: shareOf(criteria, required.length) });
  const sides = required.map((criterion) => keyOf(inOrder(subject, criterion)));
  return {
    criteria: required.length,
    byTracks: rows.tracks
      .filter(({ length }) => length > 0)
      .map((tracks) => ({ tracks, ...asked(sides.filter((side) => side === keyOf(tracks)).length) })),
    byTheme: rows.themes
      .filter((theme) => theme !== null)
      .map((theme) => ({ theme, ...asked(required.filter((criterion) => criterion.theme === theme).length) })),
  };
}

function inOrder({ ladder }: PromotionCase, criterion: Criterion): string[] {
  return ladder.tracks.map(({ id }) => id).filter((id) => criterion.tracks.includes(id));
}

/** Ids hold no space. */
function keyOf(tracks: readonly string[]): string {
  return tracks.join(' ');
}
