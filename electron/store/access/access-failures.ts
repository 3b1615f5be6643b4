import { hostname } from 'node:os';
import type { Failure } from '../../../shared/lib/result.ts';
import type { Presence } from './presence.ts';
import type { Writer } from './writer-lock.ts';

/** Another program has the library: nothing is opened until the user says how. */
export function inUse(by: Writer | null): Failure {
  return {
    code: 'library-in-use',
    message: `The library is open ${otherProgram(by)}${processOf(by)}; close it there and try again, or open it here to read only.`,
  };
}

/** The user looks at a library that another program has. */
export function openedToRead(by: Writer | null): Failure {
  const why = by === null ? 'was opened to read only' : `is open ${otherProgram(by)}`;
  return {
    code: 'opened-to-read',
    message: `The library ${why}, so here it can be looked at and exported, and nothing is saved.`,
  };
}

/** The disk does not let the library be opened for writing; `problem` is what it said. */
export function onlyReadable(folder: string, problem: Failure): Failure {
  if (problem.code === 'disk-full') {
    return {
      code: 'library-read-only',
      message:
        'The disk is full, so the library can be looked at and exported, and nothing is saved; free some space, then try again.',
    };
  }
  if (problem.code === 'library-unreadable') {
    return {
      code: 'library-read-only',
      message:
        'The disk does not let the library be opened for writing, so it can be looked at and exported, and nothing is saved; check the disk, then try again.',
    };
  }
  if (problem.code === 'backup-failed') {
    return {
      code: 'library-read-only',
      message:
        'The library has to be brought up to date, and the backup before that could not be written, so nothing is saved; free some space or allow writing to the folder of backups, then try again.',
    };
  }
  return {
    code: 'library-read-only',
    message: `The library in "${folder}" may only be read, so nothing is saved; allow writing to it, then try again.`,
  };
}

/** The disk has no room for what even an open library needs. */
export function tooFull(): Failure {
  return {
    code: 'disk-full',
    message: 'The disk is full, so the library could not be opened; free some space, then try again.',
  };
}

/** The file that was opened is not where it was. */
export function libraryGone(folder: string): Failure {
  return {
    code: 'library-gone',
    message: `The library is not in "${folder}" any more; put it back or connect its drive again, then try again.`,
  };
}

/** Another file lies where the one that was opened did, and what the open one has could not be kept beside it. */
export function libraryReplaced(folder: string): Failure {
  return {
    code: 'library-gone',
    message: `Another library was put in the place of the one that is open, and there was no way to keep a copy of yours beside it; free some space or allow writing to "${folder}", then try again.`,
  };
}

/** Why nothing is saved in a library that is not `there`. */
export function notThere(folder: string, presence: Presence): Failure {
  return presence === 'replaced' ? libraryReplaced(folder) : libraryGone(folder);
}

export function unrepairable(): Failure {
  return {
    code: 'library-unrepaired',
    message:
      'The library is damaged and cannot be repaired while nothing may be written to it; close other programs that use it or allow writing to its folder, then try again.',
  };
}

export function newer(): Failure {
  return {
    code: 'library-newer',
    message:
      'A newer version of Rungs wrote this library, so its cases can only be read and exported here; update Rungs to change them.',
  };
}

export function hasReaders(): Failure {
  return {
    code: 'library-busy',
    message: 'The library has to be repaired, but another program is using it; close it there, then try again.',
  };
}

export function beingReplaced(): Failure {
  return {
    code: 'library-busy',
    message: 'Another program is repairing or replacing the library; try again when it is done.',
  };
}

function otherProgram(by: Writer | null): string {
  if (by === null) return 'in another Rungs';
  const where = by.door === 'electron' ? 'in a window of its own' : 'in a browser';
  return `in another Rungs, ${where}, since ${momentText(by.since)}`;
}

/** For somebody who has to find a program that shows no window. */
function processOf(by: Writer | null): string {
  if (by === null) return '';
  const where = by.host === hostname() ? 'this computer' : `"${by.host}"`;
  return ` (process ${by.process} on ${where})`;
}

/** As this computer's clock shows it, as in "26 Nov 2026, 09:12". */
function momentText(instant: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return 'some time ago';
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}
