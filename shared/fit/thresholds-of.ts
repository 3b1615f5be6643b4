import type { PromotionCase } from '../model/promotion-case.ts';
import type { Thresholds } from '../model/thresholds.ts';

/** The thresholds that a case is judged by: its ladder's, with its own over them. */
export function thresholdsOf({ ladder, thresholds: own }: Pick<PromotionCase, 'ladder' | 'thresholds'>): Thresholds {
  const theirs = ladder.thresholds;
  return {
    sustainedClaims: own.sustainedClaims ?? theirs.sustainedClaims,
    sustainedSpanMonths: own.sustainedSpanMonths ?? theirs.sustainedSpanMonths,
    sustainedFreshMonths: own.sustainedFreshMonths ?? theirs.sustainedFreshMonths,
    sustainedProof: own.sustainedProof ?? theirs.sustainedProof,
    metProof: own.metProof ?? theirs.metProof,
    noOpportunityShare: own.noOpportunityShare ?? theirs.noOpportunityShare,
    sustainedShare: own.sustainedShare ?? theirs.sustainedShare,
    withinReachGapShare: own.withinReachGapShare ?? theirs.withinReachGapShare,
  };
}
