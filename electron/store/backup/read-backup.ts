import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { APPLICATION_ID, LIBRARY_VERSION, pragmaOf, schemaOf, schemaOfVersion, versionOf } from '../migrations.ts';

/**
 * Does something with a backup without changing a byte of it or leaving anything beside it; null when it is damaged, or
 * none of this program's version.
 */
export function withBackup<Value>(file: string, work: (database: DatabaseSync) => Value): Value | null {
  // "Immutable" keeps SQLite from looking for, and making, the files of a running database.
  const address = pathToFileURL(file);
  address.searchParams.set('immutable', '1');
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(address, { readOnly: true });
    return isSound(database) ? work(database) : null;
  } catch (thrown) {
    if (thrown instanceof Error && 'errcode' in thrown) return null;
    throw thrown;
  } finally {
    database?.close();
  }
}

function isSound(database: DatabaseSync): boolean {
  return (
    pragmaOf(database, 'application_id') === APPLICATION_ID &&
    versionOf(database) === LIBRARY_VERSION &&
    schemaOf(database) === schemaOfVersion(LIBRARY_VERSION) &&
    pragmaOf(database, 'integrity_check') === 'ok'
  );
}
