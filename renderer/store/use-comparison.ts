import { useMemo, useState } from 'react';
import { createComparer } from '../../shared/fit/comparer.ts';
import type { Comparison } from '../../shared/fit/verdict-types.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { useToday } from './today.ts';

/** Where the case stands today on every track; after an edit only what it touched is worked out again, the rest is the same objects. */
export function useComparison(promotionCase: PromotionCase): Comparison {
  const today = useToday();
  const [compare] = useState(createComparer);
  return useMemo(() => compare(promotionCase, today), [compare, promotionCase, today]);
}
