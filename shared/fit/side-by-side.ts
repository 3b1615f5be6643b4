import type { Level, Track } from '../model/ladder.ts';
import type { Comparison, CriterionVerdict, LevelStanding, TrackFit } from './verdict-types.ts';

/** One track's side of a level; `standing` is null when the track does not have the level. */
export type Side = {
  readonly track: Track;
  readonly standing: LevelStanding | null;
  /** Criteria that no other track asks for. */
  readonly own: readonly CriterionVerdict[];
};

/** A level as every track sees it. `shared` are the criteria that two or more tracks ask for, each once. */
export type LevelRow = {
  readonly level: Level;
  readonly sides: readonly Side[];
  readonly shared: readonly CriterionVerdict[];
};

/** A comparison by level instead of by track, from the lowest level up; sides are in the ladder's order of tracks. */
export function pairUp({ tracks }: Comparison): LevelRow[] {
  const standings = tracks.flatMap(({ levels }) => levels);
  const levels = new Map(standings.map(({ level }) => [level.id, level]));
  return [...levels.values()].toSorted((one, other) => one.rank - other.rank).map((level) => rowOf(level, tracks));
}

function rowOf(level: Level, tracks: readonly TrackFit[]): LevelRow {
  const sides = tracks.map(({ track, levels }) => {
    const standing = levels.find((candidate) => candidate.level.id === level.id) ?? null;
    return { track, standing, own: standing?.criteria.filter((verdict) => !isShared(verdict)) ?? [] };
  });
  const shared = new Map(
    sides
      .flatMap(({ standing }) => standing?.criteria.filter(isShared) ?? [])
      .map((verdict) => [verdict.criterion.id, verdict]),
  );
  return { level, sides, shared: [...shared.values()] };
}

function isShared({ criterion }: CriterionVerdict): boolean {
  return criterion.tracks.length > 1;
}
