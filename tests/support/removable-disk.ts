import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Whether this process may mount disks: root on Linux, and not in every container. */
export const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && isMounting();
if (!mayMount) console.log('Skipped: disks that fill up or go away, because this user may not mount any here.');

export type RemovableDisk = {
  /** Where it is mounted. */
  readonly folder: string;
  /** As somebody who pulls it out: open files stay open. */
  readonly remove: () => void;
  /** Puts the same disk back. */
  readonly plugIn: () => void;
  readonly makeReadOnly: () => void;
  readonly makeWritable: () => void;
};

/** A disk of its own, in memory, of so many bytes; gone when the test is done. */
export function removableDisk(bytes: number): RemovableDisk {
  const [folder, elsewhere] = ['disk', 'elsewhere'].map((name) => mkdtempSync(path.join(tmpdir(), `rungs-${name}-`)));
  if (folder === undefined || elsewhere === undefined) throw new Error('No folder to mount on');
  mount('-t', 'tmpfs', '-o', `size=${bytes},mode=700`, 'tmpfs', folder);
  // A second way to it, so that it lives while it is away.
  mount('--bind', folder, elsewhere);
  onTestFinished(() => {
    for (const place of [folder, elsewhere]) {
      spawnSync('umount', ['-l', place]);
      rmSync(place, { recursive: true, force: true });
    }
  });
  return {
    folder,
    remove: () => run('umount', '-l', folder),
    plugIn: () => mount('--bind', elsewhere, folder),
    makeReadOnly: () => mount('-o', 'remount,bind,ro', folder),
    makeWritable: () => mount('-o', 'remount,bind,rw', folder),
  };
}

function isMounting(): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'rungs-mount-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0;
  if (mounted) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
  return mounted;
}

function mount(...parameters: string[]): void {
  run('mount', ...parameters);
}

function run(command: string, ...parameters: string[]): void {
  const done = spawnSync(command, parameters, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${command} ${parameters.join(' ')}: ${done.stderr}`);
}
