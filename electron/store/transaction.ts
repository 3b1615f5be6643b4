import type { DatabaseSync } from 'node:sqlite';

/** All of `work`, on disk when this returns, or none of it: whatever it throws undoes it. Takes the write lock at once. */
export function inTransaction<Value>(database: DatabaseSync, work: () => Value): Value {
  return within(database, 'BEGIN IMMEDIATE', work);
}

/** Rows of one moment, even while another process saves; nothing may be written. */
export function inSnapshot<Value>(database: DatabaseSync, work: () => Value): Value {
  return within(database, 'BEGIN', work);
}

function within<Value>(database: DatabaseSync, begin: string, work: () => Value): Value {
  database.exec(begin);
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
