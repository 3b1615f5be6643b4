import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from './file-failure.ts';

const LIBRARY_NAME = 'library.sqlite';
/** A library that is being written and has no name yet. */
export const UNFINISHED_LIBRARY = 'library-unfinished.tmp';
/** Files that SQLite keeps beside a database, for what is not yet in it. */
const SIDES = ['-wal', '-shm', '-journal'];

/** Why a library's file gives way to another: it is damaged, or the user wants back what a backup has. */
export type Succession = 'rebuilt' | 'restored';
const PREDECESSORS: Readonly<Record<Succession, string>> = { rebuilt: 'damaged', restored: 'replaced' };
const SUCCESSOR = /^library-(rebuilt|restored)-(.+)\.sqlite$/;

/** What a library that gave way is called, and a copy of one that was merged into it. */
const KEPT = /^library-(damaged|replaced|rebuilt|restored|merged)-\d{4}-/;

/** Whether a name in the library's folder is one that the program itself gives. */
export function isOwnName(name: string): boolean {
  return name === LIBRARY_NAME || KEPT.test(name);
}

export function libraryFileIn(folder: string): string {
  return path.join(folder, LIBRARY_NAME);
}

/** A moment as file names of every system take it, as in "2026-03-15T09-00-00-000Z". */
export function fileStamp(moment: Date): string {
  return moment.toISOString().replace(/[:.]/g, '-');
}

/** Name for a successor that is ready under its temporary name. Once it is called so, it takes the library's place. */
export function successorName(
  folder: string,
  why: Succession,
  stamp: string,
): { readonly name: string; readonly aside: string } {
  const nameOf = (kind: string, count: number) => `library-${kind}-${stamp}${count === 1 ? '' : `-${count}`}.sqlite`;
  let count = 1;
  while (existsSync(path.join(folder, nameOf(PREDECESSORS[why], count)))) count += 1;
  return { name: nameOf(why, count), aside: nameOf(PREDECESSORS[why], count) };
}

/** A name for a copy of what this computer has, which nobody takes for one of ours: what is in it waits to be merged. */
export function freeCopyName(folder: string, moment: Date): string {
  const nameOf = (count: number) =>
    `library (this computer ${fileStamp(moment)}${count === 1 ? '' : ` ${count}`}).sqlite`;
  let count = 1;
  while (existsSync(path.join(folder, nameOf(count)))) count += 1;
  return nameOf(count);
}

/** Whether a successor is ready and has not taken its place yet: the program that made it was ended in between. */
export function hasSuccessor(folder: string): boolean {
  return readdirSync(folder).some((entry) => SUCCESSOR.test(entry));
}

/**
 * Puts a successor in the library's place and keeps what was there under a name and time of its own. Done in steps, each
 * of which a crash may be the last: the next start finds the successor and goes on. False when there is none.
 */
export function takeSuccession(folder: string): boolean {
  const name = readdirSync(folder).find((entry) => SUCCESSOR.test(entry));
  if (name === undefined) return false;
  const [, why, stamp] = SUCCESSOR.exec(name) ?? [];
  const aside = `library-${PREDECESSORS[why as Succession]}-${stamp}.sqlite`;
  for (const side of ['', ...SIDES]) {
    const present = path.join(folder, `${LIBRARY_NAME}${side}`);
    if (existsSync(present)) renameSync(present, path.join(folder, `${aside}${side}`));
  }
  flush(folder);
  renameSync(path.join(folder, name), libraryFileIn(folder));
  flush(folder);
  return true;
}

/** Makes what was written to a file, or the names in a folder, last. Windows cannot flush a folder. */
export function flush(place: string): void {
  try {
    // Windows flushes only what is open for writing, and says so with an error that is passed over below.
    const handle = openSync(place, statSync(place).isDirectory() ? 'r' : 'r+');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (thrown) {
    if (!UNSUPPORTED.has(errorCode(thrown))) throw thrown;
  }
}

const UNSUPPORTED: ReadonlySet<string | null> = new Set(['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP', 'EBADF']);
