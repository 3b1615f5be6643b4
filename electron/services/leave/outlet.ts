import type { LeaveAnswer } from '../../../shared/api/leave-answers.ts';
import type { Failure, Result } from '../../../shared/lib/result.ts';

/** Where the files of an export go: a folder on a disk, or a zip file for a browser. */
export type Outlet = {
  /** Gives the SHA-256 of what was written. */
  readonly write: (place: string, bytes: Uint8Array<ArrayBuffer>) => Promise<Result<string, Failure>>;
  readonly finish: () => Promise<Result<LeaveAnswer['place'], Failure>>;
  /** Takes back what was written; the path of what could not be, or null. */
  readonly discard: () => Promise<string | null>;
};
