import { existsSync, readFileSync } from 'node:fs';
import { PAGE_SIZE } from '../page-size.ts';
import { readLogFrames } from './log-frames.ts';
import { type LogIndex, readLogIndex } from './log-index.ts';

/** How long a log that looks damaged is left alone before a second look, in milliseconds. */
const SECOND_LOOK = 20;

/** What the index of a library's log said before we opened the library; null where it said nothing. */
export function indexOfLog(file: string): LogIndex | null {
  return readLogIndex(readOr(`${file}-shm`));
}

/** Whether edits that were saved lie in the log where SQLite overlooks them. `index` is of before the library was opened. */
export function hasDamagedLog(file: string, index: LogIndex | null): boolean {
  if (!isLogDamaged(readOr(`${file}-wal`), index)) return false;
  // Another program may be writing while its log is read: what looks damaged has to look so twice.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SECOND_LOOK);
  return isLogDamaged(readOr(`${file}-wal`), index);
}

/**
 * A save that was broken off looks like one that was spoilt when its last frame has a header and not its page. It is told by
 * the index, which does not count it, and by being the only one: no other save was begun before it was done.
 */
function isLogDamaged(log: Uint8Array, index: LogIndex | null): boolean {
  const { overlooked, salt } = readLogFrames(log, PAGE_SIZE);
  const [first, ...others] = overlooked;
  if (first === undefined) return false;
  return others.length > 0 || index === null || index.salt !== salt || first <= index.frames;
}

/** Empty where there is no such file. */
function readOr(file: string): Uint8Array {
  return existsSync(file) ? readFileSync(file) : new Uint8Array();
}
