import path from 'node:path';
import type { BackupFolder } from '../../shared/api/leave-answers.ts';
import { type Failure, type Result, success } from '../../shared/lib/result.ts';
import { moveBackups } from '../store/backup/move-backups.ts';
import { appServices } from './app-services.ts';
import type { Desk } from './desk.ts';

/**
 * Keeps backups in another folder from now on, in the usual one for null, and takes those that there are along when they
 * are wanted there. On failure everything is as it was.
 */
export async function changeBackupFolder(
  desk: Desk,
  folder: string | null,
  takeAlong: boolean,
): Promise<Result<BackupFolder, Failure>> {
  const from = path.resolve(desk.backupFolder());
  const changed = await appServices(desk)['settings.change']({ backupFolder: folder });
  if (!changed.ok) return changed;
  const to = path.resolve(desk.backupFolder());
  const { moved, stayed } = takeAlong && from !== to ? await moveBackups(from, to) : { moved: 0, stayed: [] };
  return success({ folder: to, moved, stayed });
}
