import { counted } from '../plural.ts';
import { rules } from './rules.ts';

const listed = new Intl.ListFormat('en', { type: 'conjunction' });

export const details = {
  title: 'Case details',
  lead: 'Whose case this is, the level it aims for, and the ladder it is judged by.',

  person: 'You, on paper',
  name: 'Your name',
  role: 'Title on paper',
  team: 'Team',
  organization: 'Organization',
  manager: 'Manager',
  weekHours: 'Hours of a full week',
  weekHoursHint: 'What effort in percent, and a week that is too full, are measured by.',
  nominalTrack: 'Track you are on',
  nominalLevel: 'Level you hold',
  offLadder: 'Not on this ladder',
  noLevel: 'No level',

  target: 'Level you aim for',
  track: 'Track',
  level: 'Level',
  date: 'Day of the decision',
  dateHint: 'Leave it empty while it is not known.',
  targetHint: 'Change this whenever you like: claims belong to criteria, so all of them stay.',
  targetChanged: (level: string, claims: number) =>
    claims === 0
      ? `The case now aims for ${level}.`
      : `The case now aims for ${level}. ${claims === 1 ? 'Its one claim is' : `All ${counted(claims, 'claim', 'claims')} are`} kept.`,

  ladder: 'Ladder',
  ladderHint: 'It was copied into this case and never changes by itself.',
  version: 'Version',
  source: 'Source',
  licence: (licence: string) => `licence: ${licence}`,
  tracks: 'Tracks',
  size: 'Size',
  sizeOf: (levels: number, criteria: number) =>
    `${counted(levels, 'level', 'levels')}, ${counted(criteria, 'criterion', 'criteria')}`,
  criteriaCount: (count: number) => counted(count, 'criterion', 'criteria'),
  allTracks: 'On every track',
  onlyOn: (tracks: readonly string[]) => `Only on: ${listed.format(tracks)}`,
  example: (examples: readonly string[]) => `for example: ${examples.join('; ')}`,
  optional: 'optional',
  noCriteria: 'The ladder asks for nothing here.',
  aimedFor: 'You aim for this',
  openAll: 'Open all levels',
  closeAll: 'Close all levels',

  rules,

  file: 'Case as a file',
  fileText:
    'One file with everything in this case and its attached files, locked with a passphrase if you like: to keep a copy, or to move to another computer.',
  saveFile: 'Save case as a file…',
  notSavedYet: 'Your last changes are not saved yet, so a file would lack them. Try again once they are.',
};
