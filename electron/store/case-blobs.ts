import { type BlobRows, hashOf } from './blob-rows.ts';
import type { StoredBlob } from './stored-case.ts';
import type { CaseCiphers } from './vault/case-cipher.ts';
import { openBlob, sealBlob } from './vault/seal-case.ts';
import { sealedName, UnopenableSeal } from './vault/sealing.ts';

/** Attached files and submissions as cases name them, by SHA-256, whether they are sealed or not. Throws `CaseLocked`. */
export type CaseBlobs = ReturnType<typeof createCaseBlobs>;

export function createCaseBlobs(rows: BlobRows, ciphers: CaseCiphers) {
  /** Bytes whose seal does not open are as good as damaged: none of theirs are given. */
  const opened = (id: string, blob: StoredBlob): StoredBlob | null => {
    const cipher = ciphers.of(id);
    if (cipher === null) return blob;
    try {
      return openBlob(cipher.key, blob);
    } catch (thrown) {
      if (thrown instanceof UnopenableSeal) return null;
      throw thrown;
    }
  };
  return {
    /** Keeps bytes and gives their hash. */
    add: (id: string, bytes: Uint8Array): string => {
      const [name, cipher] = [hashOf(bytes), ciphers.of(id)];
      rows.add(id, cipher === null ? { name, bytes } : sealBlob(cipher.key, { name, bytes }));
      return name;
    },
    /** Null when there are none; `damaged` when they are not those that were kept. */
    get: (id: string, hash: string): Uint8Array<ArrayBuffer> | 'damaged' | null => {
      const cipher = ciphers.of(id);
      const name = cipher === null ? hash : sealedName(cipher.key, hash);
      const bytes = rows.get(id, name);
      if (bytes === null) return null;
      const blob = opened(id, { name, bytes });
      return blob === null || hashOf(blob.bytes) !== hash ? 'damaged' : Uint8Array.from(blob.bytes);
    },
    /** Of all that were ever kept for a case. */
    hashes: (id: string): readonly string[] => {
      if (ciphers.of(id) === null) return rows.names(id);
      // The names of sealed ones tell nothing; one is opened after the other, for together they may be large.
      return rows.names(id).flatMap((name) => {
        const bytes = rows.get(id, name);
        return bytes === null ? [] : (opened(id, { name, bytes })?.name ?? []);
      });
    },
    all: (id: string): readonly StoredBlob[] => rows.all(id).flatMap((blob) => opened(id, blob) ?? []),
  };
}
