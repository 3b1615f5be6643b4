import { closeSync, fdatasyncSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { PAGE_SIZE } from '../page-size.ts';

/** Pages for which a log has room: some two hundred edits, more than anybody makes without a pause. */
const PAGES = 1_000;
/** Bytes before a page in the log, and before the first (https://www.sqlite.org/fileformat2.html#walformat). */
const [FRAME_HEADER, HEADER] = [24, 32];
const ROOM = HEADER + PAGES * (FRAME_HEADER + PAGE_SIZE);

/**
 * Gives the write-ahead log of a library, which must be open for writing, its room on the disk before it is needed: a disk
 * keeps a page in half the time where the file need not grow for it. The zeros are no frames to SQLite, and it writes
 * over them. Where there is no room for all, the log stays as it is.
 */
export function growLog(libraryFile: string): void {
  try {
    const log = openSync(`${libraryFile}-wal`, 'r+');
    try {
      fill(log, fstatSync(log).size);
    } finally {
      closeSync(log);
    }
  } catch {
    // Saving takes a little longer, that is all; what is wrong with the disk a save will tell.
  }
}

function fill(log: number, size: number): void {
  if (size >= ROOM) return;
  const missing = ROOM - size;
  try {
    if (writeSync(log, new Uint8Array(missing), 0, missing, size) < missing) throw new Error('No room for all');
    fdatasyncSync(log);
  } catch (thrown) {
    // The last of a disk is not for zeros.
    ftruncateSync(log, size);
    throw thrown;
  }
}
