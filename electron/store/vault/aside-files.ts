import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { AsideFile } from '../../../shared/api/lock-questions.ts';
import { listBackupFilesQuietly } from '../backup/backup-files.ts';
import { withBackup } from '../backup/read-backup.ts';

/** Libraries that gave way to another, with their logs; folders of what was left of them; what was begun and never finished. */
const ASIDE = /^library-(damaged|replaced|merged|rebuilt|restored|unfinished)\b/;
const UNFINISHED_BACKUP = /^\.rungs-backup-[0-9a-f]{16}\.tmp(-journal)?$/;
/** Databases that are neither ours in use nor set aside by us, as a synchroniser's conflicting copy of the library. */
const STRANGE = /\.sqlite/;
const IN_USE = /^library\.sqlite(-wal|-shm|-journal)?$/;

type Folders = { readonly folder: string; readonly backupFolders: readonly string[] };

/** What may hold words of any case and is used by nobody: it can be deleted, not sealed. `damaged`: backups known to be so. */
export function listAside(folders: Folders, damaged?: readonly string[]): readonly AsideFile[] {
  return pathsAside(folders, damaged).map((place) => ({ name: path.basename(place), bytes: sizeOf(place) }));
}

/** Deletes what `listAside` lists; gives the names of what could not be. */
export function removeAside(folders: Folders): readonly string[] {
  return pathsAside(folders)
    .filter((place) => !isRemoved(place))
    .map((place) => path.basename(place));
}

/** Names of databases in the folder of the library that Rungs did not put there, or not under this name. */
export function strangeDatabases(folder: string): readonly string[] {
  return namesIn(folder).filter((name) => STRANGE.test(name) && !IN_USE.test(name) && !ASIDE.test(name));
}

function pathsAside(
  { folder, backupFolders }: Folders,
  damaged: readonly string[] = backupFolders.flatMap(damagedIn),
): string[] {
  const libraries = namesIn(folder)
    .filter((name) => ASIDE.test(name))
    .map((name) => path.join(folder, name));
  return [...libraries, ...backupFolders.flatMap(unfinishedIn), ...damaged];
}

function unfinishedIn(folder: string): string[] {
  const names = namesIn(folder).filter((name) => UNFINISHED_BACKUP.test(name));
  return names.map((name) => path.join(folder, name));
}

function damagedIn(folder: string): string[] {
  const files = listBackupFilesQuietly(folder).map((file) => file.path);
  return files.filter((file) => withBackup(file, () => true) === null);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function sizeOf(place: string): number {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) return found?.size ?? 0;
  return namesIn(place).reduce((sum, name) => sum + sizeOf(path.join(place, name)), 0);
}

function isRemoved(place: string): boolean {
  try {
    rmSync(place, { recursive: true, force: true });
    return true;
  } catch {
    return false;
  }
}
