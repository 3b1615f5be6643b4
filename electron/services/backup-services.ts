import type { Restored } from '../../shared/api/answers.ts';
import { type Failure, type Result, success } from '../../shared/lib/result.ts';
import { findBackup, listBackups, readCaseOfBackup, summaryOf } from '../store/backup/backup-contents.ts';
import type { BackupFile } from '../store/backup/backup-files.ts';
import { admitStored } from './admit-case.ts';
import { changeBackupFolder } from './backup-folder.ts';
import { lookIntoBackup } from './case-in-backup.ts';
import { hasPassphrase, WITHOUT_PASSPHRASE } from './copies/receive-case.ts';
import type { Desk } from './desk.ts';
import { inLibrary } from './in-library.ts';
import type { Services } from './services.ts';

type Name = 'backup.list' | 'backup.now' | 'backup.look' | 'backup.restore' | 'backup.folder';

/** What there is to fall back on: backups made, looked into and restored. */
export function backupServices(desk: Desk): Pick<Services, Name> {
  return {
    'backup.list': async () => {
      const folder = desk.backupFolder();
      const backups = listBackups(folder);
      return backups.ok ? success({ folder, backups: backups.value }) : backups;
    },
    'backup.now': async () => {
      const written = desk.library.backUp();
      return written.ok ? success(summaryOf(written.value)) : written;
    },
    'backup.look': async ({ backup, case: id }) => lookIntoBackup(desk, backup, id),
    'backup.folder': ({ folder, move }) => changeBackupFolder(desk, folder, move),
    'backup.restore': async ({ backup, case: id }) => {
      const found = findBackup(desk.backupFolder(), backup);
      if (!found.ok) return found;
      return id === null ? restoreAll(desk, found.value) : restoreCase(desk, found.value, id);
    },
  };
}

function restoreAll(desk: Desk, file: BackupFile): Result<Restored, Failure> {
  const restored = desk.library.restore(file);
  return restored.ok ? success({ kind: 'library', keptAs: restored.value }) : restored;
}

function restoreCase(desk: Desk, file: BackupFile, id: string): Result<Restored, Failure> {
  const stored = readCaseOfBackup(file, id);
  if (!stored.ok) return stored;
  const admitted = inLibrary(desk, (library) => admitStored(library, stored.value, desk.newId));
  if (!admitted.ok) return admitted;
  const restored = { kind: 'case', id: admitted.value.id } as const;
  // A backup that was left as it was when the case was locked, or that was away.
  const isInWords = stored.value.kind === 'readable' && restored.id !== id && hasPassphrase(desk, id);
  return success(isInWords ? { ...restored, notice: WITHOUT_PASSPHRASE } : restored);
}
