import { isOverlay } from '../ladder/look-up.ts';
import type { PromotionCase } from '../model/promotion-case.ts';

/**
 * Id of the track that a person is on: by paper, else that of the level sought. A role without rungs lies over a track and
 * is none to stand on: whoever holds one, or seeks one, is on the track beside it.
 */
export function currentTrack({ person, target, ladder }: PromotionCase): string {
  const rails = [person.track, target.track, ...ladder.tracks.map(({ id }) => id)];
  return rails.find((id): id is string => id !== null && !isOverlay(ladder, id)) ?? target.track;
}
