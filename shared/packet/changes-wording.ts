import type { Outcome, Submission } from '../model/submission.ts';
import { dayText } from '../text/date-text.ts';
import { audienceName } from '../text/names.ts';
import { counted } from '../text/words.ts';
import type { FeedbackAnswer } from './follow-up/feedback-answers.ts';

/** The sentences of the section on what has changed since the packet before. */
export const CHANGES_WORDS = {
  changes: 'What changed since the last packet',
  noChanges: 'No verdict has changed since, and no criterion rests on a new exhibit.',
  changesCaption: 'Criteria that stand otherwise, or rest on something new',
  sameAsBefore: (count: number) =>
    `${counted(count, 'other criterion stands', 'other criteria stand')} as ${count === 1 ? 'it' : 'they'} did.`,
  notComparable: 'Verdicts are not held against each other: what that packet told is not known to this one.',
  nothingShared: 'No criterion is spoken of in both packets, so no verdicts are held against each other.',
  wordedThen: (statement: string) => `Worded then: ${statement}`,
  notAsked: 'The ladder does not ask for it any more.',
  answers: 'What was asked for, and what was done',
  answersCaption: 'What was said of the last packet, and what became of it',
  reason: 'The reason that was given',
  general: 'In general',
  said: (text: string, from: string) => (from === '' ? text : `${text} (${from})`),
  newExhibits: 'New: ',
  planned: (title: string, end: string) => `Planned: ${title}, by ${dayText(end)}`,
} as const;

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  promoted: 'promoted',
  'not-yet': 'not yet',
  deferred: 'deferred',
  withdrawn: 'withdrawn',
};

/** When the packet before was handed in, for whom, and what was decided. */
export function previousSentence({ date, audience, decision }: Submission): string {
  const handedIn = `The last packet was handed in on ${dayText(date)}, for: ${audienceName(audience).toLowerCase()}.`;
  if (decision === null) return handedIn;
  const when = decision.date === null ? '' : ` on ${dayText(decision.date)}`;
  return `${handedIn} The decision${when}: ${OUTCOMES[decision.outcome]}.`;
}

const STATES: Readonly<Record<FeedbackAnswer['state'], string>> = {
  answered: 'The criterion stands higher.',
  begun: '',
  planned: '',
  open: 'Nothing yet.',
  general: '',
};
export const stateText = (state: FeedbackAnswer['state']): string => STATES[state];
