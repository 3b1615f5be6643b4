import type { Comparison, TrackFit } from '../../../../shared/fit/verdict-types.ts';
import { levelTitle, trackOf } from '../../../../shared/ladder/look-up.ts';
import type { Ladder } from '../../../../shared/model/ladder.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { type Place, placeText } from '../address/place.ts';

/** Every level of every track, to choose from: the tracks in the ladder's order, levels from the lowest up. */
export function placeOptions({ tracks }: Comparison, ladder: Ladder): readonly { value: string; label: string }[] {
  return tracks.flatMap(({ track, levels }) =>
    levels.map(({ level }) => {
      const place = { track: track.id, level: level.id };
      return { value: placeText(place), label: titleWithTrack(ladder, place) };
    }),
  );
}

/** The titles of two levels, with their tracks where they would read the same. */
export function pairTitles(ladder: Ladder, a: Place, b: Place): { readonly a: string; readonly b: string } {
  const titles = { a: levelTitle(ladder, a.track, a.level), b: levelTitle(ladder, b.track, b.level) };
  return titles.a === titles.b ? { a: titleWithTrack(ladder, a), b: titleWithTrack(ladder, b) } : titles;
}

function titleWithTrack(ladder: Ladder, { track, level }: Place): string {
  const { name = track, short = '' } = trackOf(ladder, track) ?? {};
  return `${levelTitle(ladder, track, level)} (${short === '' ? name : short})`;
}

/**
 * The two levels to begin with: the one sought, and the one beside it on the other track that is shown; with one track
 * alone, the one below it. Null when the ladder has no two levels.
 */
export function firstPair(fits: readonly TrackFit[], { target }: PromotionCase): readonly [Place, Place] | null {
  const places = fits.flatMap(({ track, levels }) =>
    levels.map(({ level }) => ({ track: track.id, level: level.id, rank: level.rank })),
  );
  const sought = places.find(({ track, level }) => track === target.track && level === target.level) ?? places.at(-1);
  if (sought === undefined) return null;
  const others = places.filter(({ track }) => track !== sought.track);
  const away = ({ rank }: { readonly rank: number }): number => Math.abs(rank - sought.rank);
  const rest = places.filter((place) => place !== sought);
  const [beside] = (others.length > 0 ? others : rest).toSorted((one, other) => away(one) - away(other));
  if (beside === undefined) return null;
  const inOrder = places.filter((place) => place === sought || place === beside);
  const [left = sought, right = beside] = inOrder;
  return [placeIn(left), placeIn(right)];
}

function placeIn({ track, level }: Place): Place {
  return { track, level };
}
