import * as z from 'zod/mini';
import { proof } from '../../../../shared/model/proof.ts';
import type { Thresholds } from '../../../../shared/model/thresholds.ts';

const whole = (most: number) =>
  z.int('must be a whole number').check(z.gte(0, 'must not be negative'), z.lte(most, `must be at most ${most}`));
const percent = z
  .number('must be a number')
  .check(z.gte(0, 'must not be negative'), z.lte(100, 'must be at most 100 percent'));

/** Thresholds as they are written: shares of criteria in percent. The limits are far beyond what any ladder asks for. */
export const ruleForm = z.object({
  metProof: proof,
  sustainedClaims: whole(100),
  sustainedSpanMonths: whole(600),
  sustainedFreshMonths: whole(600),
  sustainedProof: proof,
  sustainedShare: percent,
  noOpportunityShare: percent,
  withinReachGapShare: percent,
});
export type RuleValues = z.infer<typeof ruleForm>;
export type RuleName = keyof RuleValues;

const SHARES = ['sustainedShare', 'noOpportunityShare', 'withinReachGapShare'] as const;
export const RULE_NAMES = Object.keys(ruleForm.shape) as RuleName[];

export function valuesOf(thresholds: Thresholds): RuleValues {
  return withShares(thresholds, percentOf);
}

/** What was written as thresholds; a share that reads as the ladder's is the ladder's, to the last digit. */
export function thresholdsFrom(values: RuleValues, ladders: Thresholds): Thresholds {
  const read = withShares(values, (share) => share / 100);
  const same = SHARES.filter((name) => values[name] === percentOf(ladders[name]));
  return { ...read, ...Object.fromEntries(same.map((name) => [name, ladders[name]])) };
}

/** The rules that are written otherwise than the ladder has them. */
export function differing(values: RuleValues, ladders: Thresholds): RuleName[] {
  const theirs = valuesOf(ladders);
  return RULE_NAMES.filter((name) => values[name] !== theirs[name]);
}

function withShares<Rules extends RuleValues>(rules: Rules, change: (share: number) => number): RuleValues {
  return { ...rules, ...Object.fromEntries(SHARES.map((name) => [name, change(rules[name])])) };
}

/** Without the digits that a share such as 0.07 gets when it is multiplied. */
function percentOf(share: number): number {
  return Number((share * 100).toPrecision(12));
}
