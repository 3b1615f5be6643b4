import type { DatabaseSync } from 'node:sqlite';
import type { CaseLock } from './stored-case.ts';

/** Which cases of one library are locked, and how. Throws what SQLite throws. */
export type LockRows = ReturnType<typeof createLockRows>;

export function createLockRows(database: DatabaseSync) {
  const get = database.prepare('SELECT key_id, label, wrapped FROM locks WHERE case_id = ?');
  const write = database.prepare(
    `INSERT INTO locks (case_id, key_id, label, wrapped) VALUES (:id, :keyId, :label, :wrapped)
     ON CONFLICT (case_id) DO UPDATE SET key_id = :keyId, label = :label, wrapped = :wrapped`,
  );
  const remove = database.prepare('DELETE FROM locks WHERE case_id = ?');
  return {
    /** Null for a case that is not locked. */
    get: (id: string): CaseLock | null => {
      const row = get.get(id);
      if (row === undefined) return null;
      return { keyId: String(row.key_id), label: String(row.label), wrapped: String(row.wrapped) };
    },
    write: (id: string, { keyId, label, wrapped }: CaseLock): void => {
      write.run({ id, keyId, label, wrapped });
    },
    remove: (id: string): void => {
      remove.run(id);
    },
  };
}
