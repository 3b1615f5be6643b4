import type { Reason, ReasonCode, ReasonParams } from '../fit/verdict-types.ts';
import { dayText } from './date-text.ts';
import { proofWanted } from './meanings.ts';
import { proofName, strengthName } from './names.ts';
import { counted, quoted } from './words.ts';

const SENTENCES: { readonly [Code in ReasonCode]: (params: ReasonParams[Code]) => string } = {
  'sustained-by': ({ claims, spanMonths, proof }) =>
    `Shown by ${activities(claims)} over ${counted(spanMonths, 'month')}; best proof: ${proofName(proof).toLowerCase()}.`,
  'met-by': ({ activity, strength, proof }) =>
    `${quoted(activity)} ${strengthName(strength).toLowerCase()} it; proof: ${proofName(proof).toLowerCase()}.`,
  'claimed-by': ({ claims }) =>
    claims === 1 ? 'One claim so far, which does not count yet.' : `${claims} claims so far, none of which counts yet.`,
  'declared-no-opportunity': () => 'Declared: there has been no opportunity to show it.',
  'declared-not-applicable': () => 'Declared: it does not apply here.',
  'no-claim': () => 'No activity is claimed for it.',

  'needs-stronger-claim': () => 'Only partial so far: it needs an activity that meets the criterion in full.',
  'starts-later': ({ claims, date }) =>
    claims === 1
      ? `The claim in full is for an activity that starts only on ${dayText(date)}.`
      : `The ${claims} claims in full are for activities that start only on ${dayText(date)} or later.`,
  'needs-proof': ({ wanted }) => `To be met it needs proof: ${proofWanted(wanted)}.`,
  'needs-more-claims': ({ have, wanted }) =>
    `To be sustained it needs ${activities(wanted)} that meet it, not ${have}.`,
  'needs-longer-span': ({ have, wanted }) =>
    `To be sustained it needs ${counted(wanted, 'month')} from the first start to the last end, not ${have}.`,
  'needs-fresh-evidence': ({ have, wanted }) =>
    `To be sustained it needs something from the last ${counted(wanted, 'month')}; the newest ended ${have > wanted ? '' : 'just over '}${counted(have, 'month')} ago.`,
  'needs-checkable-proof': ({ wanted }) => `To be sustained it needs better proof: ${proofWanted(wanted)}.`,

  'all-required-met': ({ required, sustained, noOpportunity }) =>
    [
      required === 1 ? 'The one required criterion is met' : `All ${required} required criteria are met`,
      noOpportunity === 0 ? '' : ` or had no opportunity (${noOpportunity})`,
      `, ${sustained} of them sustained.`,
    ].join(''),
  'criteria-missing': ({ count, required }) =>
    `${count} of ${counted(required, 'required criterion', 'required criteria')} ${count === 1 ? 'is' : 'are'} not met yet.`,
  'too-few-sustained': ({ have, wanted }) =>
    `${have === 0 ? 'None is' : have === 1 ? '1 is' : `${have} are`} sustained, where ${wanted} ${wanted === 1 ? 'has' : 'have'} to be.`,
  'too-many-no-opportunity': ({ have, allowed }) =>
    `${counted(have, 'criterion', 'criteria')} had no opportunity, where ${allowed === 0 ? 'none' : `at most ${allowed}`} may.`,
  gaps: ({ count, allowed }) =>
    count === 0
      ? 'Nothing required is without any claim.'
      : `${counted(count, 'required criterion has', 'required criteria have')} no claim at all; within reach means at most ${allowed}.`,
  'level-below-not-operating': ({ title }) => `A level below is not operating yet: ${title}.`,
  'no-required-criteria': () => 'The ladder requires nothing here, so there is nothing to judge.',
};

/** A reason as a sentence. */
export function reasonSentence(reason: Reason): string {
  return sentenceFor(reason.code, reason.params);
}

function sentenceFor<Code extends ReasonCode>(code: Code, params: Reason['params']): string {
  // `Reason` pairs each code with its own params; the compiler loses the pair when it looks the code up.
  return SENTENCES[code](params as ReasonParams[Code]);
}

const activities = (count: number): string => counted(count, 'activity', 'activities');
