import type { HistoryEntry } from '../../../shared/api/answers.ts';
import { momentText } from '../dates.ts';
import { counted } from '../plural.ts';

type What = (title: string) => string;

const quoted = (title: string, without: string): string => (title === '' ? without : `“${title}”`);

/** What an edit did, by its name; `title` is that of the item, empty where it is not known. */
const DONE = new Map<string, What>(
  Object.entries({
    'add-activity': (title) => `Added the activity ${quoted(title, 'that has no title')}`,
    'change-activity': (title) => `Changed the activity ${quoted(title, 'that is gone now')}`,
    'remove-activity': (title) => `Deleted the activity ${quoted(title, 'that is gone now')}`,
    'restore-activity': (title) => `Brought back the activity ${quoted(title, 'that is gone now')}`,
    'add-claim': (title) => `Claimed ${quoted(title, 'a criterion')}`,
    'change-claim': (title) => `Changed the claim ${quoted(title, 'that is gone now')}`,
    'remove-claim': (title) => `Took back the claim ${quoted(title, 'that is gone now')}`,
    'add-referee': (title) => `Added the referee ${title}`,
    'change-referee': (title) => `Changed the referee ${title || 'who is gone now'}`,
    'remove-referee': (title) => `Deleted the referee ${title || 'who is gone now'}`,
    'declare-no-opportunity': (title) => `Declared no opportunity for ${quoted(title, 'a criterion')}`,
    'change-no-opportunity': (title) => `Changed why there was no opportunity for ${quoted(title, 'a criterion')}`,
    'withdraw-no-opportunity': (title) => `Took back “no opportunity” for ${quoted(title, 'a criterion')}`,
    'declare-not-applicable': (title) => `Declared not applicable: ${quoted(title, 'a criterion')}`,
    'change-not-applicable': (title) => `Changed why it does not apply: ${quoted(title, 'a criterion')}`,
    'withdraw-not-applicable': (title) => `Took back “not applicable” for ${quoted(title, 'a criterion')}`,
    'declare-known-gap': (title) => `Owned up to a gap: ${quoted(title, 'a criterion')}`,
    'change-known-gap': (title) => `Changed the plan for a gap: ${quoted(title, 'a criterion')}`,
    'withdraw-known-gap': (title) => `Took back a gap: ${quoted(title, 'a criterion')}`,
    'add-submission': (title) => `Kept what was handed in: ${quoted(title, 'a packet')}`,
    'change-submission': (title) => `Changed the note on what was handed in: ${quoted(title, 'a packet')}`,
    'remove-submission': (title) => `Deleted what was handed in: ${quoted(title, 'a packet')}`,
    'decision-on-submission': (title) => `Wrote down the decision on ${quoted(title, 'a packet')}`,
    'feedback-on-submission': (title) => `Wrote down feedback on ${quoted(title, 'a packet')}`,
    'remove-feedback-on-submission': (title) => `Removed feedback on ${quoted(title, 'a packet')}`,
    'attempt-after-submission': (title) => `Started the next attempt from ${quoted(title, 'a packet')}`,
    'add-role': (title) => `Added a time in a role: ${title || 'one without a title'}`,
    'change-role': (title) => `Changed a time in a role: ${title || 'one that is gone now'}`,
    'remove-role': (title) => `Deleted a time in a role: ${title || 'one that is gone now'}`,
    'add-need': (title) => `Noted the need ${quoted(title, 'that is gone now')}`,
    'change-need': (title) => `Changed the need ${quoted(title, 'that is gone now')}`,
    'remove-need': (title) => `Deleted the need ${quoted(title, 'that is gone now')}`,
    'add-packet-plan': (title) => `Added the plan of packets ${quoted(title, 'that is gone now')}`,
    'change-packet-plan': (title) => `Changed the plan of packets ${quoted(title, 'that is gone now')}`,
    'remove-packet-plan': (title) => `Removed the plan of packets ${quoted(title, 'that is gone now')}`,
    'add-alias': (title) => `Added the name to replace ${quoted(title, 'that is gone now')}`,
    'change-alias': (title) => `Changed the name to replace ${quoted(title, 'that is gone now')}`,
    'remove-alias': (title) => `Removed the name to replace ${quoted(title, 'that is gone now')}`,
    'add-review': (title) => `Added the returned packet ${quoted(title, 'that is gone now')}`,
    'change-review': (title) => `Changed the returned packet ${quoted(title, 'that is gone now')}`,
    'extend-review': (title) => `Added remarks to the returned packet ${quoted(title, 'that is gone now')}`,
    'answer-review': (title) => `Dealt with a remark in ${quoted(title, 'a returned packet')}`,
    'remove-review': (title) => `Removed the returned packet ${quoted(title, 'that is gone now')}`,
    'add-form': (title) => `Added the form ${quoted(title, 'that is gone now')}`,
    'change-form': (title) => `Changed the form ${quoted(title, 'that is gone now')}`,
    'remove-form': (title) => `Removed the form ${quoted(title, 'that is gone now')}`,
    'add-intention': (title) => `Planned ${quoted(title, 'an activity')}`,
    'change-intention': (title) => `Changed the plan ${quoted(title, 'that is gone now')}`,
    'remove-intention': (title) => `Deleted the plan ${quoted(title, 'that is gone now')}`,
    'log-intention': (title) => `Logged what was planned: ${quoted(title, 'an activity')}`,
    'change-thresholds': () => 'Changed your own rules of verdicts',
    'change-person': () => 'Changed who you are on paper',
    'change-target': () => 'Changed the level you aim for',
    'change-packet': () => 'Changed the packet',
    'change-ladder': () => 'Changed the ladder',
    merge: () => 'Took over changes of another copy',
    undo: () => 'Undid a change',
    redo: () => 'Redid a change',
  }),
);

