import type { Finding, FindingCode, FindingParams, MissingPart } from '../evidence/finding-types.ts';
import { dayText } from './date-text.ts';
import { agoText } from './lack-phrase.ts';
import { declarationName, verdictName } from './names.ts';
import { counted, quoted } from './words.ts';

type Sentence<Code extends FindingCode> = (params: FindingParams[Code]) => string;

const PARTS: Record<MissingPart, string> = {
  before: 'the value before',
  after: 'the value after',
  unit: 'its unit',
  period: 'the period it was measured over',
  source: 'its source',
};

const SENTENCES: { readonly [Code in FindingCode]: Sentence<Code> } = {
  'claim-without-proof': ({ activity, claims }) =>
    `${quoted(activity)} is claimed for ${counted(claims, 'criterion', 'criteria')}, but nothing about it can be checked.`,
  'claim-without-rationale': ({ activity, criterion }) =>
    `Nothing says why ${quoted(activity)} supports ${quoted(criterion)}.`,
  'number-without-baseline': ({ activity, metric, missing }) =>
    `The number ${quoted(metric)} of ${quoted(activity)} lacks ${PARTS[missing]}.`,
  'own-part-missing': ({ activity }) => `${quoted(activity)} does not tell your own part from the team’s.`,
  'no-impact': ({ activity }) => `${quoted(activity)} does not say what changed because of it.`,
  'future-activity': ({ activity, start, claims }) =>
    claims === 0
      ? `${quoted(activity)} starts only on ${dayText(start)}.`
      : `${quoted(activity)} is claimed for ${counted(claims, 'criterion', 'criteria')} but starts only on ${dayText(start)}.`,
  'stale-evidence': ({ criterion, months, wanted }) =>
    `The newest evidence for ${quoted(criterion)} ended ${agoText(months, wanted)}; ${freshText(wanted)} as fresh.`,
  'one-off-evidence': ({ criterion, activity }) => `${quoted(criterion)} is met by ${quoted(activity)} alone.`,
  'lower-level-evidence': ({ criterion, claims, lower }) =>
    [
      claims === 1
        ? `The one claim for ${quoted(criterion)} supports it only in part`
        : `All ${claims} claims for ${quoted(criterion)} support it only in part`,
      lower === null ? '.' : `; what they show in full is work of ${lower}.`,
    ].join(''),
  'gap-without-mitigation': ({ criterion }) =>
    `Nothing is claimed for ${quoted(criterion)}, which the level sought requires, and nothing is planned for it.`,
  'activity-carries-too-much': ({ activity, carried, total }) =>
    `${quoted(activity)} alone carries ${carried} of the ${total} criteria of the level sought that are met or sustained.`,
  'private-item-carries-verdict': ({ criterion, verdict, without }) =>
    `${quoted(criterion)} is ${verdictName(verdict).toLowerCase()} only through private items; a committee will see: ${verdictName(without).toLowerCase()}.`,
  'no-witness-at-target-level': ({ level, agreed }) =>
    agreed === 0
      ? `Nobody at ${level} or above has agreed to vouch yet.`
      : `${agreed === 1 ? 'The one referee who agreed stands' : `All ${agreed} referees who agreed stand`} below ${level}.`,
  'witness-level-unknown': ({ referee, words, level }) =>
    words.trim() === ''
      ? `Whether ${referee} stands at ${level} or above cannot be told: no level is written.`
      : `Whether ${referee} stands at ${level} or above cannot be told: the ladder does not know ${quoted(words)}.`,
  'referee-agreed-without-activity': ({ referee }) => `${referee} agreed to vouch, but for no activity in particular.`,
  'quote-without-consent': ({ referee }) => `There is a quote of ${referee}, who has not agreed to be quoted.`,
  'request-unanswered': ({ referee, days }) => `${referee} was asked ${counted(days, 'day')} ago and has not answered.`,
  'declaration-with-claims': ({ kind, criterion, claims }) =>
    `${quoted(criterion)} is declared “${declarationName(kind).toLowerCase()}” and has ${counted(claims, 'claim')} all the same.`,
  'mitigation-overdue': ({ criterion, by }) => `The gap ${quoted(criterion)} was to be closed by ${dayText(by)}.`,
  'intention-overdue': ({ intention, end }) => `${quoted(intention)} was to be done by ${dayText(end)}.`,
  'target-date-passed': ({ date }) => `The decision was expected on ${dayText(date)}, which has passed.`,
};

function freshText(months: number): string {
  if (months === 0) return 'only what goes on today counts';
  return months === 1 ? 'only the last month counts' : `only the last ${months} months count`;
}

/** A finding as a sentence. */
export function findingSentence(finding: Finding): string {
  return sentenceFor(finding.code, finding.params);
}

function sentenceFor<Code extends FindingCode>(code: Code, params: Finding['params']): string {
  // `Finding` pairs each code with its own params; the compiler loses the pair when it looks the code up.
  return SENTENCES[code](params as FindingParams[Code]);
}
