import type { ItemKind } from '../../../shared/difference/case-items.ts';
import {
  audienceName,
  confidentialityName,
  declarationName,
  modeName,
  proofName,
  strengthName,
  verdictName,
} from '../../../shared/text/names.ts';
import { counted } from '../plural.ts';

/** A field name that no other list knows, as words: `fileName` is "File name". */
const inWords = (name: string): string => {
  const words = name.replace(/([a-z])([A-Z])/g, (_, one: string, other: string) => `${one} ${other.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const KINDS: Record<ItemKind, string> = {
  person: 'You, on paper',
  target: 'Level you aim for',
  ladder: 'Ladder',
  thresholds: 'Your own rules of verdicts',
  activity: 'Activity',
  claim: 'Claim',
  declaration: 'Declaration',
  referee: 'Referee',
  role: 'Time in a role',
  need: 'Need',
  intention: 'Plan',
  packet: 'Packet',
  'named-plan': 'Kept plan of a packet',
  alias: 'Name to replace',
  submission: 'Packet handed in',
  feedback: 'Feedback on a packet',
  review: 'Returned packet',
  remark: 'Remark in a returned packet',
  form: 'Form',
};

const KINDS_MANY: Record<ItemKind, string> = {
  ...KINDS,
  activity: 'Activities',
  claim: 'Claims',
  declaration: 'Declarations',
  referee: 'Referees',
  role: 'Times in a role',
  need: 'Needs',
  intention: 'Plans',
  'named-plan': 'Kept plans of packets',
  alias: 'Names to replace',
  submission: 'Packets handed in',
  feedback: 'Feedback on packets',
  review: 'Returned packets',
  remark: 'Remarks in returned packets',
  form: 'Forms',
};

const NAMES: Readonly<Record<string, string>> = {
  askedOn: 'Asked on',
  by: 'By when',
  confidentiality: 'Who may learn of it',
  consentToQuote: 'May be quoted by name',
  date: 'Day',
  effort: 'Time it took',
  hash: 'Fingerprint of the file',
  id: 'Name in files',
  ladderVersion: 'Version of the ladder',
  limit: 'Limit',
  links: 'Links',
  metrics: 'Numbers',
  mode: 'How you did it',
  organization: 'Organization',
  ownPart: 'Your part',
  relationship: 'How they know your work',
  schema: 'File format',
  thresholds: 'Rules of verdicts',
  weekHours: 'Hours of a full week',
  without: 'Left out of this packet',
  wording: 'Titles and introductions',
  sustainedClaims: 'Sustained: activities that meet it',
  sustainedSpanMonths: 'Sustained: months from first to last',
  sustainedFreshMonths: 'Sustained: months since the last at most',
  sustainedProof: 'Sustained: proof of one of them',
  metProof: 'Met: proof',
  noOpportunityShare: 'Operating: share without opportunity at most',
  sustainedShare: 'Operating: share sustained at least',
  withinReachGapShare: 'Within reach: share of gaps at most',
};

const NAMES_BY_KIND: Partial<Record<ItemKind, Readonly<Record<string, string>>>> = {
  person: { name: 'Your name', role: 'Title on paper', track: 'Track you are on', level: 'Level you hold' },
  target: { date: 'Day of the decision' },
  declaration: { kind: 'What is declared' },
  role: { title: 'Title', level: 'Level', tracks: 'Tracks', period: 'Time and place' },
  intention: { activity: 'Became the activity', end: 'By when', proof: 'Proof there will be' },
  packet: { audience: 'For whom', summary: 'Your opening' },
  submission: {
    date: 'Handed in on',
    audience: 'For whom',
    format: 'Kind of file',
    content: 'What it said',
  },
  feedback: { criterion: 'On the criterion', from: 'From whom', text: 'What was said' },
  remark: {
    kind: 'Kind of remark',
    author: 'From whom',
    text: 'What was said',
    was: 'Words taken away',
    quoted: 'About the words',
    place: 'Where',
    from: 'Moved from',
    replies: 'Answers',
    resolved: 'Resolved in the document',
    state: 'What became of it',
    note: 'Your note',
    fingerprint: 'Fingerprint',
  },
};

const REMARK_KINDS: Readonly<Record<string, string>> = {
  comment: 'Comment',
  insertion: 'Words put in',
  deletion: 'Words taken out',
  replacement: 'Words replaced',
  move: 'Words moved',
};

const WORDS: Readonly<Record<string, (value: string) => string | undefined>> = {
  answer: (value) => ({ none: 'None yet', agreed: 'Agreed', declined: 'Declined' })[value],
  audience: (value) => audienceName(value as Parameters<typeof audienceName>[0]),
  confidentiality: (value) => confidentialityName(value as Parameters<typeof confidentialityName>[0]),
  format: (value) => ({ docx: 'Word', pdf: 'PDF', md: 'Markdown', html: 'HTML', json: 'JSON' })[value],
  kind: (value) => REMARK_KINDS[value] ?? declarationName(value as Parameters<typeof declarationName>[0]),
  mode: (value) => modeName(value as Parameters<typeof modeName>[0]),
  narratives: (value) => ({ project: 'By project', criterion: 'By criterion' })[value],
  proof: (value) => proofName(value as Parameters<typeof proofName>[0]),
  outcome: (value) =>
    ({ promoted: 'Promoted', 'not-yet': 'Not yet', deferred: 'Deferred', withdrawn: 'Withdrawn' })[value],
  paper: (value) => ({ a4: 'A4', letter: 'US Letter' })[value],
  sections: (value) =>
    ({
      summary: 'One-page summary',
      standing: 'Standing per criterion',
      comparison: 'Track comparison',
      exhibits: 'Exhibits',
      gaps: 'Gaps and mitigations',
      referees: 'Referees',
      excess: 'Role on paper, role in fact',
      needs: 'Organizational needs',
      plan: 'Plan',
      changes: 'What changed since the last packet',
      scope: 'Scope',
      narratives: 'Narratives',
      metrics: 'Table of numbers',
      appendix: 'Appendix',
    })[value],
  state: (value) => ({ open: 'Open', done: 'Done', declined: 'Declined' })[value],
  verdict: (value) => verdictName(value as Parameters<typeof verdictName>[0]),
  strength: (value) => strengthName(value as Parameters<typeof strengthName>[0]),
};

/** What the parts of a case and their fields are called, wherever cases are held against each other. */
export const fields = {
  kind: (kind: ItemKind): string => KINDS[kind],
  kinds: (kind: ItemKind): string => KINDS_MANY[kind],
  name: (kind: ItemKind, field: string): string => NAMES_BY_KIND[kind]?.[field] ?? NAMES[field] ?? inWords(field),
  /** What a value that is one of a few is called; the value itself where it is none of them. */
  word: (field: string, value: string): string => WORDS[field]?.(value) ?? value,
  nothing: 'Empty',
  ongoing: 'Still going on',
  yes: 'Yes',
  no: 'No',
  hoursPerWeek: (amount: string) => `${amount} hours a week`,
  percentOfTime: (amount: string) => `${amount} % of your time`,
  metric: (name: string, before: string, after: string, unit: string) =>
    `${name}: ${before} → ${after}${unit === '' ? '' : ` ${unit}`}`,
  unknownNumber: '?',
  part: (name: string, value: string) => `${name}: ${value}`,
  field: 'Field',
  unchangedMore: (count: number) => `${counted(count, 'more is', 'more are')} the same on both sides`,
};
