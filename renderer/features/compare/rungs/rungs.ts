import type { LevelStanding, TrackFit } from '../../../../shared/fit/verdict-types.ts';
import { levelTitle } from '../../../../shared/ladder/look-up.ts';
import type { Level, Track } from '../../../../shared/model/ladder.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';

/** One track's half of a rung. */
export type RungSide = {
  readonly track: Track;
  readonly title: string;
  readonly standing: LevelStanding;
  /** Whether the case stands here: the highest level that is operating with all below it. */
  readonly stands: boolean;
  /** Whether the level sought is this one. */
  readonly sought: boolean;
  /** Whether the person is on this level on paper. */
  readonly onPaper: boolean;
};

/** What runs up the side of a rung: nothing, a rail, or a rail that the evidence has climbed. */
export type Rail = 'none' | 'open' | 'climbed';

/** A level as the compared tracks see it; a side is null when the track does not have the level. */
export type Rung = {
  readonly level: Level;
  readonly sides: readonly (RungSide | null)[];
  /** One job seen from two sides: drawn as one rung. */
  readonly joined: boolean;
  readonly rails: readonly Rail[];
  /** Whether the rails part at the foot of this rung, coming from a joined one. */
  readonly forks: boolean;
  /** Whether the rails come together at the head of this rung, going to a joined one. */
  readonly merges: boolean;
};

/** The levels of the compared tracks on one scale, the highest first. */
export function rungsOf(fits: readonly TrackFit[], { ladder, person, target }: PromotionCase): readonly Rung[] {
  const levels = new Map(fits.flatMap((fit) => fit.levels.map(({ level }) => [level.id, level])));
  const rows = [...levels.values()]
    .toSorted((one, other) => other.rank - one.rank)
    .map((level) => {
      const sides = fits.map(({ track, effectiveLevel, levels: standings }): RungSide | null => {
        const standing = standings.find((candidate) => candidate.level.id === level.id);
        if (standing === undefined) return null;
        return {
          track,
          title: levelTitle(ladder, track.id, level.id),
          standing,
          stands: effectiveLevel === level.id,
          sought: target.track === track.id && target.level === level.id,
          onPaper: person.level === level.id && (person.track === null ? level.shared : person.track === track.id),
        };
      });
      return { level, sides, joined: level.shared && sides.length === 2 && sides.every((side) => side !== null) };
    });
  return rows.map((row, index) => ({
    ...row,
    rails: fits.map((fit) => railAt(fit, row.level)),
    forks: !row.joined && rows[index + 1]?.joined === true,
    merges: !row.joined && rows[index - 1]?.joined === true,
  }));
}

/** A rail runs from a track's lowest level to its highest, past levels that only the other track has. */
function railAt({ levels, effectiveLevel }: TrackFit, { rank }: Level): Rail {
  const ranks = levels.map(({ level }) => level.rank);
  if (rank < Math.min(...ranks) || rank > Math.max(...ranks)) return 'none';
  const reached = levels.find(({ level }) => level.id === effectiveLevel)?.level.rank;
  return reached !== undefined && rank <= reached ? 'climbed' : 'open';
}
