import type { LevelStanding, Reason, Standing, Verdict, VerdictCounts } from '../fit/verdict-types.ts';
import { VERDICTS } from '../fit/verdict-types.ts';
import { englishNumber } from '../lib/english-number.ts';
import type { Confidentiality, Effort, Metric } from '../model/activity.ts';
import type { Strength } from '../model/claim.ts';
import type { Audience } from '../model/packet-plan.ts';
import type { Proof } from '../model/proof.ts';
import type { Referee } from '../model/referee.ts';
import { dayText } from '../text/date-text.ts';
import { proofName, standingName, verdictName } from '../text/names.ts';
import { capitalized, counted } from '../text/words.ts';
import { oneLine } from './blocks.ts';

/** The sentences of a packet, for a reader with ninety seconds: the outcome first, plain words, no grade. */
export const WORDS = {
  subtitle: (level: string, track: string) => `Promotion case for ${level}, ${track}`,
  documentTitle: (person: string, level: string) => `Promotion case: ${person}, ${level}`,
  header: (person: string, level: string) => `${person}: case for ${level}`,
  onPaper: (role: string) => `Role on paper: ${role}`,
  team: (team: string) => `Team: ${team}`,
  prepared: (date: string) => `Prepared ${dayText(date)}`,
  decision: (date: string) => `for the decision on ${dayText(date)}`,
  judgedBy: (ladder: string, version: string) => `Judged by: ${ladder}, version ${version}`,

  contents: 'Contents',
  summary: 'Summary',
  standing: 'Standing by criterion',
  exhibits: 'Exhibits',
  gaps: 'Gaps and mitigations',
  referees: 'Referees',

  noActivities: 'No activities yet: nothing in this packet rests on evidence so far.',
  noActivitiesNext: (level: string) =>
    `What ${level} asks for is listed below; each criterion stays open until an activity is claimed for it.`,
  noActivitiesAlone: (level: string) => `Each criterion of ${level} stays open until an activity is claimed for it.`,
  noClaims: 'No activity is claimed for a criterion yet, so no criterion can be judged on evidence.',
  standingLabel: 'Where the evidence stands',
  proofsLabel: 'Strongest proofs',
  seeIn: ' See ',
  gapsLabel: 'Gaps and thin places at the level sought',
  declaredGap: (verdict: string) => `${verdict}; the author sees a gap in it`,
  noCriteria: (level: string) => `The ladder has no criteria for ${level}, so nothing can be held against them.`,
  noGaps: 'None: every criterion of the level sought has a claim or a declared reason.',
  moreGaps: (count: number) => `${count} more`,
  moreUnder: ' under ',
  ladderLost: 'The level sought is not on the ladder of this case, so nothing can be held against it.',

  verdictsLabel: 'How to read the verdicts',
  criteriaCaption: (level: string) => `Criteria of ${level}`,
  optional: '(optional)',
  notSustained: (missing: readonly string[]) => `Not yet sustained: ${missing.join('; ')}.`,

  comparisonOf: (tracks: number) =>
    tracks === 1 ? 'Level by level' : `${tracks === 2 ? 'Both' : 'All'} tracks side by side`,
  comparisonLead: 'The same evidence, judged on each track by the same rules.',
  comparisonLeadAlone: 'The evidence, judged level by level by the same rules.',
  comparisonCaption: 'Standing and count of verdicts, level by level',
  chartCaption: 'Criteria by verdict, level by level on each track',
  level: 'Level',
  notOnTrack: '–',

  metricsCaption: (exhibit: string) => `Numbers of ${exhibit}`,
  situation: 'Situation',
  action: 'Action',
  ownPart: 'Own part',
  impact: 'Impact',
  links: 'To look at',
  proofsLead: 'How far each can be checked. ',
  files: (names: readonly string[]) => `Files, shown on request: ${names.join(', ')}`,
  supports: 'Supports',
  vouchedFor: 'Vouched for by ',
  with: (names: string) => `With ${names}`,
  unclaimed: 'Not claimed for any criterion.',

  gapsCaption: 'What is not shown, and what is done about it',
  gapsLead: 'What the evidence does not show, or not fully, said before anyone asks.',
  noMitigation: 'None written yet.',
  noGapsAtAll: 'There is no gap at or below the level sought.',

  consented: (date: string) => `Agreed to be quoted on ${dayText(date)}.`,
  refereesCaption: 'People who can vouch',
  quotesLabel: 'In their words',
  asked: 'Asked:',
  about: 'About:',
  quotedBeside: (name: string) => `${name} is quoted beside `,
  quotedBy: 'Quoted: ',
} as const;

/** Outcome of the level sought, to open the summary with. */
export function standingSentence(level: string, standing: Standing): string {
  switch (standing) {
    case 'operating':
      return `The evidence shows work at ${level} already.`;
    case 'within-reach':
      return `${level} is within reach: what is missing can be named.`;
    case 'not-yet':
      return `The evidence does not reach ${level} yet.`;
  }
}

