import { pairUp } from '../../../../shared/fit/side-by-side.ts';
import type { LevelStanding, TrackFit } from '../../../../shared/fit/verdict-types.ts';
import { ladderShape } from '../../../../shared/ladder/ladder-shape.ts';
import { levelTitle } from '../../../../shared/ladder/look-up.ts';
import type { Level, Track } from '../../../../shared/model/ladder.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';

/** One level of one track: a track's half of a rung, or an overlay. */
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

/** A rank as the compared tracks see it; a side is null when the track has no level of that rank. */
export type Rung = {
  readonly rank: number;
  readonly sides: readonly (RungSide | null)[];
  /** One job seen from two sides: drawn as one rung. */
  readonly joined: boolean;
  readonly rails: readonly Rail[];
  /** Whether the rails part at the foot of this rung, coming from a joined one. */
  readonly forks: boolean;
  /** Whether the rails come together at the head of this rung, going to a joined one. */
  readonly merges: boolean;
};

/** Rungs of the compared tracks on one scale, the highest first, and the overlays, which stand beside the rail. */
export type Rungs = { readonly rungs: readonly Rung[]; readonly overlays: readonly RungSide[] };

export function rungsOf(fits: readonly TrackFit[], subject: PromotionCase): Rungs {
  const { rows, overlays } = pairUp({ tracks: fits });
  const withRungs = fits.filter(({ track }) => !track.overlay);
  const common = commonLevels(withRungs, subject);
  const joinedOrNot = rows.toReversed().map(({ rank, sides }) => ({
    rank,
    sides: sides.map(({ track, standing }) => (standing === null ? null : sideOf(track, standing, fits, subject))),
    joined: sides.length === 2 && sides.every(({ level }) => level !== null && common.includes(level.id)),
  }));
  return {
    rungs: joinedOrNot.map((row, index) => ({
      ...row,
      rails: withRungs.map((fit) => railAt(fit, row.rank)),
      forks: !row.joined && joinedOrNot[index + 1]?.joined === true,
      merges: !row.joined && joinedOrNot[index - 1]?.joined === true,
    })),
    overlays: overlays.flatMap(({ track, standing }) =>
      standing === null ? [] : sideOf(track, standing, fits, subject),
    ),
  };
}

/** Ids of the levels that are one job on both tracks. */
function commonLevels([one, other]: readonly TrackFit[], { ladder }: PromotionCase): readonly string[] {
  if (one === undefined || other === undefined) return [];
  const shape = ladderShape(ladder, one.track.id, other.track.id);
  return shape.kind === 'fork' || shape.kind === 'same-rung' ? shape.common : [];
}

function sideOf(
  track: Track,
  standing: LevelStanding,
  fits: readonly TrackFit[],
  { ladder, person, target }: PromotionCase,
): RungSide {
  const { level } = standing;
  return {
    track,
    title: levelTitle(ladder, track.id, level.id),
    standing,
    stands: fits.find((fit) => fit.track.id === track.id)?.effectiveLevel === level.id,
    sought: target.track === track.id && target.level === level.id,
    onPaper: person.level === level.id && isTrackOnPaper(track, level, person.track),
  };
}

/** Where no track is named on paper, a shared level is the paper's on each. */
function isTrackOnPaper(track: Track, level: Level, onPaper: string | null): boolean {
  return onPaper === null ? level.shared : onPaper === track.id;
}

/** A rail runs from a track's lowest level to its highest, past ranks that only the other track has. */
function railAt({ levels, effectiveLevel }: TrackFit, rank: number): Rail {
  const ranks = levels.map(({ level }) => level.rank);
  if (rank < Math.min(...ranks) || rank > Math.max(...ranks)) return 'none';
  const reached = levels.find(({ level }) => level.id === effectiveLevel)?.level.rank;
  return reached !== undefined && rank <= reached ? 'climbed' : 'open';
}
