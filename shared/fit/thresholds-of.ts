import type { PromotionCase } from '../model/promotion-case.ts';
import type { Proof } from '../model/proof.ts';
import type { Thresholds } from '../model/thresholds.ts';

/** A rule that a case has of its own, and what its ladder has; shares are from 0 to 1. */
export type OwnRule = {
  readonly rule: keyof Thresholds;
  readonly own: number | Proof;
  readonly ladders: number | Proof;
};

const RULES = [
  'metProof',
  'sustainedClaims',
  'sustainedSpanMonths',
  'sustainedFreshMonths',
  'sustainedProof',
  'sustainedShare',
  'noOpportunityShare',
  'withinReachGapShare',
] as const satisfies readonly (keyof Thresholds)[];

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

/** The thresholds of a case that are other than its ladder's. */
export function ownRulesOf(subject: Pick<PromotionCase, 'ladder' | 'thresholds'>): OwnRule[] {
  const [own, theirs] = [thresholdsOf(subject), subject.ladder.thresholds];
  return RULES.filter((rule) => own[rule] !== theirs[rule]).map((rule) => ({
    rule,
    own: own[rule],
    ladders: theirs[rule],
  }));
}
