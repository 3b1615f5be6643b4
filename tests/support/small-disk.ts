import { spawnSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

/** Whether this test may make disks: root on Linux. */
export const CAN_MAKE_DISKS = process.platform === 'linux' && process.getuid?.() === 0;

/** Lets a disk that `smallDisk` made be read only. */
export function makeReadOnly(disk: string): void {
  const remounted = spawnSync('mount', ['-o', 'remount,ro', disk]);
  if (remounted.status !== 0) throw new Error(String(remounted.stderr));
}

/** A disk of so many kilobytes, gone when the test is done. */
export async function smallDisk(kilobytes: number): Promise<string> {
  const folder = await temporaryFolder();
  mountAt(folder, kilobytes);
  return folder;
}

/** The same in the place of a folder that is there: the system lets nobody remove that. */
export function mountAt(folder: string, kilobytes: number): void {
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  if (mounted.status !== 0) throw new Error(String(mounted.stderr));
  onTestFinished(() => void spawnSync('umount', ['-l', folder]));
}
