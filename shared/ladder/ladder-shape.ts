import type { Ladder, Level } from '../model/ladder.ts';
import { criteriaOf, isOverlay, levelsOfTrack } from './look-up.ts';

/**
 * How a ladder treats two of its tracks.
 *
 * - `own-ladder`: no level is one job on both; a person changes from one ladder to the other.
 * - `fork`: they have levels in common, and part at `level`, the id of the lowest level above a common one that is not common.
 * - `same-rung`: every level that both have is one job, lived in two ways; they never part.
 * - `overlay`: `overlay` is the id of the track that is a role without rungs, entered and left from the other.
 *
 * `common` are the ids of the levels that are one job on both tracks, from the lowest up.
 */
export type LadderShape =
  | { readonly kind: 'own-ladder' }
  | { readonly kind: 'fork'; readonly level: string; readonly common: readonly string[] }
  | { readonly kind: 'same-rung'; readonly common: readonly string[] }
  | { readonly kind: 'overlay'; readonly overlay: string };

/** The shape of two tracks, which are ids; where both are overlays, the first is named. */
export function ladderShape(ladder: Ladder, trackA: string, trackB: string): LadderShape {
  const overlay = [trackA, trackB].find((track) => isOverlay(ladder, track));
  if (overlay !== undefined) return { kind: 'overlay', overlay };
  const [one, other] = [levelsOfTrack(ladder, trackA), levelsOfTrack(ladder, trackB)];
  const common = one.filter((level) => other.includes(level) && isOneJob(ladder, level, trackA, trackB));
  const [lowest] = common;
  if (lowest === undefined) return { kind: 'own-ladder' };
  const ids = common.map(({ id }) => id);
  const parted = [...one, ...other].filter((level) => level.rank > lowest.rank && !common.includes(level));
  // A track that merely goes on higher than the other has not parted from it.
  const top = Math.min(one.at(-1)?.rank ?? 0, other.at(-1)?.rank ?? 0);
  const [fork] = parted.filter(({ rank }) => rank <= top).toSorted((level, next) => level.rank - next.rank);
  return fork === undefined ? { kind: 'same-rung', common: ids } : { kind: 'fork', level: fork.id, common: ids };
}

/** Whether a level that both tracks have is marked as one job, has one title, or, not being marked as a fork, asks both for the same alone. */
function isOneJob(ladder: Ladder, level: Level, trackA: string, trackB: string): boolean {
  if (level.shared) return true;
  if (Object.hasOwn(level.names, trackA) && level.names[trackA] === level.names[trackB]) return true;
  if (level.fork) return false;
  const [one, other] = [criteriaOf(ladder, trackA, level.id), criteriaOf(ladder, trackB, level.id)];
  return one.length > 0 && one.length === other.length && one.every((criterion) => other.includes(criterion));
}
