import type { OpenedCase, Saved } from '../../shared/api/answers.ts';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import type { CaseEdit } from '../../shared/model/case-edit.ts';
import type { CaseDocuments } from './case-documents.ts';
import type { CaseRows } from './case-rows.ts';
import { patchCase } from './edit-case.ts';
import { stale } from './library-refusals.ts';
import { savedBefore } from './saved-before.ts';
import type { Upkeep } from './upkeep.ts';

/** Edits after which a save renews the checkpoint itself, because there was never a moment to do it in. */
const CHECKPOINT_EDITS = 1_000;

/** A save with the edits that are replayed on top of the checkpoint from now on. */
type Written = Saved & OpenedCase & { readonly behind: number };

type Parts = {
  readonly rows: CaseRows;
  readonly documents: CaseDocuments;
  readonly upkeep: Upkeep;
  /** A change, all of it or nothing. */
  readonly change: <Value>(work: () => Result<Value, Failure>) => Result<Value, Failure>;
  /** What is read at one moment. */
  readonly look: <Value>(work: () => Result<Value, Failure>) => Result<Value, Failure>;
  /** ISO 8601 instant. */
  readonly now: () => string;
};

/** Saves the edits of a case on top of a sequence: each once, however often it is asked. */
export function createSave({ rows, documents, upkeep, change, look, now }: Parts) {
  function write(id: string, base: number, edits: readonly CaseEdit[]): Result<Written, Failure> {
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
    const behind = sequence - rows.checkpointSequence(id);
    const isRenewed = behind >= CHECKPOINT_EDITS || !replayable;
    if (isRenewed) rows.writeCheckpoint(document, sequence);
    return success({ case: document, sequence, savedAt, behind: isRenewed ? 0 : behind });
  }

  function save(id: string, base: number, edits: readonly CaseEdit[]): Result<Saved, Failure> {
    const written = change(() => write(id, base, edits));
    if (!written.ok) return written.problem.code === 'stale' ? repeated(id, base, edits) : written;
    const { savedAt, behind, ...saved } = written.value;
    documents.keep(saved);
    upkeep.saved(id, behind);
    rows.ciphers.touch(id);
    return success({ sequence: saved.sequence, savedAt });
  }

  /** A save whose answer was lost is asked for again, maybe with more edits, and is not stale for that. */
  function repeated(id: string, base: number, edits: readonly CaseEdit[]): Result<Saved, Failure> {
    const before = look(() => success(savedBefore(rows.edits(id), base, edits)));
    if (!before.ok) return before;
    if (before.value === null) return failure(stale());
    const { count, saved } = before.value;
    return count === edits.length ? success(saved) : save(id, base + count, edits.slice(count));
  }

  return save;
}