const INSTANT = /^\d{4}-\d{2}-\d{2}T/;

/** A state that was brought back is named by its instant. */
const broughtBack = (subject: string): string => {
  if (subject === 'beginning') return 'Brought back the case as it began';
  return INSTANT.test(subject) ? `Brought back the case of ${momentText(subject)}` : 'Brought back an earlier state';
};

const done = (name: string, { title, subject }: HistoryEntry): string => {
  if (name === 'restore') return broughtBack(subject);
  return DONE.get(name)?.(title) ?? (title === '' ? 'Changed the case' : `Changed the case: “${title}”`);
};

export const history = {
  title: 'History',
  lead: 'Every change of this case. Each earlier state can be looked at and brought back.',
  back: 'All of the history',
  choose: 'Choose an entry to see what changed in it, and the case as it was then.',
  loading: 'Reading the history…',
  failed: 'The history could not be read',
  tryAgain: 'Try again',
  notSaved: 'Your last changes are not saved yet, so they are missing here.',
  emptyTitle: 'Nothing has changed yet',
  emptyText: 'From the first change on, every state of this case can be looked at here and brought back.',

  beginningDay: 'Before that',
  beginning: 'The case as it began',
  beginningLate: 'The earliest state that is known',
  /** What was done, in a line. */
  entry: (entry: HistoryEntry): string => {
    const { name, meant } = entry;
    if (name === 'undo' && meant !== null) return `Undone: ${done(meant, entry)}`;
    if (name === 'redo' && meant !== null) return `Redone: ${done(meant, entry)}`;
    return done(name, entry);
  },
  changes: (count: number) => counted(count, 'change', 'changes'),
  changesIn: (day: string, time: string) => `${day}, ${time}`,

  view: 'What to look at',
  views: { changed: 'What changed', state: 'The case then', now: 'Compared with now' },
  before: 'Before',
  after: 'After',
  past: 'Then',
  now: 'Now',
  presence: { one: 'Deleted', other: 'Added', both: 'Changed' },
  presenceSince: { one: 'Deleted since', other: 'Added since', both: 'Changed since' },
  nothingChanged: 'Nothing differs between the beginning and the end of this entry.',
  orderOnly: 'Only the order of a list differs.',
  isNow: 'This is how the case stands now.',
  beginningChanged: 'Nothing came before this state.',
  openAll: (count: number) => `Show all ${counted(count, 'item', 'items')} that differ`,
  changeUnknown: 'What came before this entry can no longer be worked out; the case then can still be looked at.',
  moreItems: (count: number) => `${counted(count, 'more is', 'more are')} not shown; search to find them.`,

  search: 'Search the case as it was then',
  nothingFound: 'Nothing in the case as it was then has these words.',

  restore: 'Bring this state back',
  restoreHint: 'The whole case becomes as it was then. That is one more change: what came after stays in the history.',
  restored: (moment: string) => `The case is as it was on ${moment} again.`,
  restoredBeginning: 'The case is as it was at the beginning again.',
  restoredHint: 'Nothing is lost: what came after is in the history.',
  saveFile: 'Save this state as a file',
  fileSaved: (place: string) => `That state was saved as ${place}.`,
};
