import { englishNumber } from '../lib/english-number.ts';
import { hoursPhrase, shareText } from '../text/time-text.ts';
import { counted } from '../text/words.ts';

/** The sentences of the sections that a packet has on request: facts, told kindly, and of nobody's fault. */
export const REQUEST_WORDS = {
  excess: 'Role on paper, role in fact',
  needs: 'Organizational needs',
  plan: 'Plan',

  roleLead: 'The title that is on paper beside the levels that the evidence carries, each with what it rests on.',
  roleCaption: 'On paper and in fact',
  onPaper: 'On paper',
  paperUnknown: 'No level is written down.',
  inRole: 'In the role',
  inFact: (track: string) => `In fact, ${track}`,
  noLevel: 'The evidence does not carry a level yet.',
  carriedBy: (criteria: number) => `${counted(criteria, 'criterion', 'criteria')} met or sustained, by `,

  excessTitle: (track: string) => `Work that the ${track} track does not ask for`,
  noExcess: (track: string) =>
    `All work that is claimed for a criterion is, at least in part, work that the ${track} track asks for.`,
  excessLead: (activities: number, track: string) =>
    `${counted(activities, 'activity serves', 'activities serve')} criteria of other tracks alone: no criterion of the ${track} track asks for ${activities === 1 ? 'it' : 'them'}.`,
  excessHours: (hours: number, share: number) =>
    `${hours < 0.5 ? 'Less than an hour' : `About ${hoursPhrase(hours < 100 ? hours : Math.round(hours / 10) * 10)}`} went into it, ${shareText(share)} of all the time that is written down.`,
  excessActivities: 'Which activities these are',
  soFar: (quarter: string) => `${quarter}, so far`,
  quartersCaption: 'Hours in that work by quarter',
  takenFromTitle: 'What that left less room for',
  takenFromLead: 'These criteria of that track, at the current level or the one sought, are still open.',
  takenFromTime: 'A working week holds only so much: that time was not there for these.',

  needsLead: 'What the work has shown to be needed and no role covers yet.',
  observed: 'Observed',
  consequence: 'As long as nobody has the task',
  proposal: 'Proposal',
  seenIn: 'Seen in ',
  seenNowhere: 'No exhibit is named for it: author’s word.',
  coveredBy: 'Criteria that ask for it',

  planLead: 'What is intended next, and which criteria it is to serve. None of it counts as evidence yet.',
  planCaption: 'Intended activities, by the day they are to be done',
} as const;

/** Hours as one says them, as in "1,240"; what is less than an hour and a half keeps half hours. */
export function hoursText(hours: number): string {
  return hours < 1.5 ? String(Math.round(hours * 2) / 2) : englishNumber(hours, 0);
}

/** A quarter's key, as in "2026-Q1", as it is written: "Q1 2026". */
export function quarterText(key: string): string {
  const [year = '', quarter = ''] = key.split('-');
  return `${quarter} ${year}`;
}
