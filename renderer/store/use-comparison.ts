import { useMemo } from 'react';
import { compareTracks } from '../../shared/fit/compare-tracks.ts';
import type { Comparison } from '../../shared/fit/verdict-types.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { useToday } from './today.ts';

/** Where the case stands today on every track; worked out again when the case or the day changes. */
export function useComparison(promotionCase: PromotionCase): Comparison {
  const today = useToday();
  return useMemo(() => compareTracks(promotionCase, today), [promotionCase, today]);
}
