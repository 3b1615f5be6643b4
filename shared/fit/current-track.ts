import type { PromotionCase } from '../model/promotion-case.ts';

/** Id of the track that a person is on by paper; where paper names none, that of the level sought. */
export function currentTrack({ person, target }: PromotionCase): string {
  return person.track ?? target.track;
}
