import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Failure } from '../../shared/lib/result.ts';
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

/** Makes a folder where the one above it is there: what lies on a drive that is gone must not be made elsewhere. */
export function makeLastFolder(folder: string): void {
  if (!isMade(folder)) throw Object.assign(new Error('no folder above'), { code: 'ENOENT', syscall: 'mkdir' });
}

/** Why a folder that the user named cannot be used or made; null when it can, or when that is found out by making it. */
export function missingAbove(folder: string): Failure | null {
  if (existsSync(folder) || existsSync(path.dirname(folder))) return null;
  return {
    code: 'no-such-folder',
    message: `The folder "${path.dirname(folder)}" is not there, so the library cannot be in it; connect its drive or make the folder, then start Rungs again.`,
  };
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
