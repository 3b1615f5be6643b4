import { DatabaseSync } from 'node:sqlite';
import { inTransaction } from './transaction.ts';

/** Marks a file as a Rungs library ("Rung"), so that no other program's database is taken for one. */
export const APPLICATION_ID = 0x52756e67;

/**
 * Step N brings a library from version N to N + 1 (`PRAGMA user_version`). Steps are only ever added: one that has been
 * released is never changed. Each changes the tables, so that a version that was spoilt can be told from a newer one;
 * `damage/salvage.ts` has to know the new shape of their rows. A new schema of cases needs a step as well, be it for that alone:
 * a program of before then reads the library and writes nothing, where it would otherwise take each case for a surprise.
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
  // A disk can change words without a sign: `crc` tells (rows of version 1 have none). `blobs` holds attached files and
  // submissions, `locks` the wrapped keys of cases whose words are sealed.
  `ALTER TABLE checkpoints ADD COLUMN crc INTEGER;
   ALTER TABLE edits ADD COLUMN crc INTEGER;
   CREATE TABLE blobs (
     case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
     name TEXT NOT NULL,
     bytes BLOB NOT NULL,
     PRIMARY KEY (case_id, name)
   ) STRICT;
   CREATE TABLE locks (
     case_id TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
     key_id TEXT NOT NULL,
     label TEXT NOT NULL,
     wrapped TEXT NOT NULL
   ) STRICT;`,
  // Which cases the user removed, so that they do not come back with a backup that was away. With it came case schema 3.
  `CREATE TABLE removed (
     case_id TEXT PRIMARY KEY,
     at TEXT NOT NULL
   ) STRICT;`,
  // How many packets were handed in, for the home screen; null until the next edit tells. With it came case schema 4.
  'ALTER TABLE cases ADD COLUMN submissions INTEGER;',
];

/** The library version that this program writes and the newest that it reads. */
export const LIBRARY_VERSION = STEPS.length;

/** Brings an opened library up to a version, all steps or none; two programs at once do it once. */
export function migrate(database: DatabaseSync, steps: readonly string[] = STEPS): void {
  if (versionOf(database) >= steps.length) return;
  inTransaction(database, () => {
    for (const step of steps.slice(versionOf(database))) database.exec(step);
    database.exec(`PRAGMA user_version = ${steps.length}; PRAGMA application_id = ${APPLICATION_ID};`);
  });
}

/** The tables of a library of a version this program knows, to be compared with `schemaOf` a file. */
export function schemaOfVersion(version: number): string {
  const known = SCHEMAS.get(version) ?? makeSchema(version);
  SCHEMAS.set(version, known);
  return known;
}

const SCHEMAS = new Map<number, string>();

function makeSchema(version: number): string {
  const database = new DatabaseSync(':memory:');
  try {
    for (const step of STEPS.slice(0, version)) database.exec(step);
    return schemaOf(database);
  } finally {
    database.close();
  }
}

/** The tables of a database as the statements that made them; empty for an empty one. */
export function schemaOf(database: DatabaseSync): string {
  const made = database.prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name').all();
  return made.map(({ sql }) => String(sql)).join(';\n');
}

/** The names of the tables of a database. */
export function tablesOf(database: DatabaseSync): readonly string[] {
  const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid`).all();
  return tables.map(({ name }) => String(name));
}

/** The version that a database says it has; 0 for an empty file. */
export function versionOf(database: DatabaseSync): number {
  return Number(pragmaOf(database, 'user_version'));
}

/** The first answer to a pragma. */
export function pragmaOf(database: DatabaseSync, name: string): unknown {
  return Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
}
