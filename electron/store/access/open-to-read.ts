import { existsSync, readFileSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import { isStrayLog } from '../damage/stray-log.ts';
import { errorNumber } from '../library-failure.ts';
import { libraryFileIn } from '../library-files.ts';
import { APPLICATION_ID, LIBRARY_VERSION, migrate, pragmaOf, versionOf } from '../migrations.ts';
import { libraryGone, unrepairable } from './access-failures.ts';
import { imageOf } from './image-of.ts';
import { writerOf } from './writer-lock.ts';

const BUSY_TIMEOUT = 2_000;
const CANNOT_OPEN = 14;
/** Primary codes of SQLite for a file that is none, or not whole. */
const DAMAGE: ReadonlySet<number> = new Set([11, 26]);

/**
 * The library of a folder to be looked at: nothing is repaired, migrated, moved out of its log or made. An older library
 * is read from a copy in memory, brought up to date there.
 */
export function openToRead(folder: string): Result<DatabaseSync, Failure> {
  const file = libraryFileIn(folder);
  if (!existsSync(file) || statSync(file).size === 0) return failure(libraryGone(folder));
  // While another program writes, file and log change between one look and the next; it has looked itself.
  const isAlone = writerOf(folder) === null && isStrayLog(file);
  const opened = openAnyhow(file, isAlone ? ALONE : WAYS);
  if (opened === null) return failure(unrepairable());
  if (versionOf(opened) >= LIBRARY_VERSION) return success(opened);
  opened.close();
  return success(isAlone ? openFileImage(file) : openImage(file));
}

/** How to open it, the least unusual first; each fails where it is not fit. */
const WAYS: readonly ((file: string) => DatabaseSync)[] = [openShared, openUntouched, openImage];
/** Of a file beside which the log of another lies. */
const ALONE: readonly ((file: string) => DatabaseSync)[] = [openFileAlone];

/** Null for a library that is damaged. Throws what SQLite says where it cannot be read in any way. */
function openAnyhow(file: string, ways: typeof WAYS): DatabaseSync | null {
  let first: unknown = null;
  for (const way of ways) {
    let database: DatabaseSync | null = null;
    try {
      database = way(file);
      if (isSound(database)) return database;
      database.close();
      return null;
    } catch (thrown) {
      database?.close();
      if (errorNumber(thrown) === 0) throw thrown;
      if (DAMAGE.has(errorNumber(thrown) & 0xff)) return null;
      first ??= thrown;
    }
  }
  throw first;
}

/** As any program beside the one that writes. Needs the index of the log, which may have to be made in the folder. */
function openShared(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly: true, timeout: BUSY_TIMEOUT });
  return reading(database);
}

/** Where nothing can be made in the folder and the log is empty: the file alone is the library, and nobody writes to it. */
function openUntouched(file: string): DatabaseSync {
  if (sizeOf(`${file}-wal`) > 0) throw cannotOpen();
  return openFileAlone(file);
}

function openFileAlone(file: string): DatabaseSync {
  refuseHalfDone(file);
  const address = pathToFileURL(file);
  address.searchParams.set('immutable', '1');
  return reading(new DatabaseSync(address, { readOnly: true }));
}

/**
 * File and log put together in memory: for a log that nothing may be written beside, and for one that has to be changed
 * to be understood. Not a copy on another disk, which would leave what is private in a place that nobody knows of.
 */
function openImage(file: string): DatabaseSync {
  return imaged(file, sizeOf(`${file}-wal`) > 0 ? readFileSync(`${file}-wal`) : null);
}

function openFileImage(file: string): DatabaseSync {
  return imaged(file, null);
}

function imaged(file: string, log: Uint8Array | null): DatabaseSync {
  refuseHalfDone(file);
  const database = new DatabaseSync(':memory:');
  try {
    database.deserialize(imageOf(readFileSync(file), log));
    if (pragmaOf(database, 'application_id') === APPLICATION_ID) migrateOlder(database);
    database.exec('PRAGMA query_only = ON');
    return database;
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}

function migrateOlder(database: DatabaseSync): void {
  const version = versionOf(database);
  if (version > 0 && version < LIBRARY_VERSION) migrate(database);
}

/** What was broken off outside the log has to be undone in the file itself. */
function refuseHalfDone(file: string): void {
  if (sizeOf(`${file}-journal`) > 0) throw cannotOpen();
}

function cannotOpen(): Error {
  return Object.assign(new Error('not in this way'), { errcode: CANNOT_OPEN });
}

/** Asked for something, because opening alone reads nothing. */
function reading(database: DatabaseSync): DatabaseSync {
  try {
    versionOf(database);
    return database;
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}

function isSound(database: DatabaseSync): boolean {
  return (
    pragmaOf(database, 'application_id') === APPLICATION_ID &&
    versionOf(database) > 0 &&
    pragmaOf(database, 'integrity_check') === 'ok'
  );
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
