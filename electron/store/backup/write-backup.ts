import { randomBytes } from 'node:crypto';
import { readdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import { leavesRoom } from '../access/may-write.ts';
import { fileFailure } from '../file-failure.ts';
import { errorNumber, libraryFailure } from '../library-failure.ts';
import { flush } from '../library-files.ts';
import { makeLastFolder } from '../make-folder.ts';
import { pragmaOf } from '../migrations.ts';
import { type BackupFile, backupsInOrder, freeBackupPlace } from './backup-files.ts';
import { keptWithin } from './kept-backups.ts';
import { removeQuietly, writeWhole } from './write-whole.ts';

/** A backup that was begun and never finished has such a name. */
const UNFINISHED = /^\.rungs-backup-[0-9a-f]{16}\.tmp(-journal)?$/;
/** Nobody writes one for so long, in milliseconds. */
const ABANDONED = 60 * 60 * 1_000;

/**
 * Writes a backup of a library under a temporary name, reads it again to see that it is whole, gives it its name, and
 * then lets go of those that are not to be kept. On failure nothing is left and the older backups are all there.
 */
export function writeBackup(database: DatabaseSync, folder: string, moment: Date): Result<BackupFile, Failure> {
  const temporary = path.join(folder, `.rungs-backup-${randomBytes(8).toString('hex')}.tmp`);
  try {
    makeLastFolder(folder);
    if (!leavesRoom(folder, sizeOf(database)))
      return failure(notMade(folder, 'the disk is full but for the room that your edits need'));
    writeWhole(database, temporary);
    const { size } = statSync(temporary);
    const place = freeBackupPlace(folder, moment);
    renameSync(temporary, place.path);
    flush(folder);
    tidy(folder, moment);
    return success({ ...place, bytes: size });
  } catch (thrown) {
    return failure(notWritten(thrown, folder));
  } finally {
    removeQuietly(temporary);
    removeQuietly(`${temporary}-journal`);
  }
}

/** Removes what need not be kept; a file that cannot be removed now is tried again after the next backup. */
function tidy(folder: string, moment: Date): void {
  const files = backupsInOrder(folder, moment);
  const kept = new Set(keptWithin(files, moment));
  for (const file of files) if (!kept.has(file)) removeQuietly(file.path);
  for (const name of readdirSync(folder).filter((entry) => UNFINISHED.test(entry))) {
    const file = path.join(folder, name);
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > ABANDONED) removeQuietly(file);
  }
}

function notWritten(thrown: unknown, folder: string): Failure {
  const isSql = errorNumber(thrown) !== 0;
  const { code } = isSql ? libraryFailure(thrown) : fileFailure(thrown, folder);
  const why = CAUSES[code] ?? 'the disk did not take it';
  return notMade(folder, why);
}

function notMade(folder: string, why: string): Failure {
  return {
    code: 'backup-failed',
    message: `No backup could be written to "${folder}", because ${why}; your edits are saved, and it is tried again later.`,
  };
}

/** Bytes of an open database, with what is still in its log. */
function sizeOf(database: DatabaseSync): number {
  return Number(pragmaOf(database, 'page_count')) * Number(pragmaOf(database, 'page_size'));
}

const CAUSES: Readonly<Record<string, string>> = {
  'disk-full': 'the disk is full',
  'no-permission': 'you may not write there',
  'read-only-disk': 'the disk may only be read',
  'library-read-only': 'you may not write there',
  'no-such-folder': 'the folder is not there',
  'in-the-way': 'something that is not a folder is in its place',
  'library-busy': 'another program is using the library',
};
