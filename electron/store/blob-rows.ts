import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { StoredBlob } from './stored-case.ts';

/** Attached files and submissions of one library: bytes under their SHA-256, a case at a time. Throws what SQLite throws. */
export type BlobRows = ReturnType<typeof createBlobRows>;

export function createBlobRows(database: DatabaseSync) {
  // The name is the hash of the bytes, so what stands there is the same, or damaged.
  const add = database.prepare(
    `INSERT INTO blobs (case_id, name, bytes) VALUES (?, ?, ?)
     ON CONFLICT (case_id, name) DO UPDATE SET bytes = excluded.bytes`,
  );
  const get = database.prepare('SELECT bytes FROM blobs WHERE case_id = ? AND name = ?');
  const all = database.prepare('SELECT name, bytes FROM blobs WHERE case_id = ? ORDER BY name');
  const names = database.prepare('SELECT name FROM blobs WHERE case_id = ? ORDER BY name');
  return {
    /** Once for each name: what is there already is renewed. */
    add: (id: string, { name, bytes }: StoredBlob): void => {
      add.run(id, name, bytes);
    },
    get: (id: string, name: string): Uint8Array<ArrayBuffer> | null => {
      const bytes = get.get(id, name)?.bytes;
      return bytes instanceof Uint8Array ? new Uint8Array(bytes) : null;
    },
    all: (id: string): readonly StoredBlob[] =>
      all.all(id).map(({ name, bytes }) => ({ name: String(name), bytes: new Uint8Array(bytes as Uint8Array) })),
    names: (id: string): readonly string[] => names.all(id).map(({ name }) => String(name)),
  };
}

/** SHA-256 in lower-case hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
