import { levelOf, levelsOfTrack } from '../../../shared/ladder/look-up.ts';
import type { Ladder, Level } from '../../../shared/model/ladder.ts';

/** The levels that have a name on a track, from low to high. */
export function namedLevels(ladder: Ladder, track: string): Level[] {
  return levelsOfTrack(ladder, track).filter(({ names }) => Object.hasOwn(names, track));
}

/** The level of a track that a level of another track comes to: the same one, else the nearest in rank. */
export function fittingLevel(ladder: Ladder, track: string, level: string): string {
  const levels = namedLevels(ladder, track);
  const rank = levelOf(ladder, level)?.rank ?? 0;
  const [nearest] = levels.toSorted((one, other) => Math.abs(one.rank - rank) - Math.abs(other.rank - rank));
  return nearest?.id ?? level;
}
