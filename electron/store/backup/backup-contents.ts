import type { BackupSummary } from '../../../shared/api/answers.ts';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import { createCaseRows } from '../case-rows.ts';
import { fileFailure } from '../file-failure.ts';
import type { StoredCase } from '../stored-case.ts';
import { readStoredCase } from '../stored-cases.ts';
import { type Keys, NO_KEYS } from '../vault/key-ring.ts';
import { type BackupFile, listBackupFiles } from './backup-files.ts';
import { glanceAtBackup, withBackup } from './read-backup.ts';

/** The backups of a folder with what is in them, newest first. */
export function listBackups(folder: string): Result<readonly BackupSummary[], Failure> {
  try {
    return success(listBackupFiles(folder).map(summaryOf));
  } catch (thrown) {
    return failure(fileFailure(thrown, folder));
  }
}

/** What is in one backup, at a glance: `findBackup` reads it from end to end before it is used. */
export function summaryOf({ name, path, instant, bytes }: BackupFile): BackupSummary {
  return { name, instant, bytes, cases: glanceAtBackup(path, (database) => createCaseRows(database).summaries()) };
}

/** A backup by its name, if it can be read. */
export function findBackup(folder: string, name: string): Result<BackupFile, Failure> {
  try {
    const found = listBackupFiles(folder).find((file) => file.name === name);
    if (found === undefined) return failure(noSuchBackup());
    return withBackup(found.path, () => true) === null ? failure(damagedBackup()) : success(found);
  } catch (thrown) {
    return failure(fileFailure(thrown, folder));
  }
}

/** A case of a backup with its history; one that is locked there in words where `keys` open it, else as it is. */
export function readCaseOfBackup(file: BackupFile, id: string, keys: Keys = NO_KEYS): Result<StoredCase, Failure> {
  const found = withBackup(file.path, (database) => ({ stored: readStoredCase(database, id, keys) }));
  if (found === null) return failure(damagedBackup());
  return found.stored === null ? failure(noSuchCaseThere()) : success(found.stored);
}

function noSuchBackup(): Failure {
  return { code: 'no-such-backup', message: 'This backup is not in the folder any more; look at the list again.' };
}

function damagedBackup(): Failure {
  return { code: 'damaged-backup', message: 'This backup is damaged and nothing was changed; choose another one.' };
}

function noSuchCaseThere(): Failure {
  return {
    code: 'no-such-case',
    message: 'This backup does not have that case, or it is damaged there; choose another one.',
  };
}
