import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from './transaction.ts';

/** Marks a file as a Rungs library ("Rung"), so that no other program's database is taken for one. */
export const APPLICATION_ID = 0x52756e67;

/**
 * Step N brings a library from version N to N + 1 (`PRAGMA user_version`). Steps are only ever added: one that has been
 * released is never changed.
 */
const STEPS: readonly string[] = [
  // `checkpoints` holds whole documents apart from `cases`, so that a save never rewrites one to change a summary.
  `CREATE TABLE cases (
     id TEXT PRIMARY KEY,
     sequence INTEGER NOT NULL,
     changed_at TEXT NOT NULL,
     person TEXT NOT NULL,
     target TEXT NOT NULL,
     target_date TEXT,
     ladder TEXT NOT NULL,
     activities INTEGER NOT NULL,
     claims INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE checkpoints (
     case_id TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
     sequence INTEGER NOT NULL,
     document TEXT NOT NULL
   ) STRICT;
   CREATE TABLE edits (
     case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
     sequence INTEGER NOT NULL,
     at TEXT NOT NULL,
     name TEXT NOT NULL,
     subject TEXT NOT NULL,
     forward TEXT NOT NULL,
     backward TEXT NOT NULL,
     PRIMARY KEY (case_id, sequence)
   ) STRICT;`,
];

/** The library version that this program writes and the newest that it reads. */
export const LIBRARY_VERSION = STEPS.length;

/** Brings an opened library up to this program's version, all steps or none; two programs at once do it once. */
export function migrate(database: DatabaseSync): void {
  if (versionOf(database) === LIBRARY_VERSION) return;
  inTransaction(database, () => {
    for (const step of STEPS.slice(versionOf(database))) database.exec(step);
    database.exec(`PRAGMA user_version = ${LIBRARY_VERSION}; PRAGMA application_id = ${APPLICATION_ID};`);
  });
}

/** The version that a database says it has; 0 for an empty file. */
export function versionOf(database: DatabaseSync): number {
  return Number(pragmaOf(database, 'user_version'));
}

/** The first answer to a pragma. */
export function pragmaOf(database: DatabaseSync, name: string): unknown {
  return Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
}
