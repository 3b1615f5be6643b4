import { chmodSync, copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import { withBackup } from '../backup/read-backup.ts';
import { createCaseRows } from '../case-rows.ts';
import { errorCode, fileFailure } from '../file-failure.ts';
import { errorNumber } from '../library-failure.ts';
import { LIBRARY_VERSION } from '../migrations.ts';
import type { StoredCase } from '../stored-case.ts';
import { readStoredCase } from '../stored-cases.ts';
import type { Keys } from '../vault/key-ring.ts';
import type { CopyFile } from './copy-files.ts';

const TEMPORARY = 'rungs-copy-';
/** Nobody reads a copy for so long, in milliseconds: the program that began it was ended. */
const ABANDONED = 60 * 60 * 1_000;

/** A case as a copy has it, and as its key opens it: the same where it is not locked, or nobody has the key. */
export type CopiedContent = { readonly stored: StoredCase; readonly opened: StoredCase };

/** A case of a copy as a row tells of it, with its content; null for one that is damaged there. */
export type CopiedCase = { readonly id: string; readonly changedAt: string; readonly content: CopiedContent | null };

/** All cases of a copy. Codes `newer-copy`, `damaged-copy`. Nothing in the folder is changed. */
export function readCopy(file: CopyFile, keys: Keys): Result<readonly CopiedCase[], Failure> {
  return lookInto(file, (database) =>
    createCaseRows(database)
      .summaries()
      .map(({ id, changedAt }) => ({ id, changedAt, content: contentOf(database, id, keys) })),
  );
}

/** One case of a copy with its history. Codes of `readCopy`, and `no-such-case`. */
export function readCaseOfCopy(file: CopyFile, id: string, keys: Keys): Result<CopiedContent, Failure> {
  const looked = lookInto(file, (database) => ({ found: contentOf(database, id, keys) }));
  if (!looked.ok) return looked;
  return looked.value.found === null ? failure(noSuchCase()) : success(looked.value.found);
}

function contentOf(database: DatabaseSync, id: string, keys: Keys): CopiedContent | null {
  const stored = readStoredCase(database, id);
  if (stored === null) return null;
  return { stored, opened: (stored.kind === 'sealed' ? readStoredCase(database, id, keys) : null) ?? stored };
}

function lookInto<Value>(file: CopyFile, work: (database: DatabaseSync) => Value): Result<Value, Failure> {
  if (file.version > LIBRARY_VERSION) return failure(newerCopy(file.name));
  try {
    const found = (file.hasLog ? withLog(file, work) : null) ?? withBackup(file.path, work);
    return found === null ? failure(damagedCopy(file.name)) : success(found);
  } catch (thrown) {
    if (errorCode(thrown) === null) throw thrown;
    return failure(fileFailure(thrown, file.path));
  }
}

/**
 * Looks at the file together with its log, which SQLite can only join by writing: so in a place of our own, for nobody else
 * to see, that is gone afterwards. Null when the two do not belong together, as when they were copied at different moments.
 */
function withLog<Value>(file: CopyFile, work: (database: DatabaseSync) => Value): Value | null {
  forgetAbandoned();
  const folder = mkdtempSync(path.join(tmpdir(), TEMPORARY));
  try {
    const place = path.join(folder, 'library.sqlite');
    for (const side of ['', '-wal']) {
      copyFileSync(`${file.path}${side}`, `${place}${side}`);
      chmodSync(`${place}${side}`, 0o600);
    }
    return foldLogIn(place) ? withBackup(place, work) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function foldLogIn(file: string): boolean {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(file);
    database.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE');
    return true;
  } catch (thrown) {
    if (errorNumber(thrown) === 0) throw thrown;
    return false;
  } finally {
    database?.close();
  }
}

/** A program that is killed leaves what it had copied. */
function forgetAbandoned(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(TEMPORARY))) {
    const folder = path.join(tmpdir(), name);
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    try {
      if (age > ABANDONED) rmSync(folder, { recursive: true, force: true });
    } catch {
      // Somebody else's.
    }
  }
}

function newerCopy(name: string): Failure {
  return {
    code: 'newer-copy',
    message: `A newer version of Rungs wrote the copy "${name}", so it was left as it is; update Rungs to look into it.`,
  };
}

function damagedCopy(name: string): Failure {
  return {
    code: 'damaged-copy',
    message: `The copy "${name}" is damaged and was left as it is; your library is not touched by it.`,
  };
}

function noSuchCase(): Failure {
  return { code: 'no-such-case', message: 'This copy does not have that case, or it is damaged there.' };
}
