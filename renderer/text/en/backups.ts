import type { ItemKind } from '../../../shared/difference/case-items.ts';
import { counted } from '../plural.ts';

/** What may differ in a case beside its activities, as a count or by its name. */
const kinds: Readonly<Record<ItemKind, (count: number) => string>> = {
  person: () => 'your details',
  target: () => 'the level you aim for',
  ladder: () => 'the ladder',
  thresholds: () => 'your own rules of verdicts',
  activity: (count) => counted(count, 'activity', 'activities'),
  claim: (count) => counted(count, 'claim', 'claims'),
  declaration: (count) => counted(count, 'declaration', 'declarations'),
  referee: (count) => counted(count, 'referee', 'referees'),
  role: (count) => counted(count, 'time in a role', 'times in a role'),
  need: (count) => counted(count, 'need', 'needs'),
  intention: (count) => counted(count, 'plan', 'plans'),
  packet: () => 'the plan of the packet',
  submission: (count) => counted(count, 'submission', 'submissions'),
};

export const backups = {
  kindOf: (kind: ItemKind, count: number) => kinds[kind](count),
  open: 'Backups',
  title: 'Backups',
  lead: 'Copies of all your cases, made while you rest and when Rungs closes.',
  folder: 'They lie in',
  change: 'Change…',
  useUsual: 'Use the usual folder',
  newFolder: 'Keep backups in',
  newFolderHint: 'The whole path of a folder. One on another disk or in a synced folder outlives this computer.',
  newFolderMissing: 'give the whole path of a folder',
  fromNowOn: (folder: string) => `From now on backups lie in ${folder}.`,
  usualFromNowOn: 'From now on backups lie beside your library again.',
  takeAlong: (count: number) =>
    count === 1 ? 'Move the older backup there too' : `Move the ${count} older backups there too`,
  takeAlongHint: (count: number) =>
    count === 1
      ? 'Otherwise it stays where it is, and is not listed here any more.'
      : 'Otherwise they stay where they are, and are not listed here any more.',
  chooseOther: 'Choose another folder…',
  keepThere: 'Keep backups there',
  folderChanged: (folder: string) => `Backups now lie in ${folder}.`,
  moved: (count: number) => `${counted(count, 'older backup was', 'older backups were')} moved.`,
  stayed: 'These could not be moved and stay where they are:',
  look: 'Look inside',
  lookAt: (person: string) => `Look inside the case of ${person}`,
  lastChanged: (moment: string) => `Last changed ${moment}.`,
  notInLibrary: 'Your library does not have this case now.',
  sameNow: 'It is the same in your library now.',
  differsNow: 'In your library now:',
  changedCount: (count: number) => `${counted(count, 'activity is', 'activities are')} changed`,
  goneCount: (count: number) => `${counted(count, 'activity is', 'activities are')} gone`,
  addedCount: (count: number) => `${counted(count, 'activity is', 'activities are')} new`,
  otherwise: (what: string) => `${what} changed`,
  activities: 'Activities in the backup',
  noActivities: 'There are no activities in it.',
  changed: 'changed since',
  gone: 'gone since',
  added: 'Came after the backup',
  none: 'There is no backup yet. The first is made a few minutes after you change something, or now.',
  now: 'Make a backup now',
  made: 'The backup was made.',
  of: (moment: string) => `Backup of ${moment}`,
  holds: (cases: number) => counted(cases, 'case', 'cases'),
  damaged: 'This backup is damaged and cannot be restored.',
  caseOf: (person: string, target: string, activities: number, claims: number) =>
    `${person}, ${target}: ${counted(activities, 'activity', 'activities')}, ${counted(claims, 'claim', 'claims')}`,
  lockedCase: (label: string) => `${label} (locked)`,
  restoreCase: (person: string) => `Bring back as a new case: ${person}`,
  restoreCaseShort: 'Bring back as a new case',
  restoreAll: 'Bring back all of it',
  restoreAllTitle: 'Bring back this whole backup?',
  restoreAllText: (moment: string) =>
    `All cases become what they were on ${moment}. The library as it is now is kept as a file beside it.`,
  caseRestored: 'The case is back, beside your others.',
  allRestored: (name: string) => `The backup is back. What was there before is kept as ${name}.`,
};
