import type { OwnRule } from '../fit/thresholds-of.ts';
import { proofName } from './names.ts';
import { counted } from './words.ts';

const RULES: Record<OwnRule['rule'], string> = {
  metProof: 'proof that met takes',
  sustainedClaims: 'activities that sustained takes',
  sustainedSpanMonths: 'months from first start to last end that sustained takes',
  sustainedFreshMonths: 'months since the newest ended, at most',
  sustainedProof: 'best proof that sustained takes',
  sustainedShare: 'criteria in a hundred that have to be sustained',
  noOpportunityShare: 'criteria in a hundred that may have had no opportunity',
  withinReachGapShare: 'criteria in a hundred that may be gaps within reach',
};

/** By what a case is judged, the ladder's name first, as in "Engineering, version 2, with 1 rule of the case’s own". */
export function withOwnRules(ladder: string, rules: readonly OwnRule[]): string {
  return rules.length === 0 ? ladder : `${ladder}, with ${counted(rules.length, 'rule')} of the case’s own`;
}

/** The rules that a case has of its own, beside the ladder's, as a sentence. */
export function ownRulesSentence(rules: readonly OwnRule[]): string {
  return `This case has rules of its own: ${rules.map(ruleText).join('; ')}.`;
}

function ruleText({ rule, own, ladders }: OwnRule): string {
  return `${RULES[rule]}: ${valueText(rule, own)}, where the ladder has ${valueText(rule, ladders)}`;
}

function valueText(rule: OwnRule['rule'], value: OwnRule['own']): string {
  if (typeof value === 'string') return `“${proofName(value).toLowerCase()}”`;
  return String(rule.endsWith('Share') ? Number((value * 100).toPrecision(4)) : value);
}
