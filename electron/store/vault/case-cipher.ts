import type { LockRows } from '../lock-rows.ts';
import type { CaseLock } from '../stored-case.ts';
import type { CaseKey } from './case-key.ts';
import type { Keys } from './key-ring.ts';

/** Thrown where words of a locked case are asked for and nobody has its key. */
export class CaseLocked extends Error {
  override readonly name = 'CaseLocked';
}

/** What opens and seals the rows of a locked case now. */
export type CaseCipher = { readonly key: CaseKey; readonly lock: CaseLock };

/** How the rows of each case are to be read and written; asked anew each time, as keys come and go. */
export type CaseCiphers = {
  /** Null for a case that has no passphrase. Throws `CaseLocked`. */
  readonly of: (id: string) => CaseCipher | null;
  /** To be called when the user worked on the case. */
  readonly touch: (id: string) => void;
};

export function createCaseCiphers(locks: Pick<LockRows, 'get'>, keys: Keys): CaseCiphers {
  return {
    of: (id) => {
      const lock = locks.get(id);
      if (lock === null) return null;
      const key = keys.keyOf(lock.keyId);
      if (key === null) throw new CaseLocked();
      return { key, lock };
    },
    touch: (id) => {
      const lock = locks.get(id);
      if (lock !== null) keys.touch(lock.keyId);
    },
  };
}
