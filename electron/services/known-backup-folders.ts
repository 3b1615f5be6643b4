import { existsSync } from 'node:fs';
import path from 'node:path';
import { FORMER_FOLDERS, type Settings } from '../../shared/model/settings.ts';
import { canBeListed, listBackupFilesQuietly } from '../store/backup/backup-files.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import type { Desk } from './desk.ts';

/** Every folder that may have backups of the library: the one in use, there or not, the usual one, and those before. */
export function knownBackupFolders(desk: Desk): readonly string[] {
  const beside = usualFolder(desk);
  const usual = existsSync(beside) ? [beside] : [];
  const inUse = path.resolve(desk.backupFolder());
  // The usual one is made when it is needed: that it is not there tells nothing.
  return [...new Set([...(inUse === beside ? [] : [inUse]), ...usual, ...formerFolders(desk)])];
}

/** Folders that the user once chose and that may still have backups, there or not. Those that have none are forgotten. */
export function formerFolders(desk: Desk): readonly string[] {
  const settings = desk.settings.get();
  const known = settings.formerBackupFolders.filter(mayHaveBackups);
  if (known.length < settings.formerBackupFolders.length)
    desk.settings.set({ ...settings, formerBackupFolders: known });
  const others = [path.resolve(desk.backupFolder()), usualFolder(desk)];
  return known.filter((folder) => !others.includes(folder));
}

/** The folder for backups that settings name; null for the usual one, also where somebody wrote what is no whole path. */
export function chosenFolder({ backupFolder }: Pick<Settings, 'backupFolder'>): string | null {
  return backupFolder !== null && path.isAbsolute(backupFolder) ? backupFolder : null;
}

/** What is to be told of settings that name a folder for backups which cannot be one; null where they do not. */
export function unusableFolder(desk: Desk): string | null {
  const settings = desk.settings.get();
  if (settings.backupFolder === null || chosenFolder(settings) !== null) return null;
  return `The settings name "${settings.backupFolder}" as the folder for backups, which is no whole path from the root or drive down; backups are kept in "${desk.backupFolder()}" until you choose another folder.`;
}

/** The folders before, after another one was chosen than `before` has: latest first. */
export function withFormerFolder(before: Settings): readonly string[] {
  const { formerBackupFolders } = before;
  const chosen = chosenFolder(before);
  if (chosen === null) return formerBackupFolders;
  const all = [path.resolve(chosen), ...formerBackupFolders];
  return [...new Set(all)].filter(mayHaveBackups).slice(0, FORMER_FOLDERS);
}

/** Remembers a folder that has backups, where nobody chose another one. */
export function rememberFormer(settings: SettingsStore, folder: string): void {
  const before = settings.get();
  if (before.formerBackupFolders.includes(folder) || listBackupFilesQuietly(folder).length === 0) return;
  settings.set({ ...before, formerBackupFolders: [folder, ...before.formerBackupFolders].slice(0, FORMER_FOLDERS) });
}

/** One that cannot be looked into may be on a drive that is away, and comes back with what is in it. */
function mayHaveBackups(folder: string): boolean {
  return !canBeListed(folder) || listBackupFilesQuietly(folder).length > 0;
}

function usualFolder(desk: Desk): string {
  return path.resolve(desk.folders.library, 'backups');
}
