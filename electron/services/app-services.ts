import { type Failure, failure, success } from '../../shared/lib/result.ts';
import type { Settings, ShownSettings } from '../../shared/model/settings.ts';
import type { Desk } from './desk.ts';
import { chosenFolder, withFormerFolder } from './known-backup-folders.ts';
import type { Services } from './services.ts';

/** What the program says of itself, and its settings. */
export function appServices(desk: Desk): Pick<Services, 'app.describe' | 'settings.change'> {
  return {
    'app.describe': async () =>
      success({ ...desk.description, libraryFolder: desk.folders.library, settings: shown(desk.settings.get()) }),
    'settings.change': async ({ theme, recentCases, backupFolder, lockAfterMinutes }) => {
      const before = desk.settings.get();
      const after = {
        ...before,
        theme: theme ?? before.theme,
        recentCases: recentCases ?? before.recentCases,
        backupFolder: backupFolder === undefined ? before.backupFolder : backupFolder,
        lockAfterMinutes: lockAfterMinutes === undefined ? before.lockAfterMinutes : lockAfterMinutes,
      };
      // One that stays as somebody wrote it into the file is told of elsewhere, and keeps nothing else from being changed.
      const isChanged = after.backupFolder !== before.backupFolder;
      if (isChanged && after.backupFolder !== chosenFolder(after)) return failure(noPlace());
      desk.settings.set(after);
      if (after.lockAfterMinutes !== before.lockAfterMinutes) desk.keys.touchAll();
      if (!isChanged) return success(shown(desk.settings.get()));
      // A folder is good when a backup can be written to it.
      const written = desk.library.backUp();
      if (!written.ok) {
        desk.settings.set(before);
        return written;
      }
      desk.settings.set({ ...desk.settings.get(), formerBackupFolders: [...withFormerFolder(before)] });
      return success(shown(desk.settings.get()));
    },
  };
}

function shown({ rememberedKeys: _, formerBackupFolders: __, ...settings }: Settings): ShownSettings {
  return { ...settings, backupFolder: chosenFolder(settings) };
}

function noPlace(): Failure {
  return { code: 'bad-folder', message: 'A folder for backups needs its whole path, from the root or drive down.' };
}
