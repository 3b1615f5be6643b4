import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { libraryFileIn } from '../library-files.ts';

/** Bytes that have to be free for a library that could not be opened on a full disk to be tried again. */
const ENOUGH = 1 << 20;
/** Bytes with which no library can be opened for writing. */
const TOO_LITTLE = 256 << 10;

/** Bytes with which any library can go on. */
const PLENTY = 200_000_000;

/** Whether the system says that a library that is there may be written to. It does not say all: on Windows hardly anything. */
export function mayWrite(folder: string): boolean {
  const file = libraryFileIn(folder);
  return [folder, file, `${file}-wal`, `${file}-shm`].every((place) => !existsSync(place) || isWritable(place));
}

/** Whether the disk is so full that SQLite calls it an I/O error: it cannot make the index of its log. */
export function isFull(folder: string): boolean {
  return !hasSpace(folder, TOO_LITTLE);
}

/** Whether what kept a library from being opened for writing may be gone. */
export function mayWriteAgain(folder: string): boolean {
  return mayWrite(folder) && hasSpace(folder, ENOUGH);
}

/**
 * Whether a file of so many bytes leaves room on its disk for edits to be saved: twice its size, as a library may need while it
 * is rebuilt, or 200 MB, whichever is less.
 */
export function leavesRoom(folder: string, bytes: number): boolean {
  return hasSpace(folder, bytes + Math.min(2 * bytes, PLENTY));
}

function isWritable(place: string): boolean {
  try {
    accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** True also where nobody knows. */
function hasSpace(folder: string, wanted: number): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= wanted;
  } catch {
    return true;
  }
}
