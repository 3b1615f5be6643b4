import { criterionOf, trackOf } from '../../../shared/ladder/look-up.ts';
import type { Criterion, Ladder } from '../../../shared/model/ladder.ts';

/** Linked criteria as the track sees them that the person is on. */
export type AskedOrNot = {
  /** The name of that track. */
  readonly track: string;
  readonly linked: readonly Criterion[];
  /** Those that the track does not ask for at any level. */
  readonly unasked: readonly Criterion[];
  /** Names of the tracks that ask for one of those, in the ladder's order. */
  readonly askedBy: readonly string[];
};

/** Which of these criteria a track does not ask for; null when the track is unknown or no criterion is known. */
export function askedOrNot(ladder: Ladder, trackId: string | null, criteria: readonly string[]): AskedOrNot | null {
  const track = trackId === null ? undefined : trackOf(ladder, trackId);
  const linked = criteria.flatMap((id) => criterionOf(ladder, id) ?? []);
  if (track === undefined || linked.length === 0) return null;
  const unasked = linked.filter(({ tracks }) => !tracks.includes(track.id));
  const others = new Set(unasked.flatMap(({ tracks }) => tracks));
  return {
    track: track.name,
    linked,
    unasked,
    askedBy: ladder.tracks.filter(({ id }) => others.has(id)).map(({ name }) => name),
  };
}
