import { closeSync, existsSync, openSync, readdirSync, readSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import { isBackupName } from '../backup/backup-files.ts';
import { errorCode, fileFailure } from '../file-failure.ts';
import { fileStamp, flush, isOwnName } from '../library-files.ts';
import { APPLICATION_ID } from '../migrations.ts';

/** Another library in the folder of the library, as programs that synchronise folders leave them. */
export type CopyFile = {
  readonly name: string;
  readonly path: string;
  /** ISO 8601 instant at which the file was last written. */
  readonly changedAt: string;
  /** Version of its tables. */
  readonly version: number;
  /** Whether a log of SQLite with changes that may not be in the file lies beside it. */
  readonly hasLog: boolean;
};

/** Where SQLite's header has the version of the tables, and whose they are (https://www.sqlite.org/fileformat.html). */
const HEADER = { length: 100, magic: 'SQLite format 3\0', version: 60, application: 68 };
const SIDES = ['-wal', '-shm', '-journal'];

/**
 * The libraries in a folder that are neither the one in use nor kept by us, found by what they are: each program that
 * synchronises folders names its copies differently. Newest first.
 */
export function findCopyFiles(folder: string): Result<readonly CopyFile[], Failure> {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile() && isCandidate(entry.name)).map(({ name }) => name);
    const found = names.flatMap((name) => copyFile(folder, name) ?? []);
    return success(found.toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1)));
  } catch (thrown) {
    return errorCode(thrown) === 'ENOENT' ? success([]) : failure(fileFailure(thrown, folder));
  }
}

/** A copy by its name. Code `no-such-copy`. */
export function findCopyFile(folder: string, name: string): Result<CopyFile, Failure> {
  const files = findCopyFiles(folder);
  if (!files.ok) return files;
  const found = files.value.find((file) => file.name === name);
  return found === undefined ? failure(noSuchCopy()) : success(found);
}

/** Gives a copy that has nothing left to offer a name of ours, with its log; answers with that name. */
export function setCopyAside(folder: string, name: string, moment: Date): Result<string, Failure> {
  const stamp = fileStamp(moment);
  const nameOf = (count: number): string => `library-merged-${stamp}${count === 1 ? '' : `-${count}`}.sqlite`;
  let count = 1;
  while (existsSync(path.join(folder, nameOf(count)))) count += 1;
  try {
    for (const side of ['', ...SIDES]) {
      const present = path.join(folder, `${name}${side}`);
      if (existsSync(present)) renameSync(present, path.join(folder, `${nameOf(count)}${side}`));
    }
    flush(folder);
    return success(nameOf(count));
  } catch (thrown) {
    return failure(fileFailure(thrown, path.join(folder, name)));
  }
}

/** Hidden files are what such programs have not finished writing yet. */
function isCandidate(name: string): boolean {
  return !isOwnName(name) && !isBackupName(name) && !name.startsWith('.') && !name.startsWith('~');
}

function copyFile(folder: string, name: string): CopyFile | null {
  const file = path.join(folder, name);
  try {
    const header = readHeader(file);
    if (header.toString('latin1', 0, HEADER.magic.length) !== HEADER.magic) return null;
    if (header.readUInt32BE(HEADER.application) !== APPLICATION_ID) return null;
    const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
    return {
      name,
      path: file,
      changedAt: statSync(file).mtime.toISOString(),
      version: header.readUInt32BE(HEADER.version),
      hasLog: log !== undefined && log.size > 0,
    };
  } catch (thrown) {
    // It went away, or belongs to somebody else: no copy of ours to look at.
    if (errorCode(thrown) !== null) return null;
    throw thrown;
  }
}

function readHeader(file: string): Buffer {
  const header = Buffer.alloc(HEADER.length);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, header.length, 0);
  } finally {
    closeSync(handle);
  }
  return header;
}

function noSuchCopy(): Failure {
  return { code: 'no-such-copy', message: 'This copy is not in the folder any more; go back to the list of cases.' };
}
