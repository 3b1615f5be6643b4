import { levelTitle } from '../ladder/look-up.ts';
import { isSame } from '../lib/is-same.ts';
import type { Thresholds } from '../model/thresholds.ts';
import type { LadderPlan, PlannedTrack } from './ladder-plan.ts';
import { isJudged, standingOf } from './standing.ts';
import type { Comparison, CriterionVerdict, LevelStanding, Reason, TrackFit } from './verdict-types.ts';

/** Where every level of every track stands by the verdicts of its criteria, which are by criterion id. */
export function trackFits(
  plan: LadderPlan,
  verdicts: ReadonlyMap<string, CriterionVerdict>,
  thresholds: Thresholds,
): Comparison {
  return { tracks: plan.tracks.map((track) => fitOf(plan, track, verdicts, thresholds)) };
}

/** Where every level of one track stands. */
export function fitOf(
  plan: LadderPlan,
  { track, levels }: PlannedTrack,
  verdicts: ReadonlyMap<string, CriterionVerdict>,
  thresholds: Thresholds,
): TrackFit {
  const standings = levels.map(({ level, pointer, criteria }) =>
    standingOf(
      level,
      pointer,
      criteria.flatMap(({ id }) => verdicts.get(id) ?? []),
      thresholds,
    ),
  );
  const judged = standings.filter(isJudged);
  const firstShort = judged.findIndex(({ standing }) => standing !== 'operating');
  const unbroken = firstShort < 0 ? judged : judged.slice(0, firstShort);
  const short = levels.find(({ level }) => level === judged[firstShort]?.level);
  if (short === undefined) return { track, effectiveLevel: unbroken.at(-1)?.level.id ?? null, levels: standings };
  const reason: Reason = {
    code: 'level-below-not-operating',
    pointer: short.pointer,
    params: { level: short.level.id, title: levelTitle(plan.ladder, track.id, short.level.id) },
  };
  return {
    track,
    effectiveLevel: unbroken.at(-1)?.level.id ?? null,
    levels: standings.map((standing) => heldBack(standing, short.level.rank, reason)),
  };
}

/** A level above the lowest one that is not operating says so: it cannot be the effective level, however well it stands. */
function heldBack(standing: LevelStanding, shortRank: number, reason: Reason): LevelStanding {
  if (standing.level.rank <= shortRank) return standing;
  return { ...standing, reasons: [...standing.reasons, reason] };
}

/** The comparison as `after` has it, of the very levels and tracks of `before` where they rest on the very same verdicts and came out alike. */
export function keepFits(before: Comparison, after: Comparison): Comparison {
  const tracks = after.tracks.map((fit) => {
    const known = before.tracks.find(({ track }) => track.id === fit.track.id);
    return known === undefined ? fit : keptFit(known, fit);
  });
  return areSame(tracks, before.tracks) ? before : { tracks };
}

function keptFit(before: TrackFit, after: TrackFit): TrackFit {
  const levels = after.levels.map((standing) => {
    const known = before.levels.find(({ level }) => level.id === standing.level.id);
    return known !== undefined && isSameStanding(known, standing) ? known : standing;
  });
  const isAlike = before.effectiveLevel === after.effectiveLevel && before.track === after.track;
  return isAlike && areSame(levels, before.levels) ? before : { ...after, levels };
}

/** The counts follow from the criteria. */
function isSameStanding(one: LevelStanding, other: LevelStanding): boolean {
  return (
    one.standing === other.standing &&
    areSame(one.criteria, other.criteria) &&
    one.level === other.level &&
    isSame(one.reasons, other.reasons)
  );
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
