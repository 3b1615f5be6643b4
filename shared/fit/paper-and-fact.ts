import type { CalendarDate } from '../lib/calendar-date.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { RolePeriod } from '../model/role-period.ts';
import { compareTracks } from './compare-tracks.ts';
import type { Comparison, CriterionVerdict, TrackFit } from './verdict-types.ts';

/** A criterion that carries a level, with the ids of the activities that count for it, strongest first. */
export type Carried = { readonly verdict: CriterionVerdict; readonly activities: readonly string[] };

export type LevelInFact = {
  readonly track: string;
  /** Id of the effective level; null when no level is operating. */
  readonly level: string | null;
  /** The criteria of that level that are met or sustained, in the ladder's order; empty where there is none. */
  readonly carriedBy: readonly Carried[];
};

/** The role on paper beside the role in fact. */
export type PaperAndFact = {
  /** Nominal place on the ladder; null for what paper does not say. */
  readonly paper: { readonly track: string | null; readonly level: string | null };
  /** The effective level of each track, by the track's id. */
  readonly fact: Readonly<Record<string, string | null>>;
  /** The same with its evidence, in the ladder's order of tracks. */
  readonly tracks: readonly LevelInFact[];
  /** The roles that the person says they are in on this day, the one begun first on top. */
  readonly roles: readonly RolePeriod[];
};

/** Where a person stands by title and by evidence, as of a day. */
export function paperAndFact(
  subject: PromotionCase,
  now: CalendarDate,
  comparison: Comparison = compareTracks(subject, now),
): PaperAndFact {
  const counting = countingClaims(subject, now);
  const tracks = comparison.tracks.map((fit) => inFact(fit, counting));
  return {
    paper: { track: subject.person.track, level: subject.person.level },
    fact: Object.fromEntries(tracks.map(({ track, level }) => [track, level])),
    tracks,
    roles: subject.roles
      .filter(({ start, end }) => start <= now && (end === null || end >= now))
      .toSorted((one, other) => (one.start === other.start ? order(one.id, other.id) : order(one.start, other.start))),
  };
}

function inFact({ track, effectiveLevel, levels }: TrackFit, counting: ReadonlySet<string>): LevelInFact {
  const reached = levels.find(({ level }) => level.id === effectiveLevel);
  const carriedBy = (reached?.criteria ?? [])
    .filter(({ verdict }) => verdict === 'met' || verdict === 'sustained')
    .map((verdict) => ({
      verdict,
      activities: verdict.exhibits.filter((activity) => counting.has(`${activity} ${verdict.criterion.id}`)),
    }));
  return { track: track.id, level: effectiveLevel, carriedBy };
}

/** Claims that can carry a verdict: more than partial, and for an activity that has begun. */
function countingClaims({ activities, claims }: PromotionCase, now: CalendarDate): ReadonlySet<string> {
  const begun = new Set(activities.filter(({ start }) => start <= now).map(({ id }) => id));
  return new Set(
    claims
      .filter(({ activity, strength }) => strength !== 'partial' && begun.has(activity))
      .map(({ activity, criterion }) => `${activity} ${criterion}`),
  );
}

function order(one: string, other: string): number {
  return one < other ? -1 : 1;
}
