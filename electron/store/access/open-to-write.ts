import { DatabaseSync } from 'node:sqlite';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { indexOfLog } from '../damage/damaged-log.ts';
import { inspectLibrary } from '../damage/inspect-library.ts';
import { rebuildLibrary } from '../damage/rebuild-library.ts';
import { errorCode } from '../file-failure.ts';
import { errorNumber } from '../library-failure.ts';
import { hasSuccessor, libraryFileIn, takeSuccession } from '../library-files.ts';
import { type LibraryLock, openLibraryLock } from '../library-lock.ts';
import type { LibraryPlace } from '../library-place.ts';
import { LIBRARY_VERSION, migrate, versionOf } from '../migrations.ts';
import { mayHaveTraces, wipeTraces } from '../vault/traces.ts';
import { beingReplaced, hasReaders, inUse, libraryGone, newer } from './access-failures.ts';
import { closing, type OpenedDatabase, type OpenOptions } from './opened-database.ts';
import { strayLogAside } from './stray-log-aside.ts';
import { takeWriterLock } from './writer-lock.ts';

/** How long a save waits for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT = 2_000;

/** The library of a folder, held for writing, checked or rebuilt, and migrated. Throws what the disk or SQLite throws. */
export function openToWrite(place: LibraryPlace, options: OpenOptions): Result<OpenedDatabase, Failure> {
  const writer = takeWriterLock(place.folder, options.door ?? 'loopback', place.clock());
  if (writer.kind === 'taken') return failure(inUse(writer.by));
  const lock = openLibraryLock(place.folder);
  const letGo = () => {
    lock.close();
    writer.release();
  };
  try {
    const opened = openLocked(place, lock, options);
    if (!opened.ok) {
      letGo();
      return opened;
    }
    const { database, readOnly } = opened.value;
    if (readOnly === null) return success({ ...opened.value, close: closing(database, letGo) });
    // The newer program that can write to it need not wait for this one.
    writer.release();
    return success({ ...opened.value, close: closing(database, lock.close) });
  } catch (thrown) {
    letGo();
    throw thrown;
  }
}

function openLocked(
  place: LibraryPlace,
  lock: LibraryLock,
  { rebuild = false, wasThere = false }: OpenOptions,
): Result<Omit<OpenedDatabase, 'close'>, Failure> {
  const file = libraryFileIn(place.folder);
  const index = indexOfLog(file);
  const notices: string[] = [];
  if (!lock.share()) return failure(beingReplaced());
  if (!hasSuccessor(place.folder)) {
    const told = strayLogAside(place, lock);
    if (!told.ok) return told;
    notices.push(...told.value);
  }
  let condition = rebuild || hasSuccessor(place.folder) ? 'damaged' : inspectLibrary(place, index);
  if (condition !== 'sound' && condition !== 'newer') {
    if (!lock.exclude()) return failure(hasReaders());
    // Whoever had the lock before may have finished what is to be done.
    takeSuccession(place.folder);
    condition = rebuild ? 'damaged' : inspectLibrary(place, index);
    if (wasThere && (condition === 'missing' || condition === 'empty')) return failure(libraryGone(place.folder));
    if (condition !== 'sound' && condition !== 'newer') notices.push(...rebuildLibrary(place, condition));
    if (!lock.share()) return failure(beingReplaced());
  }
  const readOnly = condition === 'newer' ? newer() : null;
  const database =
    readOnly === null
      ? connect(file, place)
      : success(new DatabaseSync(file, { readOnly: true, timeout: BUSY_TIMEOUT }));
  return database.ok ? success({ database: database.value, readOnly, notices }) : database;
}

function connect(file: string, place: LibraryPlace): Result<DatabaseSync, Failure> {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true });
  try {
    // `secure_delete` wipes what a removed case leaves behind in the file.
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY',
    );
    // The log is moved into the file when nobody waits (`upkeep.ts`); a save does it only when it has grown to 16 MB.
    database.exec('PRAGMA wal_autocheckpoint = 4096');
    const version = versionOf(database);
    if (version > 0 && version < LIBRARY_VERSION) {
      const saved = writeBackup(database, place.backupFolder, place.clock());
      if (!saved.ok) {
        database.close();
        return saved;
      }
    }
    migrate(database);
    // The program was ended while it was locking a case.
    if (mayHaveTraces(place.folder)) wipeQuietly(database, place.folder);
    return success(database);
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}

/** What keeps it from that now is gone at some later start. */
function wipeQuietly(database: DatabaseSync, folder: string): void {
  try {
    wipeTraces(database, folder);
  } catch (thrown) {
    if (errorNumber(thrown) === 0 && errorCode(thrown) === null) throw thrown;
  }
}
