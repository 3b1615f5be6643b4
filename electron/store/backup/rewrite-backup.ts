import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import { createBlobRows } from '../blob-rows.ts';
import { createCaseRows } from '../case-rows.ts';
import { errorCode } from '../file-failure.ts';
import { errorNumber } from '../library-failure.ts';
import { flush } from '../library-files.ts';
import { createLockRows } from '../lock-rows.ts';
import { migrate, pragmaOf, tablesOf } from '../migrations.ts';
import type { SealedCase, StoredCase } from '../stored-case.ts';
import { readStoredCase, writeStoredCase } from '../stored-cases.ts';
import { inTransaction } from '../transaction.ts';
import type { Keys } from '../vault/key-ring.ts';
import { withBackup } from './read-backup.ts';

/** What became of a backup: one that is `damaged` may hold the case or not. */
export type Rewriting =
  | { readonly kind: 'rewritten' | 'untouched' | 'damaged' | 'failed' }
  /** The case is locked there with a key that `keys` do not have. */
  | { readonly kind: 'foreign'; readonly sealed: SealedCase };

/**
 * Writes a backup anew with one of its cases in another form, and puts it in the place of what it was: no file holds the
 * case as it is not to be, not even for a moment. `convert` is told whether the case is locked there, and gives null for one
 * that is as it should be.
 */
export function rewriteBackup(
  file: string,
  id: string,
  keys: Keys,
  convert: (stored: StoredCase, wasLocked: boolean) => StoredCase | 'foreign' | null,
): Rewriting {
  const temporary = path.join(path.dirname(file), `.rungs-backup-${randomBytes(8).toString('hex')}.tmp`);
  try {
    const done = withBackup(file, (database): Rewriting => {
      if (createCaseRows(database).sequence(id) === null) return { kind: 'untouched' };
      const stored = readStoredCase(database, id, keys);
      if (stored === null) return { kind: 'failed' };
      const converted = convert(stored, createLockRows(database).get(id) !== null);
      if (converted === null) return { kind: 'untouched' };
      if (converted === 'foreign')
        return stored.kind === 'sealed' ? { kind: 'foreign', sealed: stored } : { kind: 'failed' };
      return { kind: build(temporary, database, id, converted) ? 'rewritten' : 'failed' };
    });
    if (done?.kind === 'rewritten') {
      renameSync(temporary, file);
      flush(path.dirname(file));
    }
    return done ?? { kind: 'damaged' };
  } catch (thrown) {
    if (errorNumber(thrown) === 0 && errorCode(thrown) === null) throw thrown;
    return { kind: 'failed' };
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Whether the file has the other cases row by row and this one as it was given, and was read again. */
function build(file: string, old: DatabaseSync, id: string, stored: StoredCase): boolean {
  closeSync(openSync(file, 'wx', 0o600));
  chmodSync(file, 0o600);
  const copy = new DatabaseSync(file);
  try {
    copy.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY');
    migrate(copy);
    inTransaction(copy, () => {
      for (const table of tablesOf(old)) copyOthers(old, copy, table, id);
      const [rows, blobs, locks] = [createCaseRows(copy), createBlobRows(copy), createLockRows(copy)];
      writeStoredCase({ rows, blobs, locks }, stored, stored.changedAt);
    });
    if (!isSame(old, copy, id, stored)) return false;
  } finally {
    copy.close();
  }
  flush(file);
  return true;
}

function copyOthers(from: DatabaseSync, to: DatabaseSync, table: string, id: string): void {
  const rows = from.prepare(`SELECT * FROM "${table}" WHERE ${ownerIn(table)} IS NOT ?`);
  const names = rows.columns().map(({ name }) => name);
  const insert = to.prepare(`INSERT INTO "${table}" (${names.join()}) VALUES (${names.map(() => '?').join()})`);
  for (const row of rows.iterate(id)) insert.run(...Object.values(row));
}

function isSame(old: DatabaseSync, copy: DatabaseSync, id: string, stored: StoredCase): boolean {
  const countOf = (database: DatabaseSync) => (table: string) =>
    database.prepare(`SELECT count(*) AS n FROM "${table}" WHERE ${ownerIn(table)} IS NOT ?`).get(id)?.n;
  const tables = tablesOf(old);
  return (
    pragmaOf(copy, 'integrity_check') === 'ok' &&
    isDeepStrictEqual(tables.map(countOf(old)), tables.map(countOf(copy))) &&
    isDeepStrictEqual(inOrder(readStoredCase(copy, id)), inOrder(stored))
  );
}

function inOrder(stored: StoredCase | null): unknown {
  const blobs = stored?.blobs.map(({ name, bytes }) => ({ name, bytes: Uint8Array.from(bytes) }));
  return { ...stored, blobs: blobs?.toSorted((one, other) => (one.name < other.name ? -1 : 1)) };
}

/** The column that says whose a row is. */
function ownerIn(table: string): string {
  return table === 'cases' ? 'id' : 'case_id';
}
