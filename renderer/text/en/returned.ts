import type { Remark } from '../../../shared/model/review.ts';
import { counted } from '../plural.ts';

const remarks = (count: number): string => counted(count, 'remark', 'remarks');

export const returned = {
  title: 'Returned packets',
  lead: 'Comments and tracked changes that readers wrote into a packet, beside what they are about. Only the remarks are kept, not the file, and none of them leaves in a packet.',
  read: 'Read a returned document',
  reading: 'Reading the document…',
  emptyTitle: 'Nothing came back yet',
  empty:
    'Export the packet as Word and send it to a reader. When it comes back with comments or tracked changes, read it here, or drop it on this page: each remark then stands beside the activity or section that it is about.',
  notRead: (name: string, sentence: string) => `${name} was not read. ${sentence}`,
  unreadable: (name: string) => `${name} could not be read. Check that it is a file, and that you may open it.`,
  notTaken: 'The remarks were not taken over, because another case is open now.',
  taken: (count: number, name: string) => `${remarks(count)} from ${name}`,
  extended: (fresh: number, answered: number, name: string) =>
    `${[
      ...(fresh > 0 ? [counted(fresh, 'new remark', 'new remarks')] : []),
      ...(answered > 0 ? [counted(answered, 'remark with news', 'remarks with news')] : []),
    ].join(' and ')} added to ${name}`,
  known: (count: number, name: string) =>
    count === 1
      ? `Its one remark is here already, under ${name}`
      : `All its ${remarks(count)} are here already, under ${name}`,
  formatChanges: (count: number) => `${counted(count, 'change', 'changes')} of format alone are not listed.`,
  documents: 'Documents',
  received: (day: string) => `Read on ${day}`,
  counts: (open: number, count: number) => {
    if (open === count) return `${remarks(count)} open`;
    if (open > 0) return `${open.toLocaleString('en')} of ${remarks(count)} open`;
    return count === 1 ? '1 remark, settled' : `all ${remarks(count)} settled`;
  },
  more: (name: string) => `More for ${name}`,
  remove: 'Remove from the case',
  removed: 'Removed with its remarks',
  about: 'Which packet it is',
  aboutHint: 'Its exhibit numbers tell which activity a remark is about.',
  aboutNow: 'The packet as it is now',
  aboutGone: 'One that is gone now',
  aboutSubmission: (day: string, name: string) => `Handed in ${day}: ${name}`,
  show: 'Show',
  filters: { open: 'Open', all: 'All' },
  settledTitle: 'All remarks are settled',
  settled: 'Choose “All” to look at them again, or read the next returned document.',
  moreRemarks: (count: number) => `Show ${count} more`,
  remarksOn: (heading: string) => `Remarks on ${heading}`,
  presentText: 'As it stands now',
  edit: {
    activity: 'Edit the activity',
    criterion: 'See its claims',
    summary: 'Edit your opening',
    section: 'See where it comes from',
    details: 'Case details',
  },
  elsewhere: 'Title page, page header and footer',
  titlePage: 'What stands there comes from the case details.',
  unknownHeading: 'The packet as it is now has no such heading.',
  nowCalled: (title: string) => `Now: ${title}`,
  noText: 'Nothing is written here yet.',
  gone: 'What this is about is no longer in the case.',
  madeOf: {
    standing: 'This section is worked out from your claims; change the activities and claims behind it.',
    comparison: 'This section is worked out from your claims; change the activities and claims behind it.',
    exhibits: 'This section lists your activities.',
    gaps: 'This section tells the gaps that you declared, with their mitigations.',
    referees: 'This section lists your referees.',
    excess: 'This section is worked out from your roles and the time of your activities.',
    needs: 'This section lists the needs of the organization that you noted.',
    plan: 'This section lists the activities that you intend.',
    scope: 'This section is worked out from your roles and activities; its introduction is in the plan of the packet.',
    narratives: 'This section tells your activities in their own words.',
    metrics: 'This section lists the numbers of your activities.',
    request: 'This section asks a referee; its questions are on the screen of the referees.',
    appendix: 'This section tells the ladder and its rules.',
    changes: 'This section is worked out from what you handed in last and from the case as it is now.',
  },
  rationale: 'Claimed with',
  kinds: {
    comment: 'Comment',
    insertion: 'Insertion',
    deletion: 'Deletion',
    replacement: 'Replacement',
    move: 'Move',
  } satisfies Record<Remark['kind'], string>,
  nobody: 'Unknown author',
  on: 'On',
  around: 'In',
  movedFrom: (heading: string) => `Moved here from “${heading}”`,
  resolved: 'Marked as resolved in the document',
  answers: 'Answers',
  noWords: 'No words; look at the document.',
  states: { open: 'Open', done: 'Done', declined: 'Declined' } satisfies Record<Remark['state'], string>,
  done: 'Done',
  decline: 'Decline',
  reopen: 'Open again',
  addNote: 'Add a note',
  note: 'Note',
  noteHint: 'For yourself: what you changed, or why not.',
};
