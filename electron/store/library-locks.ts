import type { DatabaseSync } from 'node:sqlite';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import type { BlobRows } from './blob-rows.ts';
import { type CaseDocuments, damagedCase, noSuchCase } from './case-documents.ts';
import type { CaseRows } from './case-rows.ts';
import type { LockRows } from './lock-rows.ts';
import type { CaseLock, StoredCase } from './stored-case.ts';
import { readStoredCase, writeStoredCase } from './stored-cases.ts';
import type { Keys } from './vault/key-ring.ts';
import { expectTraces, wipeTraces } from './vault/traces.ts';

/** What a library does with locks. */
export type LibraryLocks = {
  /** How a case is locked; null when it has no passphrase. Code `no-such-case`. */
  readonly lockOf: (id: string) => Result<CaseLock | null, Failure>;
  /** The number of the last edit of a case, which needs no key. Code `no-such-case`. */
  readonly sequenceOf: (id: string) => Result<number, Failure>;
  /**
   * Puts a case, sealed or opened, in the place of what it is, in one transaction. `keys` open it; `convert` is told
   * whether it was locked, and gives null where it is not what was expected. To be followed by `wipe`.
   */
  readonly relock: (
    id: string,
    keys: Keys,
    convert: (stored: StoredCase, wasLocked: boolean) => StoredCase | null,
  ) => Result<null, Failure>;
  /** Leaves no word in any page or in the log that is in no row; false when another program keeps it from that. */
  readonly wipe: () => Result<boolean, Failure>;
  /** Forgets the documents of cases that were locked. */
  readonly forgetLocked: () => void;
};

type Parts = {
  readonly folder: string;
  readonly database: DatabaseSync;
  readonly rows: CaseRows;
  readonly blobs: BlobRows;
  readonly locks: LockRows;
  readonly documents: CaseDocuments;
  readonly attempt: <Value>(work: () => Result<Value, Failure>) => Result<Value, Failure>;
  /** A change, all of it or nothing. */
  readonly change: <Value>(work: () => Result<Value, Failure>) => Result<Value, Failure>;
};

export function createLibraryLocks(parts: Parts): LibraryLocks {
  const { folder, database, rows, blobs, locks, documents, attempt, change } = parts;
  return {
    lockOf: (id) => attempt(() => (rows.sequence(id) === null ? failure(noSuchCase()) : success(locks.get(id)))),
    sequenceOf: (id) =>
      attempt(() => {
        const sequence = rows.sequence(id);
        return sequence === null ? failure(noSuchCase()) : success(sequence);
      }),
    relock: (id, keys, convert) => {
      documents.forget(id);
      return change(() => {
        if (rows.sequence(id) === null) return failure(noSuchCase());
        const stored = readStoredCase(database, id, keys);
        if (stored === null) return failure(damagedCase('it cannot be read as a whole'));
        const converted = convert(stored, locks.get(id) !== null);
        if (converted === null) return failure(changedElsewhere());
        expectTraces(folder);
        rows.takeOut(id);
        writeStoredCase({ rows, blobs, locks }, converted, stored.changedAt);
        return success(null);
      });
    },
    wipe: () => attempt(() => success(wipeTraces(database, folder))),
    forgetLocked: () => documents.forgetLocked(),
  };
}

function changedElsewhere(): Failure {
  return {
    code: 'lock-changed',
    message: 'The passphrase of this case was changed in another window, so nothing was done; look at the case again.',
  };
}
