import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from './file-failure.ts';

/**
 * Makes a folder with those above it, for its owner only, unless it is there. Not `mkdirSync` with `recursive`, which
 * never returns where the system says "no such folder" of one that may not be made, as in /proc.
 */
export function makeFolder(folder: string): void {
  if (isMade(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** False when a folder above is missing. */
function isMade(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
    return true;
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT' && path.dirname(folder) !== folder) return false;
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return true;
    throw thrown;
  }
}
