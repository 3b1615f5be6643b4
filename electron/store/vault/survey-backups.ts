import { listBackupFilesQuietly } from '../backup/backup-files.ts';
import { withBackup } from '../backup/read-backup.ts';
import { createCaseRows } from '../case-rows.ts';
import { createLockRows } from '../lock-rows.ts';

/** How many backups have a case in words, and the paths of those that are damaged and may have it or not. */
export type BackupSurvey = { readonly inWords: number; readonly damaged: readonly string[] };

/** Looks at each backup once: to see that one is sound takes as long as it is large. */
export function surveyBackups(folders: readonly string[], id: string): BackupSurvey {
  const found = folders.flatMap(listBackupFilesQuietly).map((file) => ({
    path: file.path,
    inWords: withBackup(file.path, (database) => {
      const isThere = createCaseRows(database).sequence(id) !== null;
      return isThere && createLockRows(database).get(id) === null;
    }),
  }));
  return {
    inWords: found.filter(({ inWords }) => inWords === true).length,
    damaged: found.filter(({ inWords }) => inWords === null).map(({ path }) => path),
  };
}
