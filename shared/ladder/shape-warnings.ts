import type { Ladder, Level } from '../model/ladder.ts';
import { ladderShape } from './ladder-shape.ts';
import { criteriaOf, levelsOfTrack } from './look-up.ts';

/** What is odd about the marks `shared` and `fork` of levels, one sentence each. */
export function shapeWarnings(ladder: Ladder): string[] {
  const forks = ranksOfForks(ladder);
  return ladder.levels.flatMap((level) => [
    ...(level.shared ? sharedWarnings(ladder, level) : []),
    ...(level.fork ? forkWarnings(level, forks) : []),
  ]);
}

function sharedWarnings(ladder: Ladder, level: Level): string[] {
  const tracks = ladder.tracks.filter(({ id }) => levelsOfTrack(ladder, id).includes(level));
  if (tracks.length < 2) return [`The level "${level.id}" is marked as shared, but fewer than two tracks have it.`];
  const asked = ladder.criteria.some(
    (criterion) => tracks.filter(({ id }) => criteriaOf(ladder, id, level.id).includes(criterion)).length > 1,
  );
  return asked ? [] : [`The level "${level.id}" is marked as shared, but no two tracks share a criterion of it.`];
}

function forkWarnings({ id, rank, shared }: Level, forks: ReadonlySet<number>): string[] {
  if (shared) return [`The level "${id}" is marked as shared and as a fork; it can only be one of them.`];
  return forks.has(rank) ? [] : [`The level "${id}" is marked as a fork, but no two tracks part there.`];
}

function ranksOfForks(ladder: Ladder): ReadonlySet<number> {
  const shapes = ladder.tracks.flatMap((one, index) =>
    ladder.tracks.slice(index + 1).map((other) => ladderShape(ladder, one.id, other.id)),
  );
  return new Set(
    shapes.flatMap((shape) =>
      shape.kind === 'fork' ? ladder.levels.filter(({ id }) => id === shape.level).map(({ rank }) => rank) : [],
    ),
  );
}
