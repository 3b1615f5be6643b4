import { levelNamed } from '../../ladder/level-named.ts';
import { isOverlay, levelOf, levelTitle } from '../../ladder/look-up.ts';
import type { Level } from '../../model/ladder.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';
import type { Finding } from '../finding-types.ts';

/**
 * Whether somebody at or above the level sought vouches. The level of a referee is in the company's words: where the
 * ladder does not know them it cannot be told, which is said of each referee whose answer could settle it.
 */
export function witnessFindings(subject: PromotionCase): Finding[] {
  const { activities, ladder, referees } = subject;
  const wanted = wantedLevel(subject);
  if (wanted === null || activities.length === 0) return [];
  const { title: level } = wanted;
  const agreed = referees
    .map((referee, index) => ({ referee, index, named: levelNamed(ladder, referee.level) }))
    .filter(({ referee }) => referee.answer === 'agreed');
  if (agreed.some(({ named }) => named !== undefined && isAtLeast(named, wanted, subject))) return [];
  const untold = agreed.filter(({ named }) => named === undefined);
  if (untold.length > 0) {
    return untold.map(({ referee: { name, level: words }, index }) => ({
      code: 'witness-level-unknown',
      severity: 'note',
      pointer: `/referees/${index}/level`,
      params: { referee: name, words, level },
    }));
  }
  const params = { level, agreed: agreed.length };
  return [{ code: 'no-witness-at-target-level', severity: 'warning', pointer: '/referees', params }];
}

type Wanted = { readonly rank: number; readonly title: string };

/** A role without rungs has no rank: who vouches for it stands at the person's own level or above. Null where nothing is known. */
function wantedLevel({ ladder, target, person }: PromotionCase): Wanted | null {
  const place = isOverlay(ladder, target.track) ? { track: person.track ?? '', level: person.level ?? '' } : target;
  const level = levelOf(ladder, place.level);
  return level === undefined ? null : { rank: level.rank, title: levelTitle(ladder, place.track, level.id) };
}

/** Whoever is in the very role that is sought counts, and of other roles without rungs nobody. */
function isAtLeast(level: Level, { rank }: Wanted, { ladder, target }: PromotionCase): boolean {
  if (level.id === target.level) return true;
  const overlay = ladder.tracks.some((track) => track.overlay && Object.hasOwn(level.names, track.id));
  return !overlay && level.rank >= rank;
}
