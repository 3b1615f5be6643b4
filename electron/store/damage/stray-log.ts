import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { layOver } from '../access/image-of.ts';
import { glanceAtBackup, withBackup } from '../backup/read-backup.ts';
import { errorNumber } from '../library-failure.ts';
import { APPLICATION_ID, pragmaOf, versionOf } from '../migrations.ts';
import { PAGE_SIZE } from '../page-size.ts';
import { brokenIn } from './broken-in.ts';
import { casesLackedBy } from './library-relation.ts';
import { type LogFrame, readLogFrames } from './log-frames.ts';
import { isRemovedByLog, type StateAfter } from './removed-by-log.ts';

/**
 * Whether the log beside a library was left by another version of it, or another library: a program that synchronises folders
 * has replaced the file of a program that was killed. SQLite does not ask, and makes of the two something that never was.
 *
 * Told by what the two say, so that a copied or restored folder is as good as the one it was copied from. A log belongs to a
 * file unless the file is a sound library by itself, and both together are none, or lack a whole case or edits that the file has.
 * That is never so of a log of the file's own, wherever it was broken off: file and log together are then the last state that
 * was saved, and each page of the file is as it was then or when the log was begun, so that a case that is whole there is one
 * of before. Only a removal takes something away, and it can be seen in the log.
 */
export function isStrayLog(file: string): boolean {
  if (sizeOf(`${file}-wal`) === 0 || sizeOf(file) === 0 || sizeOf(`${file}-journal`) > 0) return false;
  const { frames: all, sound } = readLogFrames(readFileSync(`${file}-wal`), PAGE_SIZE);
  const frames = all.slice(0, sound);
  // One that is damaged itself is for `inspect-library.ts`; the last save may be broken off.
  if (all.slice(sound).filter(({ commits }) => commits).length > 1) return false;
  return !isInFile(file, frames) && isApart(file, frames);
}

/** Whether the file has all that the log has, as nearly always when nothing was saved for some seconds. */
function isInFile(file: string, frames: readonly LogFrame[]): boolean {
  const last = new Map(frames.map(({ page, content }) => [page, content]));
  const found = Buffer.alloc(PAGE_SIZE);
  const handle = openSync(file, 'r');
  try {
    const isThere = ([page, content]: readonly [number, Uint8Array]) =>
      readSync(handle, found, 0, PAGE_SIZE, (page - 1) * PAGE_SIZE) === PAGE_SIZE && found.equals(content);
    return [...last].every(isThere);
  } finally {
    closeSync(handle);
  }
}

function isApart(file: string, frames: readonly LogFrame[]): boolean {
  const stateAfter: StateAfter = (count, look) => withImage(imageOfFile(file, frames.slice(0, count)), look);
  const compared = stateAfter(frames.length, (together) => glanceAtBackup(file, (alone) => compare(alone, together)));
  if (compared?.isMore === true) return false;
  if (withBackup(file, () => true) === null) return false;
  if (compared === null || compared.isBroken) return true;
  const content = readFileSync(file);
  const pageAt = (number: number) => {
    const page = content.subarray((number - 1) * PAGE_SIZE, number * PAGE_SIZE);
    return page.length === PAGE_SIZE ? page : undefined;
  };
  return !compared.lacked.every((id) => isRemovedByLog(id, frames, pageAt, stateAfter));
}

type Compared = { readonly isMore: boolean; readonly lacked: readonly string[]; readonly isBroken: boolean };

/**
 * What file and log together lack, or have broken, that the file alone has. A case that is broken there says nothing: while a
 * log is moved into its file, the number of the last edit may be there before the edit.
 */
function compare(alone: DatabaseSync, together: DatabaseSync): Compared {
  const [isBrokenAlone, isBrokenNow] = [brokenIn(alone), brokenIn(together)];
  const lacked = casesLackedBy(together, alone).filter((id) => !isBrokenAlone(id));
  const cases = together.prepare('SELECT id FROM cases').all();
  const isBroken = cases.some(({ id }) => isBrokenNow(String(id)) && !isBrokenAlone(String(id)));
  return { isMore: lacked.length === 0 && !isBroken, lacked, isBroken };
}

/** File and frames together, without holding both in memory twice. */
function imageOfFile(file: string, frames: readonly LogFrame[]): Uint8Array {
  const pages = frames.reduce((most, { page }) => Math.max(most, page), Math.ceil(statSync(file).size / PAGE_SIZE));
  const image = new Uint8Array(pages * PAGE_SIZE);
  const handle = openSync(file, 'r');
  try {
    for (let at = 0, read = -1; read !== 0; at += read) read = readSync(handle, image, at, image.length - at, at);
  } finally {
    closeSync(handle);
  }
  layOver(image, frames);
  return image;
}

/** Null for what is no sound library. */
function withImage<Value>(image: Uint8Array, look: (database: DatabaseSync) => Value): Value | null {
  const database = new DatabaseSync(':memory:');
  try {
    database.deserialize(image);
    const isOurs = pragmaOf(database, 'application_id') === APPLICATION_ID && versionOf(database) > 0;
    return isOurs && pragmaOf(database, 'integrity_check') === 'ok' ? look(database) : null;
  } catch (thrown) {
    if (errorNumber(thrown) === 0) throw thrown;
    return null;
  } finally {
    database.close();
  }
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}
