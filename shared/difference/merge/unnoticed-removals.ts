import type { PromotionCase } from '../../model/promotion-case.ts';
import { united } from './merge-lists.ts';

/**
 * A case with what it lost only because an activity was removed - the claims and the mentions of it - where the other case
 * still has that activity: whether the activity stays is one question, and what belongs to it follows the answer.
 */
export function withoutLossesOf(side: PromotionCase, other: PromotionCase, base: PromotionCase | null): PromotionCase {
  if (base === null) return side;
  const here = new Set(side.activities.map(({ id }) => id));
  const elsewhere = new Set(other.activities.map(({ id }) => id));
  const isLost = (id: string): boolean => !here.has(id) && elsewhere.has(id);
  const before = new Map(base.referees.map(({ id, activities }) => [id, activities]));
  return {
    ...side,
    claims: [...side.claims, ...base.claims.filter(({ activity }) => isLost(activity))],
    referees: side.referees.map((referee) => {
      const mentioned = before.get(referee.id) ?? [];
      if (!mentioned.some(isLost)) return referee;
      const kept = mentioned.filter((id) => isLost(id) || referee.activities.includes(id));
      return { ...referee, activities: united(kept, referee.activities) as string[] };
    }),
  };
}
