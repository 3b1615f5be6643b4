import { type FileWish, SHORTEST_FILE_PASSPHRASE } from '../../../shared/api/file-questions.ts';
import { text } from '../../text/text.ts';

/** What is chosen in the dialog that saves a case, before it is known to be complete. */
export type FileChoices = {
  readonly format: FileWish['format'];
  readonly history: boolean;
  readonly locked: boolean;
  readonly passphrase: string;
  readonly again: string;
};

export const FIRST_CHOICES: FileChoices = {
  format: 'rungs',
  history: false,
  locked: false,
  passphrase: '',
  again: '',
};

/** A case that has a passphrase leaves with one, unless it is to leave without. */
export function firstChoices(hasPassphrase: boolean): FileChoices {
  return { ...FIRST_CHOICES, locked: hasPassphrase };
}

/** Whether the file has no passphrase. */
export function isReadable({ format, locked }: FileChoices): boolean {
  return format === 'json' || !locked;
}

/** What is wrong with the passphrase, under the field where it is; none where no passphrase is wanted. */
export type PassphraseFaults = { readonly passphrase?: string; readonly again?: string };

export function passphraseFaults(choices: FileChoices): PassphraseFaults {
  const { passphrase, again } = choices;
  if (isReadable(choices)) return {};
  if (passphrase.length < SHORTEST_FILE_PASSPHRASE)
    return { passphrase: text.files.tooShort(SHORTEST_FILE_PASSPHRASE) };
  return passphrase === again ? {} : { again: text.files.differs };
}

export function wishOf({ format, history, locked, passphrase }: FileChoices): FileWish {
  return format === 'json' ? { format } : { format, history, passphrase: locked ? passphrase : null };
}
