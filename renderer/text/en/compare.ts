import { type Standing, VERDICTS, type VerdictCounts } from '../../../shared/fit/verdict-types.ts';
import type { Thresholds } from '../../../shared/model/thresholds.ts';
import { proofName, verdictName } from '../../../shared/text/names.ts';
import { listed } from '../../../shared/text/words.ts';
import { counted } from '../plural.ts';
import { chartText, pairText, roleText, switchText } from './compare-parts.ts';

const SOUGHT: Readonly<Record<Standing, (level: string) => string>> = {
  operating: (level) => `${level}, the level sought, is operating: the evidence shows work at it already.`,
  'within-reach': (level) => `${level}, the level sought, is within reach.`,
  'not-yet': (level) => `${level}, the level sought, is not there yet.`,
};

type TrackStand = { readonly track: string; readonly level: string | null; readonly overlay: boolean };

export const compare = {
  title: 'Compare',
  stands: (tracks: readonly TrackStand[]) => `${tracks.map(standPart).join('; ')}.`,
  sought: (level: string, standing: Standing, counts: string) =>
    `${SOUGHT[standing](level)} Of its criteria: ${counts}.`,
  emptyTitle: 'Every rung is still open',
  emptyText: (tracks: number) =>
    `That is no verdict on your work: nothing is claimed yet. Write down what you did, then claim the criteria that it supports.${tracks > 1 ? ' Both tracks fill up from the same activities.' : ''}`,
  toActivities: 'Write down an activity',
  toMap: 'Claim a criterion',

  parts: 'Parts of the comparison',
  part: {
    levels: 'Level by level',
    criteria: 'Criteria',
    pair: 'Any two levels',
    switch: 'Switching tracks',
    role: 'Paper and fact',
    charts: 'Charts',
  },
  oneTrack:
    'This ladder has one track, so there is no second one to hold the evidence against. Its levels, criteria and charts are here all the same.',

  leftTrack: 'Left',
  rightTrack: 'Right',
  levels: 'Level by level',
  markSought: 'Sought',
  markOnPaper: 'Role on paper',
  markStands: 'Stands here',
  notOnTrack: (track: string) => `${track} has no such level.`,
  shape: {
    alone: ([track = '']: readonly string[]) => `The levels of ${track}, the highest on top.`,
    'own-ladder': (tracks: readonly string[]) =>
      `${listed(tracks)} are two ladders of their own; levels of one rank stand side by side.`,
    fork: (tracks: readonly string[]) =>
      `${listed(tracks)} share a rung, then part: the bold rail shows how far the evidence has climbed on each.`,
    'same-rung': (tracks: readonly string[]) =>
      `${listed(tracks)} are the same rungs, lived in two ways; they never part.`,
    overlay: ([track = '', overlay = '']: readonly string[]) =>
      `${overlay} is a role beside the rungs of ${track}: it can be entered from any of them and left again.`,
  },
  showBelow: (count: number) => `Show ${counted(count, 'lower level', 'lower levels')}`,
  hideBelow: 'Hide the lower levels',
  overlayName: (track: string) => `${track}: a role without rungs`,
  overlayDoors: 'Entered and left at any level. Leaving it takes no evidence away.',
  overlayTimes: (spans: readonly string[]) => `In it: ${listed(spans)}.`,
  half: (track: string, level: string) => `${track}: ${level}`,
  criteria: 'Criteria',
  criteriaOf: (level: string) => ` of ${level}`,
  counts: (counts: VerdictCounts) => {
    const parts = VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) =>
      verdict === 'gap'
        ? counted(counts.gap, 'gap', 'gaps')
        : `${counts[verdict].toLocaleString('en')} ${verdictName(verdict).toLowerCase()}`,
    );
    return parts.length === 0 ? 'no criteria' : parts.join(', ');
  },

  matrix: 'Criteria by verdict',
  level: 'Level',
  allLevels: 'All levels, by theme',
  criterion: 'Criterion',
  theme: 'Theme',
  matrixOfLevel: (level: string) => `Criteria of ${level}, by track`,
  matrixOfAll: 'Criteria of all levels, by theme',
  key: 'Marks',
  gridHint: 'Arrow keys go from mark to mark, Enter shows what is behind it.',
  notAsked: 'Not asked for here',
  shared: 'Shared',
  ofCriterion: (statement: string) => `: ${statement} `,
  sharing: (shared: number, own: readonly { readonly track: string; readonly count: number }[]) => {
    const alone = own.map(({ track, count }) => `${count.toLocaleString('en')} only on ${track}`);
    return shared === 0
      ? `${listed(alone)}.`
      : `${counted(shared, 'criterion is', 'criteria are')} shared by both tracks and counted once; ${listed(alone)}.`;
  },
  noCriteria: 'The ladder asks for nothing here.',

  behind: 'Activities behind it',
  nothingBehind: 'No activity is claimed for it.',
  openOnMap: 'Change it on the Map',
  claimOnMap: 'Claim an activity on the Map',
  declared: 'Declared',
  byDay: (day: string) => `by ${day}`,
  moreBehind: (count: number) => `${counted(count, 'more activity', 'more activities')} on the Map.`,
  noRationale: 'No rationale yet.',

  legend: 'What the marks and words mean',
  sharedMeaning: 'Both tracks ask for it; it has one verdict and is counted once.',
  verdicts: 'Verdict of a criterion',
  standings: 'Standing of a level',
  rule: 'The rule',
  ruleSustained: (rule: Thresholds) =>
    [
      // Without any activity there is nothing to be sustained, whatever the rule says.
      `Sustained takes ${counted(Math.max(1, rule.sustainedClaims), 'activity that meets or exceeds', 'different activities that meet or exceed')} the criterion`,
      rule.sustainedSpanMonths === 0
        ? ''
        : `, ${counted(rule.sustainedSpanMonths, 'month', 'months')} or more from first start to last end`,
      rule.sustainedFreshMonths === 0
        ? ', the newest still going on'
        : `, the newest no older than ${counted(rule.sustainedFreshMonths, 'month', 'months')}`,
      `, and one with the proof “${proofName(rule.sustainedProof).toLowerCase()}” or better.`,
    ].join(''),
  ruleMet: (rule: Thresholds) =>
    `Met takes one activity that meets or exceeds it with the proof “${proofName(rule.metProof).toLowerCase()}” or better. Any other claim leaves it claimed.`,
  ruleOperating: (rule: Thresholds) =>
    `A level is operating when every required criterion is met or sustained${rule.sustainedShare === 0 ? '' : ` and at least ${shareText(rule.sustainedShare)} of them are sustained`}; ${rule.noOpportunityShare === 0 ? 'none' : `at most ${shareText(rule.noOpportunityShare)}`} may have had no opportunity.`,
  ruleWithinReach: (rule: Thresholds) =>
    `It is within reach when ${rule.withinReachGapShare === 0 ? 'none' : `at most ${shareText(rule.withinReachGapShare)}`} of them ${rule.withinReachGapShare === 0 ? 'is' : 'are'} without any claim.`,
  ruleStands: 'A case stands on the highest level that is operating with every level below it.',

  ...pairText,
  ...switchText,
  ...roleText,
  ...chartText,
};

