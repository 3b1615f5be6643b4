import type { Standing, Verdict } from '../fit/verdict-types.ts';
import type { Proof } from '../model/proof.ts';
import type { Thresholds } from '../model/thresholds.ts';

const VERDICT_MEANINGS: Record<Exclude<Verdict, 'sustained'>, string> = {
  met: 'Shown at least once, with more than the author’s word behind it.',
  claimed: 'Claimed, but not yet strong or checkable enough to count.',
  gap: 'Nothing is claimed for it.',
  'no-opportunity': 'The role has offered no occasion; the reason is stated.',
  'not-applicable': 'Optional, and declared not to apply here; the reason is stated.',
};
/** What a verdict means by the rules that it is given by, in a sentence for a legend. */
export function verdictMeaning(verdict: Verdict, rules: Thresholds): string {
  if (verdict === 'sustained') return sustainedMeaning(rules);
  if (verdict === 'met' && rules.metProof === 'word') return 'Shown at least once; its author’s word is enough here.';
  return VERDICT_MEANINGS[verdict];
}

function sustainedMeaning({ sustainedClaims, sustainedSpanMonths, sustainedProof }: Thresholds): string {
  return [
    sustainedClaims > 1 ? 'Shown more than once' : 'Shown at least once',
    ...(sustainedSpanMonths > 0 ? ['over time'] : []),
    ...(sustainedProof === 'word' ? ['recently'] : ['recently', 'and checkable by others']),
  ]
    .join(', ')
    .concat('.');
}

const STANDING_MEANINGS: Record<Standing, string> = {
  operating: 'The evidence shows work at this level already, and a good part of it sustained.',
  'within-reach': 'Most of what the level asks for has some evidence; what is missing can be named.',
  'not-yet': 'Too much of what the level asks for has no evidence yet.',
};
/** What a standing means, in a sentence for a legend. */
export const standingMeaning = (standing: Standing): string => STANDING_MEANINGS[standing];

const PROOF_MEANINGS: Record<Proof, string> = {
  word: 'Rests on the author’s word alone.',
  witnessed: 'A referee agreed to vouch for it.',
  artefact: 'A link leads to something that can be looked at.',
  measured: 'A number with its value before and after, unit, period and source.',
};
/** What a proof means, in a sentence for a legend. */
export const proofMeaning = (proof: Proof): string => PROOF_MEANINGS[proof];

const PROOF_WANTED: Record<Proof, string> = {
  word: 'the author’s word',
  witnessed: 'a referee who agreed to vouch for it',
  artefact: 'a link to something that can be looked at',
  measured: 'a number with before, after, unit, period and source',
};
/** A proof as what has to be there, to follow "needs". */
export const proofWanted = (proof: Proof): string => PROOF_WANTED[proof];
