import { VERDICTS } from '../../../shared/fit/verdict-types.ts';
import type { Audience } from '../../../shared/model/packet-plan.ts';
import type { Outcome } from '../../../shared/model/submission.ts';
import type { Change } from '../../../shared/packet/diff/diff-types.ts';
import type { FeedbackAnswer } from '../../../shared/packet/follow-up/feedback-answers.ts';
import { verdictName } from '../../../shared/text/names.ts';
import { counted } from '../plural.ts';
import { READERS } from './readers.ts';

const OUTCOMES: Record<Outcome, string> = {
  promoted: 'Promoted',
  'not-yet': 'Not yet',
  deferred: 'Deferred',
  withdrawn: 'Withdrawn',
};

export const submissions = {
  title: 'Handed in',
  none: 'Keep a packet here once you hand it in: the file stays as it was, whatever you change later.',
  keep: 'Keep this packet as handed in',
  dialogTitle: 'Keep this packet as handed in',
  dialogText: (audience: Audience) =>
    `The packet for ${READERS[audience]}, as it is now, becomes a file that never changes. It lies in this case, and in its backups.`,
  format: 'Format',
  date: 'Handed in on',
  note: 'Note',
  noteHint: 'To whom it went, or for which meeting. Only you see this.',
  look: 'Look over what leaves',
  lookTitle: 'Look over what leaves, then keep it',
  lookBack: 'Back',
  confirm: 'Keep it',
  keeping: 'Writing the file…',
  kept: 'The packet is kept as it was handed in.',
  notKept:
    'The packet was not kept as handed in, because its case was left while the file was written; go back and keep it again.',
  line: (day: string, format: string, audience: Audience) => `${day}, ${format} for ${READERS[audience]}`,
  facts: (level: string, size: string) => `${level}, ${size}`,
  more: (line: string) => `More for the packet of ${line}`,
  save: 'Save as a file',
  saved: (place: string) => `Written: ${place}`,
  change: 'Change date or note',
  changeTitle: 'Change date or note',
  changeText: 'The file itself stays as it was handed in.',
  changeConfirm: 'Change',
  remove: 'Remove from the list',
  removed: 'The packet was removed from the list.',
  list: 'Packets handed in',
  choose: 'Choose a packet to see what it was, what was decided on it, and what has changed since.',
  back: 'All packets handed in',
  emptyTitle: 'Nothing handed in yet',
  undecided: 'No decision written down',
  followed: 'The packet is now the attempt after this one',
  outcome: (outcome: Outcome) => OUTCOMES[outcome],
  feedbackCount: (count: number) => `${count} ${count === 1 ? 'piece' : 'pieces'} of feedback`,

  factsTitle: 'What was handed in',
  level: 'Level sought',
  ladder: (title: string, version: string) => (version === '' ? title : `${title}, version ${version}`),
  ladderName: 'Ladder',
  file: 'File',
  reader: 'For',
  onlyFacts:
    'Only the facts of this packet are known: it was handed in before Rungs kept what a packet says. Its file can still be saved, and what was decided can be written down.',

  decision: 'Decision',
  decided: (outcome: string, day: string | null) => (day === null ? outcome : `${outcome}, ${day}`),
  noDecision: 'Nothing is written down yet.',
  addDecision: 'Write down the decision',
  changeDecision: 'Change the decision',
  decisionTitle: 'What was decided',
  decisionText:
    'As it was told to you. Only you see the reason, unless you hand in a packet that says what changed since.',
  outcomeLabel: 'Decision',
  decisionDate: 'Decided on',
  reason: 'Reason, as it was given',
  noDecisionAfterAll: 'Nothing is decided',
  saveDecision: 'Write it down',

  feedback: 'Feedback, and what became of it',
  asked: 'What the last decision asked for',
  noFeedback: 'Nothing is written down yet.',
  addFeedback: 'Add feedback',
  feedbackTitle: 'Feedback on this packet',
  feedbackText: 'In the words in which it was given. It stays with this packet, whatever becomes of the case.',
  about: 'About',
  inGeneral: 'The packet in general',
  aboutChoice: (statement: string, verdict: string) => `${statement} (then: ${verdict})`,
  from: 'From whom',
  words: 'What was said',
  saveFeedback: 'Write it down',
  moreFeedback: (about: string) => `More for the feedback on ${about}`,
  changeFeedback: 'Change',
  removeFeedback: 'Remove',
  feedbackRemoved: 'The feedback was removed.',
  saidBy: (from: string) => `– ${from}`,
  verdictThen: 'Then',
  verdictNow: 'Now',
  notJudged: 'not judged',
  verdict: (name: string) => {
    const known = VERDICTS.find((each) => each === name);
    return known === undefined ? name : verdictName(known);
  },
  states: {
    answered: 'Answered: it stands higher now',
    begun: 'Begun: there are new exhibits',
    planned: 'Planned',
    open: 'Open: nothing is planned or new yet',
    general: 'No criterion: judge it yourself',
  } satisfies Record<FeedbackAnswer['state'], string>,
  newExhibits: 'New since:',
  plannedFor: 'In the plan:',
  intoPlan: 'Put into the plan',
  intoPlanFor: (about: string) => `Put into the plan: ${about}`,
  toCriterion: 'Go to the criterion',
  criterionGone: 'The ladder of the case has this criterion no more.',
  intentionTitle: (statement: string) => `Answer to feedback: ${statement}`,
  intentionNote: (day: string, words: string, from: string) =>
    `Feedback of ${day}${from === '' ? '' : ` from ${from}`}: ${words}`,
  planned: 'It is in the plan now: say what exactly you mean to do.',

  exhibits: 'Exhibits, as they were numbered',
  exhibitsHint: 'When somebody speaks of E3, this is what they mean, whatever the numbers are now.',
  noExhibits: 'It had none.',
  exhibitGone: 'deleted since',
  exhibitRenamed: (title: string) => `now called “${title}”`,

  next: 'Start the next attempt from it',
  nextAgain: 'Start the next attempt anew',
  nextTitle: 'Start the next attempt',
  nextText: (day: string) =>
    `The plan of the packet becomes what it was on ${day}, with a section that says what changed since. Your activities and claims stay as they are, and so does the level sought. One step, which you can undo.`,
  nextTextNoPlan: (day: string) =>
    `The plan of the packet stays as it is now, for that of ${day} is not known; it gets a section that says what changed since. One step, which you can undo.`,
  nextDate: 'Day of the next decision, if known',
  nextConfirm: 'Start',
  nextStarted: 'The packet is now the next attempt. What was asked for is listed here.',

  changed: 'What changed since',
  changedTitle: (earlier: string, later: string) => `From ${earlier} to ${later}`,
  compareWith: 'Compare with',
  asNow: 'The packet as it is now',
  nowFor: (audience: Audience) => `the packet as it is now, for ${READERS[audience]}`,
  backToPacket: 'Back to the packet',
  ways: 'How to look at it',
  by: { criterion: 'By criterion', section: 'By section', word: 'By word' },
  comparing: 'Comparing the packets…',
  compareFailed: 'The packets could not be compared',
  tryAgain: 'Try again',
  criterion: 'Criterion',
  newOnes: 'New exhibits',
  onlyChanged: (unchanged: number) =>
    `${counted(unchanged, 'criterion stands', 'criteria stand')} as before, with nothing new.`,
  noCriteriaChanged: 'No verdict has changed, and no criterion rests on a new exhibit.',
  noVerdicts: 'These packets speak of no criterion that could be compared.',
  directions: { up: 'Higher', down: 'Lower', same: 'Same', other: 'Otherwise' },
  reworded: (was: string) => `It was worded: “${was}”`,
  titlePage: 'Title page',
  renamed: (was: string) => `was “${was}”`,
  changes: { same: 'Unchanged', changed: 'Changed', added: 'Added', removed: 'Removed' } satisfies Record<
    Change,
    string
  >,
  moved: 'moved',
  parts: (count: number) => counted(count, 'change', 'changes'),
  sameParts: (count: number) => `${counted(count, 'part is', 'parts are')} the same`,
  nothingDiffers: 'The two packets say the same.',
  opening: 'Above the first heading',
  removedWords: 'removed: ',
  addedWords: 'added: ',
  wholeText: 'Too long and too different to be compared word by word: here is all of both.',
  leftOut: (count: number) =>
    `${counted(count, 'more change is', 'more changes are')} not shown: these packets differ too much. Look at them section by section, or save both files.`,
  showMoreCount: (count: number) => `and ${count} more`,
  showMore: (count: number) => `Show ${counted(count, 'more heading', 'more headings')}`,

  handedIn: (count: number) => `${count} handed in`,
  feedbackOf: (day: string) => `Feedback of ${day}:`,
  feedbackHeading: 'Feedback on this criterion',
};
