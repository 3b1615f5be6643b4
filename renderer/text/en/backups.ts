import { counted } from '../plural.ts';

export const backups = {
  open: 'Backups',
  title: 'Backups',
  lead: (folder: string) =>
    `Copies of all your cases, made while you rest and when Rungs closes. They lie in ${folder}.`,
  none: 'There is no backup yet. The first is made a few minutes after you change something, or now.',
  now: 'Make a backup now',
  made: 'The backup was made.',
  of: (moment: string) => `Backup of ${moment}`,
  holds: (cases: number) => counted(cases, 'case', 'cases'),
  damaged: 'This backup is damaged and cannot be restored.',
  caseOf: (person: string, target: string, activities: number, claims: number) =>
    `${person}, ${target}: ${counted(activities, 'activity', 'activities')}, ${counted(claims, 'claim', 'claims')}`,
  restoreCase: (person: string) => `Bring back as a new case: ${person}`,
  restoreCaseShort: 'Bring back as a new case',
  restoreAll: 'Bring back all of it',
  restoreAllTitle: 'Bring back this whole backup?',
  restoreAllText: (moment: string) =>
    `All cases become what they were on ${moment}. The library as it is now is kept as a file beside it.`,
  caseRestored: 'The case is back, beside your others.',
  allRestored: (name: string) => `The backup is back. What was there before is kept as ${name}.`,
};
