import { levelNamed } from '../../ladder/level-named.ts';
import { levelOf, levelTitle } from '../../ladder/look-up.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';
import type { Finding } from '../finding-types.ts';

/**
 * Whether somebody at or above the level sought vouches. The level of a referee is in the company's words: where the
 * ladder does not know them it cannot be told, which is said of each referee whose answer could settle it.
 */
export function witnessFindings({ activities, ladder, referees, target }: PromotionCase): Finding[] {
  const sought = levelOf(ladder, target.level);
  if (sought === undefined || activities.length === 0) return [];
  const level = levelTitle(ladder, target.track, target.level);
  const agreed = referees
    .map((referee, index) => ({ referee, index, rank: levelNamed(ladder, referee.level)?.rank ?? null }))
    .filter(({ referee }) => referee.answer === 'agreed');
  if (agreed.some(({ rank }) => rank !== null && rank >= sought.rank)) return [];
  const untold = agreed.filter(({ rank }) => rank === null);
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
