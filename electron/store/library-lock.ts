import { closeSync, existsSync, openSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { errorNumber } from './library-failure.ts';

/**
 * Who works in a library folder: any number of programs that use the library, or the one that replaces its file. The
 * system lets go of it when a program ends, however it ends.
 */
export type LibraryLock = {
  /** Waits for a program that replaces the file; false when that takes too long. */
  readonly share: () => boolean;
  /** Gives up the share; false when another program uses the library. */
  readonly exclude: () => boolean;
  readonly close: () => void;
};

const FILE_NAME = 'library.lock';
/** Milliseconds to wait: a rebuilding ends soon, another program that uses the library does not. */
const PATIENCE = { share: 5_000, exclude: 1_000 };
const BUSY = 5;

/** Locks an empty database beside the library: the library's own locks go with its file when that is renamed. */
export function openLibraryLock(folder: string): LibraryLock {
  const database = openFile(path.join(folder, FILE_NAME));
  // Where no lock file can be made nothing can be replaced either; where a disk knows no locks (some network disks), two
  // programs may both write, and the sequence that each save names keeps one from overwriting the other.
  if (database === null) return { share: () => true, exclude: () => true, close: () => {} };
  const take = (sql: string, patience: number): boolean => {
    if (database.isTransaction) database.exec('ROLLBACK');
    try {
      database.exec(`PRAGMA busy_timeout = ${patience}`);
      database.exec(sql);
      return true;
    } catch (thrown) {
      if (database.isTransaction) database.exec('ROLLBACK');
      return errorNumber(thrown) !== BUSY;
    }
  };
  return {
    share: () => take('BEGIN; SELECT count(*) FROM sqlite_schema', PATIENCE.share),
    exclude: () => take('BEGIN EXCLUSIVE', PATIENCE.exclude),
    close: () => database.close(),
  };
}

function openFile(file: string): DatabaseSync | null {
  try {
    // Not opened and closed again where it is there: on POSIX systems that would let go of the locks of this process.
    if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
    return new DatabaseSync(file);
  } catch {
    return null;
  }
}
