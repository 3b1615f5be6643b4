import { chmodSync, closeSync, openSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { flush } from '../library-files.ts';
import { pragmaOf, tablesOf } from '../migrations.ts';

/**
 * Writes all that an open library has into one new file, and reads it again to see that it is whole. What lies under the name is
 * replaced: it is a temporary one. Throws what SQLite or the disk throws; then nothing is left under it.
 */
export function writeWhole(database: DatabaseSync, temporary: string): void {
  try {
    for (const side of ['', '-journal']) rmSync(`${temporary}${side}`, { force: true });
    // SQLite fills an empty file, and this one is only for its owner's eyes.
    closeSync(openSync(temporary, 'wx', 0o600));
    chmodSync(temporary, 0o600);
    database.prepare('VACUUM INTO ?').run(temporary);
    flush(temporary);
    if (!isSameAs(database, temporary)) throw Object.assign(new Error('short copy'), { errcode: 10 });
  } catch (thrown) {
    for (const side of ['', '-journal']) removeQuietly(`${temporary}${side}`);
    throw thrown;
  }
}

/** A file that cannot be removed is in nobody's way. */
export function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Tried again by whoever tidies up.
  }
}

/** Verified by what it is for: it can be read from end to end and has as many rows of each table. */
function isSameAs(database: DatabaseSync, file: string): boolean {
  const copy = new DatabaseSync(file, { readOnly: true });
  try {
    return pragmaOf(copy, 'integrity_check') === 'ok' && countsOf(copy) === countsOf(database);
  } finally {
    copy.close();
  }
}

function countsOf(database: DatabaseSync): string {
  const countOf = (name: string) => `${name} ${database.prepare(`SELECT count(*) AS n FROM "${name}"`).get()?.n}`;
  return tablesOf(database).map(countOf).join();
}
