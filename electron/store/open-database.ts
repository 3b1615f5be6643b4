import { chmodSync, closeSync, existsSync, openSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import { fileFailure } from './file-failure.ts';
import { damaged, libraryFailure } from './library-failure.ts';
import { makeFolder } from './make-folder.ts';
import { APPLICATION_ID, LIBRARY_VERSION, migrate, pragmaOf, versionOf } from './migrations.ts';

const FILE_NAME = 'library.sqlite';
/** How long a save waits for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT = 2_000;

/**
 * The database of a library folder, checked, migrated and ready; made when there is none. A file that is damaged, newer
 * or not ours is looked at through a read-only connection and never written to.
 */
export function openDatabase(folder: string): Result<DatabaseSync, Failure> {
  const file = path.join(folder, FILE_NAME);
  const made = makeFile(folder, file);
  if (!made.ok) return made;
  try {
    const problem = statSync(file).size === 0 ? null : inspect(file);
    return problem === null ? success(connect(file)) : failure(problem);
  } catch (thrown) {
    return failure(libraryFailure(thrown));
  }
}

/** Only for the user's own eyes, where the system knows such a thing: SQLite gives its side files the same mode. */
function makeFile(folder: string, file: string): Result<null, Failure> {
  try {
    makeFolder(folder);
    if (existsSync(file)) return success(null);
    closeSync(openSync(file, 'a', 0o600));
    chmodSync(file, 0o600);
    return success(null);
  } catch (thrown) {
    return failure(fileFailure(thrown, file));
  }
}

/** Why a file may not be opened for writing; null when it may. */
function inspect(file: string): Failure | null {
  const database = new DatabaseSync(file, { readOnly: true, timeout: BUSY_TIMEOUT });
  try {
    const version = versionOf(database);
    const fresh = version === 0 && database.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
    if (!fresh && pragmaOf(database, 'application_id') !== APPLICATION_ID) return foreign();
    if (version > LIBRARY_VERSION) return newer();
    return pragmaOf(database, 'quick_check') === 'ok' ? null : damaged();
  } finally {
    database.close();
  }
}

function connect(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true });
  try {
    // `secure_delete` wipes what a removed case leaves behind in the file.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
    migrate(database);
    return database;
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}

function newer(): Failure {
  return {
    code: 'library-newer',
    message: 'The library was written by a newer version of Rungs and was left as it is; update Rungs to open it.',
  };
}

function foreign(): Failure {
  return {
    code: 'library-foreign',
    message: `The file ${FILE_NAME} in the library folder is not a Rungs library; move it away, then try again.`,
  };
}
