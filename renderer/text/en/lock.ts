import { counted } from '../plural.ts';

export const lock = {
  // The menu of a case, its details and the title bar.
  lockWith: 'Lock with a passphrase…',
  lockNow: 'Lock now',
  change: 'Change the passphrase…',
  remove: 'Remove the passphrase…',
  locked: 'Locked',
  unlocked: 'Unlocked',
  isLocked: 'Locked; open it to enter its passphrase.',
  section: 'Passphrase',
  sectionNone:
    'With a passphrase, everything in this case is stored in cipher: in the library, in its backups, and in what Rungs keeps besides. Whoever copies your disk cannot read it.',
  sectionLocked:
    'This case is stored in cipher. Rungs asks for its passphrase once after each start, and again when the case was locked.',
  after: 'Lock it by itself',
  afterHint: 'Counted from the last time you did something in it. The same holds for every case with a passphrase.',
  afterMinutes: (minutes: number) => `After ${counted(minutes, 'minute', 'minutes')} without work on it`,
  afterHour: 'After an hour without work on it',
  never: 'Never, only when Rungs closes',

  // Giving a case its passphrase.
  lockTitle: 'Lock this case with a passphrase',
  lockText: (person: string) => `For the case of ${person}. Rungs will ask for it once after each start.`,
  passphrase: 'Passphrase',
  newPassphrase: 'New passphrase',
  again: 'The same once more',
  passphraseHint: 'At least 8 characters. Strong are 12 or more, or four words that do not belong together.',
  show: 'Show what is typed',
  hide: 'Hide what is typed',
  differs: 'This is not the same as above',
  advice: {
    short: 'Too short: it needs at least 8 characters.',
    weak: 'Weak: a computer that tries for long enough could find it. Longer is better.',
    fair: 'Long enough, if it is not a quote, a name, a date or something you use elsewhere.',
  },
  label: 'What to show while it is locked',
  labelHint: 'Anyone who opens Rungs can read this. Your name and the level you aim for are hidden.',
  defaultLabel: 'Locked case',
  forgotten:
    'If you forget the passphrase, this case is lost. Nobody can open it again: there is no second key, and the makers of Rungs cannot help.',
  understood: 'I have understood that, and keep the passphrase where I will find it',
  mustUnderstand: 'Tick the box first: a forgotten passphrase cannot be recovered.',
  happens: 'What happens',
  backups: (count: number) =>
    count === 0
      ? 'No backup holds this case so far.'
      : `${counted(count, 'backup', 'backups')} that can be read now ${count === 1 ? 'is' : 'are'} written anew, with this case in cipher.`,
  exported:
    'Packets and case files that you have exported, and copies of the library or its backups that you made yourself, stay as they are. Rungs does not know where they are.',
  aside: (count: number) => `Delete ${counted(count, 'older file', 'older files')} that may hold its words`,
  asideHint: (names: string) =>
    `Libraries that were set aside after damage or when a backup was brought back, and damaged backups: ${names}. They may hold your other cases too.`,
  remember: 'Remember it on this computer',
  rememberHint:
    'Kept in the keychain of your user account, so that Rungs need not ask when it starts. Whoever can use your account can then open the case.',
  lock: 'Lock the case',
  lockAnyway: 'Go on, and leave these as they are',
  working: 'Working… this takes some seconds, more when there are many backups.',
  done: 'The case is stored in cipher now. It stays open here until you lock it.',
  doneLeft: (names: string) =>
    `Done, but these files may still hold the case as it was: ${names}. Delete them yourself if that matters.`,
  notSavedYet: 'Your last changes are not saved yet. Try again once they are.',

  // Unlocking.
  unlockTitle: 'This case is locked',
  unlockText: 'Enter its passphrase to open it. A forgotten passphrase cannot be recovered.',
  unlockWaiting:
    'It was locked while you were away. Your last changes are not saved yet; they are kept in this window and saved once you unlock it.',
  unlock: 'Unlock',
  unlocking: 'Opening…',
  enterIt: 'Enter the passphrase.',

  // Locking again.
  lockNowTitle: 'Lock it now?',
  lockNowText: (count: number) =>
    `${counted(count, 'field needs', 'fields need')} a correction and cannot be saved. What is written there is lost when you lock the case now.`,
  nowLocked: 'The case is locked.',

  // Changing and removing.
  changeTitle: 'Change the passphrase',
  changeText: 'The case and its backups get a new key, so the old passphrase opens nothing any more that Rungs keeps.',
  current: 'Passphrase until now',
  changeIt: 'Change the passphrase',
  changed: 'The passphrase was changed.',
  removeTitle: 'Remove the passphrase',
  removeText:
    'The case is stored readable again, and so are its backups: no passphrase is needed for any of them later.',
  removeIt: 'Remove the passphrase',
  removedLeft: (names: string) =>
    `The case has no passphrase any more, but these backups still need it: ${names}. Keep it as long as you keep them.`,
  removed: 'The case has no passphrase any more.',
};
