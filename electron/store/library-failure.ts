import type { Failure } from '../../shared/lib/result.ts';

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html) that a user can do something about. */
const FAILURES: Readonly<Record<number, Failure>> = {
  3: unwritable(),
  5: {
    code: 'library-busy',
    message: 'Another program is using the library; close it there, then try again.',
  },
  8: unwritable(),
  10: {
    code: 'library-unreadable',
    message: 'The disk could not read or write the library; check the disk, then try again.',
  },
  11: damaged(),
  13: {
    code: 'disk-full',
    message: 'The disk is full, so the change was not saved; free some space, then try again.',
  },
  14: {
    code: 'library-unreadable',
    message: 'The library could not be opened; check that its folder exists and that you may write to it.',
  },
  26: damaged(),
};

/** What a thrown SQLite error means to the user; throws on whatever else it is, for that is a defect. */
export function libraryFailure(thrown: unknown): Failure {
  // The low byte is the primary code; the rest only says more.
  const known = FAILURES[errorNumber(thrown) & 0xff];
  if (known === undefined) throw thrown;
  return known;
}

function damaged(): Failure {
  return {
    code: 'library-damaged',
    message:
      'The library is damaged; start Rungs again, and it will be rebuilt from its backup and what can be read of it.',
  };
}

export function unwritable(): Failure {
  return { code: 'library-read-only', message: 'The library may only be read; allow writing to its folder to go on.' };
}

/** The extended result code of a thrown SQLite error; 0 for errors of another kind. */
export function errorNumber(thrown: unknown): number {
  return thrown instanceof Error && 'errcode' in thrown && typeof thrown.errcode === 'number' ? thrown.errcode : 0;
}
