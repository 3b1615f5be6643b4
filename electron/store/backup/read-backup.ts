import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import {
  APPLICATION_ID,
  LIBRARY_VERSION,
  migrate,
  pragmaOf,
  schemaOf,
  schemaOfVersion,
  tablesOf,
  versionOf,
} from '../migrations.ts';

/**
 * Does something with a backup without changing a byte of it or leaving anything beside it; null when it is damaged or
 * of a newer program. One of an older program is brought up to date in memory first.
 */
export function withBackup<Value>(file: string, work: (database: DatabaseSync) => Value): Value | null {
  return withFile(file, isIntact, work);
}

/**
 * The same without reading the file from end to end, which takes as long as its attached files are large: for a glance. What
 * is damaged elsewhere than where `work` looks is not noticed.
 */
export function glanceAtBackup<Value>(file: string, work: (database: DatabaseSync) => Value): Value | null {
  return withFile(file, () => true, work);
}

/** The same with a library that was put together in memory; `database` is closed afterwards. */
export function withImage<Value>(database: DatabaseSync, work: (database: DatabaseSync) => Value): Value | null {
  try {
    const version = versionOf(database);
    if (!isFamiliar(database, version) || !isIntact(database)) return null;
    migrate(database);
    return work(database);
  } catch (thrown) {
    if (thrown instanceof Error && 'errcode' in thrown) return null;
    throw thrown;
  } finally {
    database.close();
  }
}

function withFile<Value>(
  file: string,
  isGood: (database: DatabaseSync) => boolean,
  work: (database: DatabaseSync) => Value,
): Value | null {
  let database: DatabaseSync | null = null;
  let upgraded: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(immutable(file), { readOnly: true });
    const version = versionOf(database);
    if (!isFamiliar(database, version) || !isGood(database)) return null;
    if (version < LIBRARY_VERSION) upgraded = upgradedCopy(file, database, version);
    return work(upgraded ?? database);
  } catch (thrown) {
    if (thrown instanceof Error && 'errcode' in thrown) return null;
    throw thrown;
  } finally {
    database?.close();
    upgraded?.close();
  }
}

/** "Immutable" keeps SQLite from looking for, and making, the files of a running database. */
function immutable(file: string): URL {
  const address = pathToFileURL(file);
  address.searchParams.set('immutable', '1');
  address.searchParams.set('mode', 'ro');
  return address;
}

function isIntact(database: DatabaseSync): boolean {
  return pragmaOf(database, 'integrity_check') === 'ok';
}

function isFamiliar(database: DatabaseSync, version: number): boolean {
  return (
    pragmaOf(database, 'application_id') === APPLICATION_ID &&
    version > 0 &&
    version <= LIBRARY_VERSION &&
    schemaOf(database) === schemaOfVersion(version)
  );
}

function upgradedCopy(file: string, database: DatabaseSync, version: number): DatabaseSync {
  const copy = new DatabaseSync(':memory:');
  copy.exec(`${schemaOf(database)}; PRAGMA user_version = ${version}`);
  copy.prepare('ATTACH ? AS old').run(immutable(file).href);
  for (const table of tablesOf(database)) copy.exec(`INSERT INTO main."${table}" SELECT * FROM old."${table}"`);
  copy.exec('DETACH old');
  migrate(copy);
  return copy;
}
