import { chmodSync, constants, copyFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import { fileFailure } from '../file-failure.ts';
import { fileStamp, flush, successorName, takeSuccession, UNFINISHED_LIBRARY } from '../library-files.ts';
import { openLibraryLock } from '../library-lock.ts';
import type { LibraryPlace } from '../library-place.ts';
import { type BackupFile, freeBackupPlace } from './backup-files.ts';

/**
 * Puts a backup in the place of a library, which is kept as `library-replaced-<instant>.sqlite` and has to be closed.
 * Gives the name under which it is kept. On failure the library is as it was.
 */
export function restoreLibrary(
  { folder, backupFolder, clock }: LibraryPlace,
  backup: BackupFile,
): Result<string, Failure> {
  const lock = openLibraryLock(folder);
  const temporary = path.join(folder, UNFINISHED_LIBRARY);
  try {
    if (!lock.exclude()) return failure(inUse());
    const moment = clock();
    // The newest backup has to be of the library that is used: one that is behind it would be taken for damaged.
    copyWhole(backup.path, freeBackupPlace(backupFolder, moment).path);
    rmSync(temporary, { force: true });
    copyWhole(backup.path, temporary);
    const { name, aside } = successorName(folder, 'restored', fileStamp(moment));
    renameSync(temporary, path.join(folder, name));
    takeSuccession(folder);
    return success(aside);
  } catch (thrown) {
    return failure(fileFailure(thrown, folder));
  } finally {
    lock.close();
  }
}

function copyWhole(from: string, to: string): void {
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    chmodSync(to, 0o600);
    flush(to);
    flush(path.dirname(to));
  } catch (thrown) {
    rmSync(to, { force: true });
    throw thrown;
  }
}

function inUse(): Failure {
  return {
    code: 'library-busy',
    message: 'Another program is using the library, so nothing was replaced; close it there, then try again.',
  };
}
