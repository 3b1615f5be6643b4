import { levelOf } from '../ladder/look-up.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Level } from '../model/ladder.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { compareTracks } from './compare-tracks.ts';
import { currentTrack } from './current-track.ts';
import type { Comparison, CriterionVerdict, TrackFit, Verdict } from './verdict-types.ts';

const DONE: ReadonlySet<Verdict> = new Set<Verdict>(['met', 'sustained', 'no-opportunity']);

/**
 * What a move from the current track to another would mean on a day. Nothing is ever lost by going back: all evidence
 * stays in the case, and counts again for the track it was claimed for.
 */
export type TrackSwitch = {
  readonly from: string;
  readonly to: string;
  /** Id of the effective level on `to`: where they would stand at once; null when no level there is operating. */
  readonly level: string | null;
  /** Id of the level on `to` beside the one on paper, up to which `missing` looks; null when `to` has no levels. */
  readonly beside: string | null;
  /**
   * Whether they would stand on `beside` or above. With nothing missing they may not yet: too few criteria are sustained, or too
   * many had no opportunity.
   */
  readonly standsBeside: boolean;
  /** Ids of criteria with a claim that both tracks ask for. */
  readonly carriesOver: readonly string[];
  /** Ids of criteria with a claim that the current track asks for and `to` does not: kept, but not asked for there. */
  readonly loses: readonly string[];
  /** Ids of criteria with a claim that `to` asks for and the current track does not: they would count from then on. */
  readonly findsHome: readonly string[];
  /** Ids of the required criteria of `to`, up to `beside`, that are neither met nor sustained nor without opportunity. */
  readonly missing: readonly string[];
};

/**
 * A switch to the track `to`, as of a day; null when it is not another track of the ladder. A claim counts when its activity
 * has begun. Lists are in the ladder's order.
 *
 * The level beside the one on paper is the same level where `to` has it; else the one of the same rank; else, or when
 * paper names no level, the next above the effective level on `to` (its lowest when none is effective, its highest when
 * that is reached).
 */
export function switchTrack(
  subject: PromotionCase,
  to: string,
  now: CalendarDate,
  comparison: Comparison = compareTracks(subject, now),
): TrackSwitch | null {
  const from = currentTrack(subject);
  const fit = comparison.tracks.find(({ track }) => track.id === to);
  if (fit === undefined || to === from) return null;
  const begun = new Set(subject.activities.filter(({ start }) => start <= now).map(({ id }) => id));
  const claimedIds = new Set(
    subject.claims.filter(({ activity }) => begun.has(activity)).map(({ criterion }) => criterion),
  );
  const claimed = subject.ladder.criteria.filter(({ id }) => claimedIds.has(id));
  const idsOf = (before: boolean, after: boolean): string[] =>
    claimed
      .filter(({ tracks }) => tracks.includes(from) === before && tracks.includes(to) === after)
      .map(({ id }) => id);
  const beside = levelBeside(subject, fit);
  return {
    from,
    to,
    level: fit.effectiveLevel,
    beside: beside?.id ?? null,
    standsBeside: beside !== null && standsOn(beside, fit),
    carriesOver: idsOf(true, true),
    loses: idsOf(true, false),
    findsHome: idsOf(false, true),
    missing: beside === null ? [] : missingUpTo(beside, fit),
  };
}

/**
 * Id of the track that a switch leads to: that of the level sought where it is another than the current one; else the first
 * other track of the ladder, an overlay only when there is nothing else. Null when the ladder has a single track.
 */
export function otherTrack(subject: PromotionCase): string | null {
  const current = currentTrack(subject);
  if (subject.target.track !== current) return subject.target.track;
  const others = subject.ladder.tracks.filter(({ id }) => id !== current);
  return (others.find(({ overlay }) => !overlay) ?? others[0])?.id ?? null;
}

function levelBeside({ ladder, person }: PromotionCase, { levels, effectiveLevel }: TrackFit): Level | null {
  const paper = person.level === null ? undefined : levelOf(ladder, person.level);
  const has = levels.map(({ level }) => level);
  const same = has.find(({ id }) => id === paper?.id) ?? has.find(({ rank }) => rank === paper?.rank);
  const next = has[has.findIndex(({ id }) => id === effectiveLevel) + 1];
  return same ?? next ?? has.at(-1) ?? null;
}

function standsOn(beside: Level, { levels, effectiveLevel }: TrackFit): boolean {
  const effective = levels.find(({ level }) => level.id === effectiveLevel);
  return effective !== undefined && effective.level.rank >= beside.rank;
}

function missingUpTo(beside: Level, { levels }: TrackFit): string[] {
  const missing = levels
    .filter(({ level }) => level.rank <= beside.rank)
    .flatMap(({ criteria }) => criteria)
    .filter(isMissing)
    .map(({ criterion }) => criterion.id);
  return [...new Set(missing)];
}

function isMissing({ criterion, verdict }: CriterionVerdict): boolean {
  return !criterion.optional && !DONE.has(verdict);
}
