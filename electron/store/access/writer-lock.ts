import { closeSync, existsSync, openSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { errorNumber } from '../library-failure.ts';

/** The program that holds a library for writing; `since` is an ISO 8601 instant. */
export type Writer = {
  readonly door: string;
  readonly process: number;
  readonly host: string;
  readonly since: string;
};

/** `taken` names the other program, where it could still write down who it is. */
export type WriterLock =
  | { readonly kind: 'held'; readonly release: () => void }
  | { readonly kind: 'taken'; readonly by: Writer | null };

const FILE_NAME = 'library.writer';
/** Milliseconds: long enough for another program to write down who it is, too short to be felt. */
const PATIENCE = 300;
const BUSY = 5;
const NO_DATABASE = 26;

/**
 * Takes a library for writing until it is released or the process ends, however it ends.
 *
 * A row in a small database says who it is; the lock is a transaction that was begun and never ends, beside which others
 * can read the row. Where the file cannot be made or the disk knows no locks (some network disks) the library is held by
 * nobody and written by everybody: what then keeps one from overwriting the other is the sequence that each save names.
 */
export function takeWriterLock(folder: string, door: string, now: Date): WriterLock {
  const database = openFile(path.join(folder, FILE_NAME));
  if (database === null) return { kind: 'held', release: () => {} };
  const writer: Writer = { door, process: process.pid, host: hostname(), since: now.toISOString() };
  if (hold(database, writer)) return { kind: 'held', release: () => database.close() };
  const by = readWriter(database);
  database.close();
  return { kind: 'taken', by };
}

/** Who has a library for writing now; null when nobody has, or did not write down who it is. Takes nothing. */
export function writerOf(folder: string): Writer | null {
  const file = path.join(folder, FILE_NAME);
  const database = existsSync(file) ? openFile(file) : null;
  if (database === null) return null;
  try {
    database.exec('BEGIN IMMEDIATE');
    return null;
  } catch (thrown) {
    return (errorNumber(thrown) & 0xff) === BUSY ? readWriter(database) : null;
  } finally {
    database.close();
  }
}

/** False when another program has the lock; true also where there is none to be had. */
function hold(database: DatabaseSync, writer: Writer): boolean {
  try {
    database.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
    begin(database);
    for (let known = readWriter(database); !isSame(known, writer); known = readWriter(database)) {
      if (!writeWriter(database, writer)) return true;
      // Between the two somebody else may have been quicker; then it is their name that stands there.
      database.exec('BEGIN IMMEDIATE');
    }
    return true;
  } catch (thrown) {
    if (database.isTransaction) database.exec('ROLLBACK');
    return (errorNumber(thrown) & 0xff) !== BUSY;
  }
}

function begin(database: DatabaseSync): void {
  try {
    database.exec('BEGIN IMMEDIATE');
  } catch (thrown) {
    if ((errorNumber(thrown) & 0xff) !== NO_DATABASE) throw thrown;
    // Only a name is lost. Emptied in place, not removed: whoever holds the lock holds it on this file.
    closeSync(openSync(database.location() ?? '', 'w'));
    database.exec('BEGIN IMMEDIATE');
  }
}

/** False on a disk that is full: then the lock is held without a name. */
function writeWriter(database: DatabaseSync, { door, process: id, host, since }: Writer): boolean {
  try {
    database.exec('CREATE TABLE IF NOT EXISTS writer (door TEXT, process INTEGER, host TEXT, since TEXT)');
    database.exec('DELETE FROM writer');
    database.prepare('INSERT INTO writer (door, process, host, since) VALUES (?, ?, ?, ?)').run(door, id, host, since);
    database.exec('COMMIT');
    return true;
  } catch (thrown) {
    if ((errorNumber(thrown) & 0xff) === BUSY) throw thrown;
    if (database.isTransaction) database.exec('ROLLBACK');
    database.exec('BEGIN IMMEDIATE');
    return false;
  }
}

function readWriter(database: DatabaseSync): Writer | null {
  try {
    const row = database.prepare('SELECT door, process, host, since FROM writer').get();
    if (row === undefined) return null;
    return {
      door: String(row.door),
      process: Number(row.process),
      host: String(row.host),
      since: String(row.since),
    };
  } catch {
    return null;
  }
}

function isSame(one: Writer | null, other: Writer): boolean {
  return one?.process === other.process && one.host === other.host && one.since === other.since;
}

function openFile(file: string): DatabaseSync | null {
  try {
    // Not opened and closed again where it is there: on POSIX systems that would let go of the locks of this process.
    if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
    return new DatabaseSync(file);
  } catch {
    return null;
  }
}
