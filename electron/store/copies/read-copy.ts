import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import { imageOf } from '../access/image-of.ts';
import { withBackup, withImage } from '../backup/read-backup.ts';
import { createCaseRows } from '../case-rows.ts';
import { errorCode, fileFailure } from '../file-failure.ts';
import { errorNumber } from '../library-failure.ts';
import { LIBRARY_VERSION } from '../migrations.ts';
import type { StoredCase } from '../stored-case.ts';
import { readStoredCase } from '../stored-cases.ts';
import type { Keys } from '../vault/key-ring.ts';
import type { CopyFile } from './copy-files.ts';

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
 * Looks at the file together with its log, put together in memory: nothing is written anywhere. Null when the two do not
 * belong together, as when they were copied at different moments.
 */
function withLog<Value>(file: CopyFile, work: (database: DatabaseSync) => Value): Value | null {
  const image = imageOf(readFileSync(file.path), readFileSync(`${file.path}-wal`));
  const database = new DatabaseSync(':memory:');
  try {
    database.deserialize(image);
  } catch (thrown) {
    database.close();
    if (errorNumber(thrown) === 0) throw thrown;
    return null;
  }
  return withImage(database, work);
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