/** A kind of proof as it stands in a packet, where "own" would be the reader's. */
export function proofMark(proof: Proof): string {
  return proof === 'word' ? 'author’s word' : proofName(proof).toLowerCase();
}

/** What `sustained` still lacks, in a few words; null for a reason of another kind. */
export function missingForSustained(reason: Reason): string | null {
  switch (reason.code) {
    case 'needs-more-claims':
      return `${reason.params.have} of ${counted(reason.params.wanted, 'activity', 'activities')}`;
    case 'needs-longer-span':
      return `${reason.params.have} of ${counted(reason.params.wanted, 'month')}`;
    case 'needs-fresh-evidence':
      return `the newest is ${counted(reason.params.have, 'month')} old`;
    case 'needs-checkable-proof':
      return `proof: ${proofName(reason.params.have).toLowerCase()}, ${proofName(reason.params.wanted).toLowerCase()} needed`;
    default:
      return null;
  }
}

/** As in "4 sustained, 3 met, 1 gap": only verdicts that occur, and of `only` when given. */
export function countsText(counts: VerdictCounts, only: readonly Verdict[] = VERDICTS): string {
  const parts = only
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) =>
      verdict === 'gap' ? counted(counts.gap, 'gap') : `${counts[verdict]} ${verdictName(verdict).toLowerCase()}`,
    );
  return parts.length === 0 ? 'no criteria' : parts.join(', ');
}

/** As in "Of 11 criteria: 4 sustained, 3 met, 4 gap." */
export function countsSentence({ counts, criteria }: LevelStanding): string {
  return `Of ${counted(criteria.length, 'criterion', 'criteria')}: ${countsText(counts)}.`;
}

/** Where the evidence stands on one track. */
export function effectiveSentence(level: string | null, next: { title: string; standing: Standing } | null): string {
  const ahead = next === null ? '' : `${next.title}: ${standingName(next.standing).toLowerCase()}.`;
  if (level === null) return `the evidence does not carry a level yet. ${ahead}`.trim();
  return next === null
    ? `the evidence carries ${level}, the highest level.`
    : `the evidence carries ${level}. ${ahead}`;
}

/** Somebody's words between quotation marks, once. */
export function quotedText(text: string): string {
  return `“${text.trim().replace(/^["“]|["”]$/gu, '')}”`;
}

const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  partial: 'Meets in part:',
  meets: 'Meets:',
  exceeds: 'Exceeds:',
};
export const strengthLead = (strength: Strength): string => STRENGTH_WORDS[strength];

export const statedText = (text: string): string => (text === '' ? '–' : text);
export const numberText = (value: number | null): string => (value === null ? '–' : englishNumber(value, 6));

/** A metric in a line, as in "p95 latency: 900 → 120 ms (Q3 2025; source: dashboard)". */
export function metricSentence(metric: Metric): string {
  const origin = originOf(metric);
  return `${valuesSentence(metric)}${origin === '' ? '' : ` (${origin})`}`;
}

/** What changed, without where it comes from: "p95 latency: 900 → 120 ms". No line ends between the values and their unit. */
export function valuesSentence({ name, before, after, unit }: Metric): string {
  const values =
    before === null || after === null
      ? numberText(after ?? before)
      : `${numberText(before)}\u00a0→\u00a0${numberText(after)}`;
  return `${oneLine(name)}: ${values}${unit === '' ? '' : `\u00a0${unit}`}`;
}

/** Where a metric comes from, as a sentence: "Q3 2025; source: dashboard."; empty where nothing is said of it. */
export function originSentence(metric: Metric): string {
  const origin = originOf(metric);
  return origin === '' ? '' : `${capitalized(origin)}.`;
}

function originOf({ period, source }: Metric): string {
  return [period, source === '' ? '' : `source: ${source}`].filter((part) => part !== '').join('; ');
}

export function effortText({ unit, amount }: Effort): string {
  return unit === 'hours-per-week'
    ? `about ${numberText(amount)} ${amount === 1 ? 'hour' : 'hours'} a week`
    : `about ${numberText(amount)}\u00a0% of the time`;
}

const MARKINGS: Readonly<Record<Confidentiality, string | null>> = {
  shareable: null,
  internal: 'Company internal',
  private: 'Private',
};
export const markingText = (confidentiality: Confidentiality): string | null => MARKINGS[confidentiality];

const FOOTERS: Readonly<Record<Audience, string>> = {
  me: 'My own copy. Not for others: it may hold private items.',
  manager: 'For the manager. Company internal.',
  committee: 'For the committee. Company internal.',
  peer: 'For a peer. Shareable items only.',
};
export const footerText = (audience: Audience): string => FOOTERS[audience];

/** How far asking a referee has come; only who plans the asking sees it. */
export function askingText({ answer, askedOn }: Referee): string {
  if (answer === 'agreed') return 'Agreed';
  if (answer === 'declined') return 'Declined';
  return askedOn === null ? 'Not asked yet' : `Asked ${dayText(askedOn)}, no answer yet`;
}
