import { DatabaseSync } from 'node:sqlite';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import { writeBackup } from './backup/write-backup.ts';
import { inspectLibrary } from './damage/inspect-library.ts';
import { rebuildLibrary } from './damage/rebuild-library.ts';
import { errorCode, fileFailure } from './file-failure.ts';
import { libraryFailure } from './library-failure.ts';
import { hasSuccessor, libraryFileIn, takeSuccession } from './library-files.ts';
import { type LibraryLock, openLibraryLock } from './library-lock.ts';
import type { LibraryPlace } from './library-place.ts';
import { makeFolder } from './make-folder.ts';
import { LIBRARY_VERSION, migrate, versionOf } from './migrations.ts';

/** How long a save waits for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT = 2_000;

export type OpenedDatabase = {
  readonly database: DatabaseSync;
  /** Why nothing may be written; null when it may. */
  readonly readOnly: Failure | null;
  /** What the user has to be told, a sentence each. */
  readonly notices: readonly string[];
  readonly close: () => void;
};

export type OpenOptions = {
  /** Rebuild the library even if it looks sound: something in it was found damaged. */
  readonly rebuild?: boolean;
};

/**
 * The database of a library, checked, migrated and ready; made when there is none. One that is damaged, cut short, empty
 * or not ours is set aside and rebuilt; one that a newer program wrote may only be read.
 */
export function openDatabase(
  place: LibraryPlace,
  { rebuild = false }: OpenOptions = {},
): Result<OpenedDatabase, Failure> {
  let lock: LibraryLock | null = null;
  try {
    makeFolder(place.folder);
    lock = openLibraryLock(place.folder);
    const opened = openLocked(place, lock, rebuild);
    if (!opened.ok) lock.close();
    return opened;
  } catch (thrown) {
    lock?.close();
    const isFileError = errorCode(thrown) !== null;
    return failure(isFileError ? fileFailure(thrown, libraryFileIn(place.folder)) : libraryFailure(thrown));
  }
}

function openLocked(place: LibraryPlace, lock: LibraryLock, rebuild: boolean): Result<OpenedDatabase, Failure> {
  const file = libraryFileIn(place.folder);
  const notices: string[] = [];
  if (!lock.share()) return failure(inUse());
  let condition = rebuild || hasSuccessor(place.folder) ? 'damaged' : inspectLibrary(place);
  if (condition !== 'sound' && condition !== 'newer') {
    if (!lock.exclude()) return failure(inUse());
    // Whoever had the lock before may have finished what is to be done.
    takeSuccession(place.folder);
    condition = rebuild ? 'damaged' : inspectLibrary(place);
    if (condition !== 'sound' && condition !== 'newer') notices.push(...rebuildLibrary(place, condition));
    if (!lock.share()) return failure(inUse());
  }
  const readOnly = condition === 'newer' ? newer() : null;
  const database =
    readOnly === null
      ? connect(file, place)
      : success(new DatabaseSync(file, { readOnly: true, timeout: BUSY_TIMEOUT }));
  if (!database.ok) return database;
  const close = () => {
    database.value.close();
    lock.close();
  };
  return success({ database: database.value, readOnly, notices, close });
}

function connect(file: string, place: LibraryPlace): Result<DatabaseSync, Failure> {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true });
  try {
    // `secure_delete` wipes what a removed case leaves behind in the file.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
    const version = versionOf(database);
    if (version > 0 && version < LIBRARY_VERSION) {
      const saved = writeBackup(database, place.backupFolder, place.clock());
      if (!saved.ok) {
        database.close();
        return saved;
      }
    }
    migrate(database);
    return success(database);
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}

function newer(): Failure {
  return {
    code: 'library-newer',
    message:
      'A newer version of Rungs wrote this library, so its cases can only be read and exported here; update Rungs to change them.',
  };
}

function inUse(): Failure {
  return {
    code: 'library-busy',
    message: 'The library has to be repaired, but another program is using it; close it there, then try again.',
  };
}
