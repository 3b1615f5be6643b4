import { criteriaOf, levelsOfTrack } from '../ladder/look-up.ts';
import type { Criterion, Ladder, Level, Track } from '../model/ladder.ts';

export type PlannedCriterion = { readonly criterion: Criterion; readonly pointer: string };
export type PlannedLevel = { readonly level: Level; readonly pointer: string; readonly criteria: readonly Criterion[] };
export type PlannedTrack = { readonly track: Track; readonly levels: readonly PlannedLevel[] };

/** What is to be judged by a ladder: its criteria by id, and each track's levels from low to high, with their places in the case. */
export type LadderPlan = {
  readonly ladder: Ladder;
  readonly criteria: ReadonlyMap<string, PlannedCriterion>;
  readonly tracks: readonly PlannedTrack[];
};

export function planOf(ladder: Ladder): LadderPlan {
  return {
    ladder,
    criteria: new Map(
      ladder.criteria.map((criterion, index) => [criterion.id, { criterion, pointer: `/ladder/criteria/${index}` }]),
    ),
    tracks: ladder.tracks.map((track) => ({
      track,
      levels: levelsOfTrack(ladder, track.id).map((level) => ({
        level,
        pointer: `/ladder/levels/${ladder.levels.indexOf(level)}`,
        criteria: criteriaOf(ladder, track.id, level.id),
      })),
    })),
  };
}
