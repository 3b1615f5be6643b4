import type { Ladder, Level } from '../../../../shared/model/ladder.ts';

/** The levels that have a title on one of the tracks, from low to high. */
export function levelsOn({ levels }: Pick<Ladder, 'levels'>, tracks: readonly string[]): readonly Level[] {
  return levels
    .filter(({ names }) => tracks.some((track) => Object.hasOwn(names, track)))
    .toSorted((one, other) => one.rank - other.rank);
}

/** A level's titles on the tracks, as in "T5 Senior engineer / L5 Senior engineer". */
export function titlesOn({ id, names }: Level, tracks: readonly string[]): string {
  return (
    [...new Set(tracks.flatMap((track) => (Object.hasOwn(names, track) ? (names[track] ?? []) : [])))].join(' / ') || id
  );
}

/** A level that still fits after the tracks have changed; null when it has no title on any of them. */
export function levelAfter(
  ladder: Pick<Ladder, 'levels'>,
  tracks: readonly string[],
  level: string | null,
): string | null {
  return levelsOn(ladder, tracks).some(({ id }) => id === level) ? level : null;
}
