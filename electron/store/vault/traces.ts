import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { flush } from '../library-files.ts';

/** Stands in the folder of a library from before words of a case are sealed until no page has them any more. */
const MARK = 'library.wipe';

/** To be called before words are sealed: a program that is ended in between goes on with it at its next start. */
export function expectTraces(folder: string): void {
  closeSync(openSync(path.join(folder, MARK), 'a', 0o600));
  flush(folder);
}

export function mayHaveTraces(folder: string): boolean {
  return existsSync(path.join(folder, MARK));
}

/**
 * Writes every page of a library anew and empties its log, so that neither has a word left that is in no row. False when
 * another program is reading it, and it has to be done again. Throws what SQLite or the disk throws.
 */
export function wipeTraces(database: DatabaseSync, folder: string): boolean {
  // Deleted rows are overwritten as they go, but a page that was reordered can keep a copy of one.
  database.exec('VACUUM');
  const busy = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy;
  if (busy !== 0) return false;
  rmSync(path.join(folder, MARK), { force: true });
  return true;
}
