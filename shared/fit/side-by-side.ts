import type { Level, Track } from '../model/ladder.ts';
import type { Comparison, CriterionVerdict, LevelStanding, TrackFit } from './verdict-types.ts';

/** One track's side of a rank; `level` and `standing` are null when the track has no level of that rank. */
export type Side = {
  readonly track: Track;
  readonly level: Level | null;
  readonly standing: LevelStanding | null;
  /** Criteria that no other track asks for. */
  readonly own: readonly CriterionVerdict[];
};

/** A rank as every track sees it. `shared` are the criteria that two or more tracks ask for, each once. */
export type LevelRow = {
  readonly rank: number;
  readonly sides: readonly Side[];
  readonly shared: readonly CriterionVerdict[];
};

/** An overlay, which has no rank; `shared` are those of its criteria that a track with rungs asks for too. */
export type OverlaySide = Side & { readonly shared: readonly CriterionVerdict[] };

export type SideBySide = { readonly rows: readonly LevelRow[]; readonly overlays: readonly OverlaySide[] };

/**
 * A comparison by rank instead of by track, from the lowest rank up; sides are in the ladder's order of tracks. Levels of
 * one rank stand side by side even if they are not the same level; overlays, which people enter from any rank, stand apart.
 */
export function pairUp({ tracks }: Comparison): SideBySide {
  const withRungs = tracks.filter(({ track }) => !track.overlay);
  const ranks = new Set(withRungs.flatMap(({ levels }) => levels.map(({ level }) => level.rank)));
  return {
    rows: [...ranks].toSorted((one, other) => one - other).map((rank) => rowOf(rank, withRungs)),
    overlays: tracks
      .filter(({ track }) => track.overlay)
      .map(({ track, levels: [standing] }) => ({
        ...sideOf(track, standing),
        shared: standing?.criteria.filter(isShared) ?? [],
      })),
  };
}

function rowOf(rank: number, tracks: readonly TrackFit[]): LevelRow {
  const sides = tracks.map(({ track, levels }) =>
    sideOf(
      track,
      levels.find(({ level }) => level.rank === rank),
    ),
  );
  const shared = new Map(
    sides
      .flatMap(({ standing }) => standing?.criteria.filter(isShared) ?? [])
      .map((verdict) => [verdict.criterion.id, verdict]),
  );
  return { rank, sides, shared: [...shared.values()] };
}

function sideOf(track: Track, standing: LevelStanding | undefined): Side {
  return {
    track,
    level: standing?.level ?? null,
    standing: standing ?? null,
    own: standing?.criteria.filter((verdict) => !isShared(verdict)) ?? [],
  };
}

function isShared({ criterion }: CriterionVerdict): boolean {
  return criterion.tracks.length > 1;
}
