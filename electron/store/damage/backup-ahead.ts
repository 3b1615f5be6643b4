import type { DatabaseSync } from 'node:sqlite';
import { type BackupFile, backupsInOrder } from '../backup/backup-files.ts';
import { glanceAtBackup, withBackup } from '../backup/read-backup.ts';
import { type Relation, relationOf } from './library-relation.ts';

/** What says whose a backup is and which of the two is older. */
const TELLING: ReadonlySet<Relation | null> = new Set(['ahead', 'behind', 'same']);

/**
 * The newest backup of a library, if the library is behind it, as when the log was lost, in which SQLite keeps what was
 * saved last: it starts without a word from what is left. Null when it is not. Backups that another computer put into the
 * folder, of a library with edits of its own, say nothing of this one and are passed over.
 */
export function backupAhead(database: DatabaseSync, folder: string, now: Date): BackupFile | null {
  for (const file of backupsInOrder(folder, now)) {
    const relation = glanceAtBackup(file.path, (backup) => relationOf(database, backup));
    // One that is damaged elsewhere is no measure.
    if (!TELLING.has(relation) || withBackup(file.path, () => true) === null) continue;
    return relation === 'ahead' ? file : null;
  }
  return null;
}
