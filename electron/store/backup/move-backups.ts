import { createHash, randomBytes } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { chmod, copyFile, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { flush } from '../library-files.ts';
import { type BackupFile, listBackupFilesQuietly } from './backup-files.ts';

/** How many backups were moved, and the paths of those that stayed where they were. */
export type Moved = { readonly moved: number; readonly stayed: readonly string[] };

/**
 * Takes the backups of one folder to another: each is copied, read again, and only then removed where it was. One that
 * cannot be moved stays and stops none of the others.
 */
export async function moveBackups(from: string, to: string): Promise<Moved> {
  const stayed: string[] = [];
  let moved = 0;
  for (const file of listBackupFilesQuietly(from)) {
    const isMoved = await move(file, to).catch(() => false);
    if (isMoved) moved += 1;
    else stayed.push(file.path);
  }
  return { moved, stayed };
}

async function move(file: BackupFile, folder: string): Promise<boolean> {
  const target = path.join(folder, file.name);
  const hash = await hashOf(file.path);
  if (!existsSync(target)) await copyWhole(file.path, target, hash);
  // What has the name already may be another library's; then this one stays.
  if ((await hashOf(target)) !== hash) return false;
  await rm(file.path);
  return true;
}

async function copyWhole(from: string, target: string, hash: string): Promise<void> {
  const temporary = path.join(path.dirname(target), `.rungs-backup-${randomBytes(8).toString('hex')}.tmp`);
  try {
    await copyFile(from, temporary, constants.COPYFILE_EXCL);
    await chmod(temporary, 0o600);
    flush(temporary);
    if ((await hashOf(temporary)) !== hash) throw new Error('not the same');
    await rename(temporary, target);
    flush(path.dirname(target));
  } finally {
    await rm(temporary, { force: true });
  }
}

async function hashOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
