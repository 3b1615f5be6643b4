import type { DatabaseSync } from 'node:sqlite';

/** All of `work`, on disk when this returns, or none of it: whatever it throws undoes it. Takes the write lock at once. */
export function inTransaction<Value>(database: DatabaseSync, work: () => Value): Value {
  database.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    database.exec('COMMIT');
    return value;
  } catch (thrown) {
    // A full disk or a damaged page may already have ended it.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw thrown;
  }
}