/** The first track gets the whole clause, the others what differs from it. */
function standPart({ track, level, overlay }: TrackStand, index: number, all: readonly TrackStand[]): string {
  if (overlay)
    return `${index === 0 ? 'The' : 'the'} role of ${track} is ${level === null ? 'not operating yet' : 'operating'}`;
  const on = `${index === 0 ? 'On' : 'on'} the ${inSentence(track)} track`;
  if (level === null) return `${on} ${index === 0 ? 'this case' : 'it'} does not stand on a level yet`;
  if (index === 0) return `${on} this case stands at ${level}`;
  return all[0]?.level === null ? `${on} it stands at ${level}` : `${on} at ${level}`;
}

/** A name as it stands inside a sentence: "individual contributor", but "Tech Lead" and "IC" as they are. */
function inSentence(name: string): string {
  return /^\p{Lu}\P{Lu}*$/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

const SHARES: readonly (readonly [number, string])[] = [
  [1, 'all'],
  [0.75, 'three quarters'],
  [0.5, 'half'],
  [1 / 3, 'a third'],
  [0.25, 'a quarter'],
  [0.2, 'one in five'],
  [0.1, 'one in ten'],
];

/** A share in words where there are any for it. */
function shareText(share: number): string {
  const known = SHARES.find(([value]) => Math.abs(value - share) < 0.001);
  return known?.[1] ?? `${Math.round(share * 100)} in a hundred`;
}
