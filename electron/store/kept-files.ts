import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import type { CaseBlobs } from './case-blobs.ts';
import { noSuchCase } from './case-documents.ts';
import type { CaseRows } from './case-rows.ts';
import { damagedFile, noSuchFile } from './library-refusals.ts';
import type { StoredBlob } from './stored-case.ts';

/** The bytes of attachments and submissions, as a library keeps and gives them. */
export type KeptFiles = {
  /** Keeps the bytes of an attachment or a submission, and gives the SHA-256 by which the case is to name them. */
  readonly keepBlob: (id: string, bytes: Uint8Array) => Result<string, Failure>;
  /** The bytes under a SHA-256. Codes `no-such-file`, `damaged-file`. */
  readonly blob: (id: string, hash: string) => Result<Uint8Array<ArrayBuffer>, Failure>;
  /** All bytes that were ever kept for a case. */
  readonly blobs: (id: string) => Result<readonly StoredBlob[], Failure>;
};

type Work = <Value>(work: () => Result<Value, Failure>) => Result<Value, Failure>;
type Parts = {
  readonly rows: CaseRows;
  readonly files: CaseBlobs;
  readonly attempt: Work;
  /** A change, all of it or nothing. */
  readonly change: Work;
};

export function createKeptFiles({ rows, files, attempt, change }: Parts): KeptFiles {
  return {
    keepBlob: (id, bytes) =>
      change(() => (rows.sequence(id) === null ? failure(noSuchCase()) : success(files.add(id, bytes)))),
    blob: (id, hash) =>
      attempt(() => {
        const bytes = files.get(id, hash);
        if (bytes === null) return failure(noSuchFile());
        return bytes === 'damaged' ? failure(damagedFile()) : success(bytes);
      }),
    blobs: (id) => attempt(() => success(files.all(id))),
  };
}
