import { levelTitle } from '../ladder/look-up.ts';
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
