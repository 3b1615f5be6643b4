import { counted } from '../plural.ts';

/** Cases as files: saved, and opened with a passphrase. */
export const files = {
  saveTitle: 'Save the case as a file',
  saveText: 'To keep a copy, or to move to another computer. Private items are in it.',
  kind: 'Kind of file',
  rungs: 'Rungs file',
  rungsMeaning: 'The case with its attached files, to open in Rungs.',
  json: 'Plain JSON',
  jsonMeaning: 'The case alone, without attached files, for other programs.',
  history: 'With its history',
  historyHint:
    'Everything that was ever typed in this case, also what you changed or deleted since. Leave it out when somebody else gets the file.',
  lock: 'Locked with a passphrase',
  lockHint:
    'Nobody can read the file without it. Rungs asks for it when you open the file; the free program age opens it too.',
  passphrase: 'Passphrase',
  passphraseHint: 'At least 8 characters; several words are better than one.',
  again: 'The same once more',
  show: 'Show what is typed',
  hide: 'Hide what is typed',
  forgotten: 'If you forget it, nobody can open this file again: there is no second key.',
  notLocked: 'This case is locked here, and this file will not be: whoever gets it can read all of it.',
  tooShort: (shortest: number) => `Too short: it needs at least ${counted(shortest, 'character', 'characters')}`,
  differs: 'This is not the same as above',
  save: 'Save',
  saving: 'Saving…',
  locking: 'Locking the file. This takes a moment, on purpose: so does every guess at the passphrase.',
  saved: (place: string) => `The case was saved as ${place}.`,
  lacks: (names: readonly string[]) =>
    `${counted(names.length, 'attached file is', 'attached files are')} damaged or no longer in the library, so the file lacks ${names.length === 1 ? 'it' : 'them'}: ${names.join(', ')}.`,

  lockedTitle: 'This file is locked',
  lockedText: (name: string) => `${name} opens with the passphrase that it was saved with.`,
  enterIt: 'Enter the passphrase',
  tooLarge: (name: string, megabytes: number) =>
    `${name} is larger than ${megabytes} MB, the most that can be opened here.`,
  open: 'Open',
  opening: 'Opening…',
  unlocking: 'Trying the passphrase. This takes a moment.',
  drop: 'Drop the file to open the case',
};
