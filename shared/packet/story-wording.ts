import type { Standing } from '../fit/verdict-types.ts';
import type { Proof } from '../model/proof.ts';
import type { Thresholds } from '../model/thresholds.ts';
import { counted } from '../text/words.ts';

/** The sentences of scope, narratives, numbers and appendix: facts that a stranger can follow. */
export const STORY_WORDS = {
  scope: 'Scope',
  narratives: 'Narratives',
  metrics: 'Numbers',
  appendix: 'Appendix',

  withoutExhibits:
    'The exhibits are not part of this packet: what it says of proof is the author’s word, and can be shown on request.',

  scopeCaption: 'Roles, work and reach',
  onPaper: 'Role on paper',
  inFact: (track: string) => `Role in fact, ${track}`,
  noLevel: 'no level carried yet',
  activities: (count: number) => counted(count, 'activity', 'activities'),
  restsOn: (count: number) => `, by the evidence of ${counted(count, 'activity', 'activities')}`,
  roles: 'Times in roles',
  projects: 'Projects',
  alone: (count: number) => `${counted(count, 'activity', 'activities')} outside any project`,
  people: 'Worked with',
  peopleCount: (people: number, activities: number) =>
    `${counted(people, 'person or team', 'people and teams')} named in ${counted(activities, 'activity', 'activities')}`,
  reach: 'Reach',
  reachText: (activities: number, enabling: number, stretch: string) =>
    `${counted(activities, 'activity', 'activities')} ${stretch}${enabling === 0 ? '' : `, ${activities === 1 ? '' : `${enabling} of them `}through the work of others`}`,
  reachProof: (measured: number, shown: number) =>
    [
      ...(measured === 0 ? [] : [`${counted(measured, 'is', 'are')} measured`]),
      ...(shown === 0 ? [] : [`${counted(shown, 'has', 'have')} something to look at`]),
    ].join(', '),

  narrativesLead: 'What was done and what came of it, the strongest first.',
  narrativesLeadShort: 'What was done and what came of it in short, the strongest first; the exhibits have the whole.',
  toldBefore: 'Told above',
  shows: 'Shows: ',

  metricsLead: 'Every number of this packet, with where it comes from.',
  metricsCaption: 'Numbers before and after',
  metricsColumns: {
    exhibit: 'Exhibit',
    activity: 'Activity',
    name: 'Number',
    before: 'Before',
    after: 'After',
    change: 'Change',
    unit: 'Unit',
    period: 'Period',
    source: 'Source',
  },
  incomplete: (missing: readonly string[]) => `incomplete: no ${missing.join(', no ')}`,

  asked: (level: string) => `What ${level} asks for`,
  askedCaption: (level: string) => `Criteria of ${level} in full`,
  askedColumns: { theme: 'Theme', criterion: 'Criterion' },
  asExamples: 'For example: ',
  reached: 'How verdicts are reached',
  reachedLead: 'Verdicts follow from the evidence by these rules, and are not given by the author.',
  standingRules: 'Standing of a level',
  ladder: 'Ladder',
  index: 'Exhibits and what they show',
  indexCaption: 'Exhibits by number',
  indexColumns: { exhibit: 'Exhibit', proof: 'Proof', criteria: 'Criteria' },
} as const;

const PROOF_PHRASES: Readonly<Record<Proof, string>> = {
  word: 'any proof, the author’s word too',
  witnessed: 'a referee who agreed to vouch for it, or better',
  artefact: 'a link or file that can be looked at, or better',
  measured: 'a number with before, after, unit, period and source',
};

/** What each verdict takes, by the rules of the case itself. */
export function verdictRules(rules: Thresholds): readonly { readonly name: string; readonly rule: string }[] {
  const { sustainedClaims, sustainedSpanMonths, sustainedFreshMonths, sustainedProof, metProof } = rules;
  return [
    {
      name: 'Sustained',
      rule: [
        `${counted(sustainedClaims, 'activity that meets', 'activities that meet')} or ${sustainedClaims === 1 ? 'exceeds' : 'exceed'} the criterion`,
        `${counted(sustainedSpanMonths, 'month')} or more from the first start to the last end`,
        `the newest no older than ${counted(sustainedFreshMonths, 'month')}`,
        `for one of them ${PROOF_PHRASES[sustainedProof]}`,
      ].join('; '),
    },
    { name: 'Met', rule: `one activity that meets or exceeds the criterion, with ${PROOF_PHRASES[metProof]}` },
    { name: 'Claimed', rule: 'an activity is claimed for it, and none of the above holds' },
    { name: 'No opportunity', rule: 'the author declares, with a reason, that the role offered no occasion' },
    { name: 'Not applicable', rule: 'an optional criterion that the author declares, with a reason, not to apply' },
    { name: 'Gap', rule: 'nothing is claimed for it' },
  ];
}

/** What each standing of a level takes, by the rules of the case itself; counts are of required criteria. */
export function standingRules(
  rules: Thresholds,
): readonly { readonly standing: Standing; readonly name: string; readonly rule: string }[] {
  const { noOpportunityShare, sustainedShare, withinReachGapShare } = rules;
  return [
    {
      standing: 'operating',
      name: 'Operating',
      rule: `every required criterion is met or sustained, ${inHundred(sustainedShare)} or more of them sustained; ${inHundred(noOpportunityShare)} at most may have had no opportunity`,
    },
    {
      standing: 'within-reach',
      name: 'Within reach',
      rule: `${inHundred(withinReachGapShare)} of the required criteria at most are gaps`,
    },
    { standing: 'not-yet', name: 'Not yet', rule: 'anything less' },
  ];
}

function inHundred(share: number): string {
  return `${Number((share * 100).toPrecision(4))} in a hundred`;
}
