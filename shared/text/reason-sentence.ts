import type { NamedActivity, Reason, ReasonCode, ReasonParams } from '../fit/verdict-types.ts';
import { dayText, stretchText } from './date-text.ts';
import { lackPhrase } from './lack-phrase.ts';
import { proofWanted } from './meanings.ts';
import { proofName, strengthName } from './names.ts';
import { counted, listed, quoted } from './words.ts';

/** What a reader is not told: the graded proof of activities, when `proof` is false. */
export type ReasonTelling = { readonly proof: boolean };
const ALL: ReasonTelling = { proof: true };

const SENTENCES: { readonly [Code in ReasonCode]: (params: ReasonParams[Code], tells: ReasonTelling) => string } = {
  'sustained-by': (params, tells) => {
    const names = namedList(params, ({ proof }) => (tells.proof ? [proofWord(proof)] : []));
    return `${sustainedBy(params)}: ${names}${tells.proof ? `; best proof: ${proofWord(params.proof)}` : ''}.`;
  },
  'met-by': ({ activity, strength, proof, from, to, claims, others }, tells) => {
    const exceeds = strength === 'exceeds' ? ', which exceeds it' : '';
    const proven = tells.proof ? `; proof: ${proofWord(proof)}` : '';
    const met = `Met by ${quoted(activity)} (${stretchText(from, to)})${exceeds}${proven}.`;
    if (claims < 2) return met;
    const inBrackets = (other: NamedActivity) => (tells.proof ? [proofWord(other.proof)] : []);
    return `${met} ${namedList({ claims: claims - 1, activities: others }, inBrackets)} ${claims === 2 ? 'counts' : 'count'} too.`;
  },
  'claimed-by': (params, tells) => {
    const names = namedList(params, ({ strength, proof }) => [
      strengthName(strength).toLowerCase(),
      ...(tells.proof ? [proofWord(proof)] : []),
    ]);
    return params.claims === 1
      ? `Claimed by ${names}, which does not count yet.`
      : `Claimed by ${activities(params.claims)}, none of which counts yet: ${names}.`;
  },
  'declared-no-opportunity': () => 'Declared: there has been no opportunity to show it.',
  'declared-not-applicable': () => 'Declared: it does not apply here.',
  'no-claim': ({ wanted }) =>
    `No activity is claimed for it; to be met it needs one that meets it, with ${proofWanted(wanted)}.`,

  'needs-stronger-claim': () => 'Only partial so far: it needs an activity that meets the criterion in full.',
  'starts-later': ({ claims, date }) =>
    claims === 1
      ? `The claim in full is for an activity that starts only on ${dayText(date)}.`
      : `The ${claims} claims in full are for activities that start only on ${dayText(date)} or later.`,
  'needs-proof': ({ wanted }) => `To be met it needs proof: ${proofWanted(wanted)}.`,
  'needs-more-claims': (params) => forSustained({ code: 'needs-more-claims', params }),
  'needs-longer-span': (params) => forSustained({ code: 'needs-longer-span', params }),
  'needs-fresh-evidence': (params) => forSustained({ code: 'needs-fresh-evidence', params }),
  'needs-checkable-proof': (params) => forSustained({ code: 'needs-checkable-proof', params }),

  'all-required-met': ({ required, sustained, noOpportunity }) =>
    required === 1
      ? `The one required criterion ${noOpportunity === 1 ? 'had no opportunity' : sustained === 1 ? 'is sustained' : 'is met'}.`
      : [
          `All ${required} required criteria are met`,
          noOpportunity === 0 ? '' : ` or had no opportunity (${noOpportunity})`,
          `, ${sustained === 0 ? 'none' : sustained} of them sustained.`,
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
      : `${counted(count, 'required criterion has', 'required criteria have')} no claim at all; within reach means ${allowed === 0 ? 'none' : `at most ${allowed}`}.`,
  'level-below-not-operating': ({ title }) => `A level below is not operating yet: ${title}.`,
  'no-required-criteria': () => 'The ladder requires nothing here, so there is nothing to judge.',
};

/** A reason as a sentence. */
export function reasonSentence(reason: Reason): string {
  return reasonTold(reason, ALL);
}

/** The same for a reader who is not told everything. */
export function reasonTold(reason: Reason, tells: ReasonTelling): string {
  return sentenceFor(reason.code, reason.params, tells);
}

/** The same where the activities are listed beside it anyway: without their titles when there are several. */
export function reasonInShort(reason: Reason, tells: ReasonTelling = ALL): string {
  if (reason.code !== 'sustained-by') return reasonTold(reason, tells);
  return `${sustainedBy(reason.params)}${tells.proof ? `; best proof: ${proofWord(reason.params.proof)}` : ''}.`;
}

function sentenceFor<Code extends ReasonCode>(code: Code, params: Reason['params'], tells: ReasonTelling): string {
  // `Reason` pairs each code with its own params; the compiler loses the pair when it looks the code up.
  return SENTENCES[code](params as ReasonParams[Code], tells);
}

function sustainedBy({ claims, from, to }: ReasonParams['sustained-by']): string {
  return `Sustained by ${activities(claims)} ${stretchText(from, to)}`;
}

/** As in "“A” (measured), “B” (own word), “C” (own word) and 2 more". */
function namedList(
  { claims, activities: all }: { readonly claims: number; readonly activities: readonly NamedActivity[] },
  inBrackets: (activity: NamedActivity) => readonly string[],
): string {
  const names = all.map((activity) => {
    const remarks = inBrackets(activity);
    return remarks.length === 0 ? quoted(activity.title) : `${quoted(activity.title)} (${remarks.join('; ')})`;
  });
  const rest = claims - all.length;
  return listed(rest > 0 ? [...names, `${rest} more`] : names);
}

function forSustained(reason: Parameters<typeof lackPhrase>[0]): string {
  return `To be sustained it needs ${lackPhrase(reason)}.`;
}

const proofWord = (proof: NamedActivity['proof']): string => proofName(proof).toLowerCase();
const activities = (count: number): string => counted(count, 'activity', 'activities');
