import type { Received } from '../../../shared/api/copy-answers.ts';
import { type Failure, type Result, success } from '../../../shared/lib/result.ts';
import type { ArrivingCase, ReadableCase } from '../../store/stored-case.ts';
import { admit } from '../admit-case.ts';
import type { Desk } from '../desk.ts';
import { inLibrary } from '../in-library.ts';
import { compareCase } from './compare-case.ts';
import { bringFiles } from './merge-copy.ts';
import type { OpenedFiles } from './opened-files.ts';

/** A case out of a file: taken in where it is new; where the library has another version of it, kept until the user decides. */
export function receiveCase(
  desk: Desk,
  files: OpenedFiles,
  arriving: ArrivingCase,
  fileName: string,
): Result<Received, Failure> {
  const { id } = arriving.document;
  const stored: ReadableCase = { kind: 'readable', changedAt: '', blobs: [], ...arriving };
  const compared = inLibrary(desk, (library) => compareCase(library, stored, id));
  if (!compared.ok) return compared;
  const { kind } = compared.value;
  if (kind === 'same') {
    // Its attached files may have been lost here.
    const brought = inLibrary(desk, (library) => bringFiles(library, id, arriving.document, stored.blobs));
    return brought.ok ? success({ how: 'here', id, token: null }) : brought;
  }
  if (kind === 'different') {
    const locked = hasPassphrase(desk, id);
    return success({ how: 'differs', id, token: files.keep({ name: fileName, stored }), locked });
  }
  return addCase(desk, arriving);
}

/** Adds a case beside whatever is there; a locked one of the same id stays as it is. */
export function addCase(desk: Desk, arriving: ArrivingCase): Result<Received, Failure> {
  const added = inLibrary(desk, (library) => admit(library, arriving, desk.newId));
  return added.ok ? success({ how: 'added', id: added.value.id, token: null }) : added;
}

/** Whether the library has a case of this id that is locked, with its key there or not. */
export function hasPassphrase(desk: Desk, id: string): boolean {
  const lock = inLibrary(desk, (library) => library.lockOf(id));
  return lock.ok && lock.value !== null;
}

/** Said when a version of a locked case becomes a case of its own: a file that was opened is outside of the lock. */
export const WITHOUT_PASSPHRASE =
  'The case that was here already has a passphrase; this one has none, and can be read on the disk, until you lock it.';
