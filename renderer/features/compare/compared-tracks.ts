import type { Comparison, TrackFit } from '../../../shared/fit/verdict-types.ts';

/**
 * The one or two tracks to lay side by side, in the ladder's order, an overlay last: it stands beside the rail of the other.
 * Those asked for go first; where there are more than two to choose from, the track of the level sought is always among what
 * is shown to begin with.
 */
export function comparedTracks(
  { tracks }: Comparison,
  sought: string,
  wanted: readonly string[] = [],
): readonly TrackFit[] {
  const asked = tracks.filter(({ track }) => wanted.includes(track.id));
  if (asked.length === 2) return overlaysLast(asked);
  const [first, second] = tracks;
  const target = tracks.find(({ track }) => track.id === sought);
  const pair = target === undefined || target === first || target === second ? [first, second] : [first, target];
  return overlaysLast(pair.filter((fit) => fit !== undefined));
}

function overlaysLast(fits: readonly TrackFit[]): readonly TrackFit[] {
  return fits.toSorted((one, other) => Number(one.track.overlay) - Number(other.track.overlay));
}
