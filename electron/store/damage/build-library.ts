import { closeSync, openSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { flush } from '../library-files.ts';
import { migrate, pragmaOf } from '../migrations.ts';
import type { Removals } from '../removed-cases.ts';
import type { StoredCase } from '../stored-case.ts';
import { readStoredCases, writeStoredCases } from '../stored-cases.ts';

/** Writes a whole library as one file, on disk and read again; what lies under its name is replaced. */
export function buildLibrary(file: string, cases: readonly StoredCase[], removals: Removals = new Map()): void {
  rmSync(file, { force: true });
  rmSync(`${file}-journal`, { force: true });
  closeSync(openSync(file, 'wx', 0o600));
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA synchronous = FULL');
    migrate(database);
    const noteRemoval = database.prepare('INSERT INTO removed (case_id, at) VALUES (?, ?)');
    for (const [id, at] of removals) noteRemoval.run(id, at);
    writeStoredCases(database, cases);
    const isWhole = pragmaOf(database, 'integrity_check') === 'ok' && readStoredCases(database).length === cases.length;
    if (!isWhole) throw Object.assign(new Error('not whole'), { errcode: 10 });
  } finally {
    database.close();
  }
  flush(file);
}
