import type { Finding, FindingCode, FindingParams, MissingPart } from '../evidence/finding-types.ts';
import { dayText } from './date-text.ts';
import { declarationName, verdictName } from './names.ts';
import { counted, quoted } from './words.ts';

type Words<Code extends FindingCode> = {
  readonly says: (params: FindingParams[Code]) => string;
  /** What to do about it. */
  readonly action: string;
};

const PARTS: Record<MissingPart, string> = {
  before: 'the value before',
  after: 'the value after',
  unit: 'its unit',
  period: 'the period it was measured over',
  source: 'its source',
};

const CATALOGUE: { readonly [Code in FindingCode]: Words<Code> } = {
  'claim-without-proof': {
    says: ({ activity, claims }) =>
      `${quoted(activity)} is claimed for ${counted(claims, 'criterion', 'criteria')}, but nothing about it can be checked.`,
    action: 'Add a link or a complete number, or ask someone who saw it to vouch for it.',
  },
  'claim-without-rationale': {
    says: ({ activity, criterion }) => `Nothing says why ${quoted(activity)} supports ${quoted(criterion)}.`,
    action: 'Write one or two sentences of rationale, as you would answer a committee that asks.',
  },
  'number-without-baseline': {
    says: ({ activity, metric, missing }) =>
      `The number ${quoted(metric)} of ${quoted(activity)} lacks ${PARTS[missing]}.`,
    action: 'Fill it in, or take the number out: half a number invites the question that it cannot answer.',
  },
  'own-part-missing': {
    says: ({ activity }) => `${quoted(activity)} does not tell your own part from the team’s.`,
    action: 'Say what you did yourself, what others did, and what would not have happened without you.',
  },
  'no-impact': {
    says: ({ activity }) => `${quoted(activity)} does not say what changed because of it.`,
    action: 'Describe the impact, best with a number before and after.',
  },
  'future-activity': {
    says: ({ activity, start, claims }) =>
      claims === 0
        ? `${quoted(activity)} starts only on ${dayText(start)}.`
        : `${quoted(activity)} is claimed for ${counted(claims, 'criterion', 'criteria')} but starts only on ${dayText(start)}.`,
    action: 'Check the date; what is only planned belongs in a gap’s mitigation, not among the evidence.',
  },
  'stale-evidence': {
    says: ({ criterion, months, wanted }) =>
      `The newest evidence for ${quoted(criterion)} ended ${months > wanted ? '' : 'just over '}${counted(months, 'month')} ago; only the last ${counted(wanted, 'month')} count as fresh.`,
    action: 'Claim something more recent, or name it as a gap.',
  },
  'gap-without-mitigation': {
    says: ({ criterion }) => `Nothing is claimed for ${quoted(criterion)}, which the level sought requires.`,
    action: 'Claim an activity, declare that there was no opportunity, or name the gap with a plan to close it.',
  },
  'activity-carries-too-much': {
    says: ({ activity, carried, total }) =>
      `${quoted(activity)} carries ${carried} of the ${total} criteria of the level sought that are met or sustained.`,
    action: 'Spread the weight: look for other activities that show the same criteria.',
  },
  'private-item-carries-verdict': {
    says: ({ criterion, verdict, without }) =>
      `${quoted(criterion)} is ${verdictName(verdict).toLowerCase()} only through private items; a committee will see: ${verdictName(without).toLowerCase()}.`,
    action: 'Make an item internal if you may, or claim another activity for it.',
  },
  'referee-agreed-without-activity': {
    says: ({ referee }) => `${referee} agreed to vouch, but for no activity in particular.`,
    action: 'Choose the activities that this referee saw.',
  },
  'quote-without-consent': {
    says: ({ referee }) => `There is a quote of ${referee}, who has not agreed to be quoted.`,
    action: 'Ask for consent and note it, or take the quote out.',
  },
  'declaration-with-claims': {
    says: ({ kind, criterion, claims }) =>
      `${quoted(criterion)} is declared “${declarationName(kind).toLowerCase()}” and has ${counted(claims, 'claim')} all the same.`,
    action: 'Keep one of the two: withdraw the declaration or the claims.',
  },
  'mitigation-overdue': {
    says: ({ criterion, by }) => `The gap ${quoted(criterion)} was to be closed by ${dayText(by)}.`,
    action: 'Say what came of it, or set a new date.',
  },
  'target-date-passed': {
    says: ({ date }) => `The decision was expected on ${dayText(date)}, which has passed.`,
    action: 'Set the date of the next decision.',
  },
};

/** A finding as a sentence. */
export function findingSentence(finding: Finding): string {
  return sentenceFor(finding.code, finding.params);
}

/** What to do about a finding, as a sentence. */
export function findingAction(code: FindingCode): string {
  return CATALOGUE[code].action;
}

function sentenceFor<Code extends FindingCode>(code: Code, params: Finding['params']): string {
  // `Finding` pairs each code with its own params; the compiler loses the pair when it looks the code up.
  const words: Words<Code> = CATALOGUE[code];
  return words.says(params as FindingParams[Code]);
}
