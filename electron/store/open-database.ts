import { statSync } from 'node:fs';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import { beingReplaced, libraryGone, newer, onlyReadable, openedToRead, tooFull } from './access/access-failures.ts';
import { isFull, mayWrite } from './access/may-write.ts';
import { openToRead } from './access/open-to-read.ts';
import { openToWrite } from './access/open-to-write.ts';
import { closing, type OpenedDatabase, type OpenOptions } from './access/opened-database.ts';
import { writerOf } from './access/writer-lock.ts';
import { errorCode, fileFailure } from './file-failure.ts';
import { libraryFailure, unwritable } from './library-failure.ts';
import { hasSuccessor, libraryFileIn } from './library-files.ts';
import { openLibraryLock } from './library-lock.ts';
import type { LibraryPlace } from './library-place.ts';
import { makeFolder } from './make-folder.ts';
import { LIBRARY_VERSION, versionOf } from './migrations.ts';

/** What keeps a library from being opened for writing and not from being read. */
const UNWRITABLE: ReadonlySet<string> = new Set([
  'library-read-only',
  'library-unreadable',
  'disk-full',
  'backup-failed',
  'no-permission',
  'read-only-disk',
]);

/**
 * The database of a library, checked, migrated and held for writing; made when there is none. One that is damaged, cut
 * short, empty or not ours is set aside and rebuilt; one that a newer program wrote, or that lies where nothing may be
 * written, may only be read. Code `library-in-use` when another program holds it.
 */
export function openDatabase(place: LibraryPlace, options: OpenOptions = {}): Result<OpenedDatabase, Failure> {
  const file = libraryFileIn(place.folder);
  return attempt(file, () => {
    if (options.wasThere === true && !hasLibrary(file) && !hasSuccessorQuietly(place.folder))
      return failure(libraryGone(place.folder));
    if (options.toRead === true) return openReadOnly(place, openedToRead(writerOf(place.folder)));
    makeFolder(place.folder);
    const isReadable = hasLibrary(file);
    const isHopeless = isReadable && !mayWrite(place.folder);
    const tried = isHopeless ? failure(unwritable()) : attempt(file, () => openToWrite(place, options));
    const isTooFull = !tried.ok && tried.problem.code === 'library-unreadable' && isFull(place.folder);
    const opened = isTooFull ? failure(tooFull()) : tried;
    if (opened.ok || !UNWRITABLE.has(opened.problem.code) || !isReadable) return opened;
    // Why it can only be read is worth more than what went wrong with that.
    const readable = attempt(file, () => openReadOnly(place, onlyReadable(place.folder, opened.problem)));
    return readable.ok ? readable : opened;
  });
}

function attempt<Value>(file: string, work: () => Result<Value, Failure>): Result<Value, Failure> {
  try {
    return work();
  } catch (thrown) {
    return failure(errorCode(thrown) === null ? libraryFailure(thrown) : fileFailure(thrown, file));
  }
}

function openReadOnly({ folder }: LibraryPlace, reason: Failure): Result<OpenedDatabase, Failure> {
  const lock = openLibraryLock(folder);
  try {
    // Whoever wants to replace the file has to wait for its readers.
    const opened = lock.share() ? openToRead(folder) : failure(beingReplaced());
    if (!opened.ok) {
      lock.close();
      return opened;
    }
    const database = opened.value;
    const readOnly = versionOf(database) > LIBRARY_VERSION ? newer() : reason;
    return success({ database, readOnly, notices: [], close: closing(database, lock.close) });
  } catch (thrown) {
    lock.close();
    throw thrown;
  }
}

/** False where there is no folder. */
function hasSuccessorQuietly(folder: string): boolean {
  try {
    return hasSuccessor(folder);
  } catch {
    return false;
  }
}

/** Whether there is a file with something in it. */
function hasLibrary(file: string): boolean {
  try {
    return statSync(file).size > 0;
  } catch {
    return false;
  }
}
