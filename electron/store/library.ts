import type { DatabaseSync } from 'node:sqlite';
import type { CaseSummary, OpenedCase, Saved } from '../../shared/api/answers.ts';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import type { CaseEdit } from '../../shared/model/case-edit.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { createCaseDocuments, noSuchCase } from './case-documents.ts';
import { createCaseRows } from './case-rows.ts';
import { patchCase } from './edit-case.ts';
import { libraryFailure } from './library-failure.ts';
import { openDatabase } from './open-database.ts';
import { inTransaction } from './transaction.ts';

/** Edits after which a save also renews the checkpoint: so many are replayed at most when a case is opened. */
const CHECKPOINT_EDITS = 100;

/** All cases of one folder. What is answered as done is on disk; what failed changed nothing. */
export type Library = {
  /** Most recently changed first. */
  readonly list: () => Result<readonly CaseSummary[], Failure>;
  /** Adds a case as a new one; code `case-exists` when its id is taken. */
  readonly add: (document: PromotionCase) => Result<null, Failure>;
  readonly open: (id: string) => Result<OpenedCase, Failure>;
  /** Saves edits made on top of sequence `base`: all or none. Codes `stale`, `unfit-edit`, `invalid-case`. */
  readonly save: (id: string, base: number, edits: readonly CaseEdit[]) => Result<Saved, Failure>;
  readonly remove: (id: string) => Result<null, Failure>;
  readonly close: () => void;
};

/** Opens the library of a folder, or makes one. `clock` dates the edits. */
export function openLibrary(folder: string, clock: () => Date): Result<Library, Failure> {
  const opened = openDatabase(folder);
  return opened.ok ? success(createLibrary(opened.value, clock)) : opened;
}

function createLibrary(database: DatabaseSync, clock: () => Date): Library {
  const rows = createCaseRows(database);
  const documents = createCaseDocuments(rows);
  const now = () => clock().toISOString();
  const attempt = <Value>(work: () => Result<Value, Failure>): Result<Value, Failure> => {
    try {
      return work();
    } catch (thrown) {
      return failure(libraryFailure(thrown));
    }
  };

  function write(id: string, base: number, edits: readonly CaseEdit[]): Result<Saved & OpenedCase, Failure> {
    const current = documents.read(id);
    if (!current.ok) return current;
    if (current.value.sequence !== base) return failure(stale());
    const patched = patchCase(current.value.case, edits);
    if (!patched.ok) return patched;
    const { document, replayable } = patched.value;
    const savedAt = now();
    const sequence = base + edits.length;
    for (const [index, edit] of edits.entries()) rows.addEdit(id, base + index + 1, savedAt, edit);
    if (edits.length > 0) rows.write(document, savedAt, sequence);
    const due = sequence - rows.checkpointSequence(id) >= CHECKPOINT_EDITS;
    if (due || !replayable) rows.writeCheckpoint(document, sequence);
    return success({ case: document, sequence, savedAt });
  }

  return {
    list: () => attempt(() => success(rows.summaries())),
    add: (document) =>
      attempt(() =>
        inTransaction(database, () => {
          if (rows.sequence(document.id) !== null) return failure(caseExists());
          rows.write(document, now(), 0);
          rows.writeCheckpoint(document, 0);
          return success(null);
        }),
      ),
    // In a transaction, so that its rows are of one moment even while another process saves.
    open: (id) => attempt(() => inTransaction(database, () => documents.read(id))),
    save: (id, base, edits) =>
      attempt(() => {
        const written = inTransaction(database, () => write(id, base, edits));
        if (!written.ok) return written;
        const { savedAt, ...opened } = written.value;
        documents.keep(opened);
        return success({ sequence: opened.sequence, savedAt });
      }),
    remove: (id) =>
      attempt(() => {
        documents.forget(id);
        if (!inTransaction(database, () => rows.remove(id))) return failure(noSuchCase());
        // The write-ahead log would keep the removed text until it is next overwritten.
        database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
        return success(null);
      }),
    close: () => database.close(),
  };
}

function stale(): Failure {
  return {
    code: 'stale',
    message: 'This case was changed elsewhere since it was opened here; open it again, then repeat your last change.',
  };
}

function caseExists(): Failure {
  return { code: 'case-exists', message: 'A case with the same id is in the library already.' };
}
