import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import { writeWhole } from '../backup/write-whole.ts';
import { errorCode } from '../file-failure.ts';
import { errorNumber } from '../library-failure.ts';
import { flush, freeCopyName, libraryFileIn, UNFINISHED_LIBRARY } from '../library-files.ts';
import { libraryReplaced } from './access-failures.ts';
import { identityOfLibrary, type Presence } from './presence.ts';

/** The file of an open library, as its folder has it. */
export type FileOnDisk = {
  /** Whether it still is the one that was opened; what is not `there` can be looked at, and nothing is written. */
  readonly presence: () => Presence;
  /**
   * Of a library whose file was replaced: writes all that it has beside the new file, as a copy to be merged, and takes its
   * log away, which SQLite would lay over the new file. Code `library-gone` when the disk does not take the copy; then
   * nothing was changed.
   */
  readonly leaveCopy: () => Result<null, Failure>;
};

export function createFileOnDisk(database: DatabaseSync, folder: string, clock: () => Date): FileOnDisk {
  const { presence, isOwnLog } = identityOfLibrary(libraryFileIn(folder));
  return {
    presence,
    leaveCopy: () => {
      const temporary = path.join(folder, UNFINISHED_LIBRARY);
      try {
        writeWhole(database, temporary);
        renameSync(temporary, path.join(folder, freeCopyName(folder, clock())));
        flush(folder);
        if (isOwnLog()) removeLog(folder);
        return success(null);
      } catch (thrown) {
        if (errorNumber(thrown) === 0 && errorCode(thrown) === null) throw thrown;
        return failure(libraryReplaced(folder));
      }
    },
  };
}

/** The index of a log is of no use without it. */
function removeLog(folder: string): void {
  for (const side of ['-wal', '-shm']) rmSync(`${libraryFileIn(folder)}${side}`, { force: true });
  flush(folder);
}
