import type { LevelStanding } from '../../../../shared/fit/verdict-types.ts';
import type { RungSide, Rungs } from '../levels/rungs.ts';

/** A column of a matrix: one level of one track. */
export type MatrixColumn = {
  readonly id: string;
  readonly title: string;
  /** The track in a word or two. */
  readonly track: string;
  readonly standing: LevelStanding;
  /** 0 for the left track, 1 for the right one. */
  readonly side: number;
  /** The first of its rank: columns of one rank stand together. */
  readonly begins: boolean;
};

/** Every level of the compared tracks from rank `from` up, the lowest at the left; overlays last. */
export function ladderColumns({ rungs, overlays }: Rungs, from: number | null): readonly MatrixColumn[] {
  const ranks = rungs.filter(({ rank }) => from === null || rank >= from).toReversed();
  return [...ranks.flatMap(({ sides }) => columnsOf(sides)), ...columnsOf(overlays)];
}

/** The levels of one rank, then the overlays. */
export function rankColumns({ rungs, overlays }: Rungs, rank: number): readonly MatrixColumn[] {
  const rung = rungs.find((each) => each.rank === rank);
  return [...columnsOf(rung?.sides ?? []), ...columnsOf(overlays)];
}

function columnsOf(sides: readonly (RungSide | null)[]): readonly MatrixColumn[] {
  const columns = sides.flatMap((side, index) =>
    side === null
      ? []
      : [
          {
            id: `${side.track.id} ${side.standing.level.id}`,
            title: side.title,
            track: side.track.short === '' ? side.track.name : side.track.short,
            standing: side.standing,
            side: side.track.overlay ? 1 : index,
          },
        ],
  );
  return columns.map((column, index) => ({ ...column, begins: index === 0 }));
}
