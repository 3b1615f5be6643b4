import { listBackupFilesQuietly } from '../backup/backup-files.ts';
import { withBackup } from '../backup/read-backup.ts';
import { createCaseRows } from '../case-rows.ts';
import { createLockRows } from '../lock-rows.ts';

/** How many backups have a case in words. */
export function backupsInWords(folders: readonly string[], id: string): number {
  const files = folders.flatMap(listBackupFilesQuietly);
  const inWords = files.filter((file) =>
    withBackup(file.path, (database) => {
      const isThere = createCaseRows(database).sequence(id) !== null;
      return isThere && createLockRows(database).get(id) === null;
    }),
  );
  return inWords.length;
}
