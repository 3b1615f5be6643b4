import type { DatabaseSync } from 'node:sqlite';
import { type BlobRows, createBlobRows } from './blob-rows.ts';
import { createCaseDocuments } from './case-documents.ts';
import { type CaseRows, createCaseRows } from './case-rows.ts';
import { createLockRows, type LockRows } from './lock-rows.ts';
import { SpoiltRow } from './row-sum.ts';
import type { SealedCase, StoredCase } from './stored-case.ts';
import { inTransaction } from './transaction.ts';

/** All cases of a library with their history; those that are damaged are left out. */
export function readStoredCases(database: DatabaseSync): StoredCase[] {
  const rows = createCaseRows(database);
  return rows.summaries().flatMap(({ id }) => readStoredCase(database, id) ?? []);
}

/** A case with its history; null when it is damaged or not there. */
export function readStoredCase(database: DatabaseSync, id: string): StoredCase | null {
  const rows = createCaseRows(database);
  const [locks, blobs] = [createLockRows(database), createBlobRows(database).all(id)];
  const changedAt = rows.summaries().find((summary) => summary.id === id)?.changedAt ?? '';
  const lock = locks.get(id);
  if (lock !== null) return sealedCase(rows, { id, changedAt, lock, blobs });
  const opened = createCaseDocuments(rows, locks, { mayWrite: () => false }).read(id);
  if (!opened.ok) return null;
  const { case: document, sequence } = opened.value;
  return { kind: 'readable', document, sequence, changedAt, edits: rows.edits(id), blobs };
}

function sealedCase(
  rows: CaseRows,
  { id, ...rest }: Pick<SealedCase, 'id' | 'changedAt' | 'lock' | 'blobs'>,
): SealedCase | null {
  try {
    const [checkpoint, sequence] = [rows.checkpointText(id), rows.sequence(id)];
    if (checkpoint === null || sequence === null) return null;
    const edits = rows.sealedEdits(id);
    const since = edits.filter((edit) => edit.sequence > checkpoint.sequence);
    const isWhole = since.length === sequence - checkpoint.sequence;
    return isWhole ? { kind: 'sealed', id, sequence, checkpoint, edits, ...rest } : null;
  } catch (thrown) {
    if (thrown instanceof SpoiltRow) return null;
    throw thrown;
  }
}

/** Writes cases with their history into a library that has none of them. */
export function writeStoredCases(database: DatabaseSync, cases: readonly StoredCase[]): void {
  const [rows, blobs, locks] = [createCaseRows(database), createBlobRows(database), createLockRows(database)];
  inTransaction(database, () => {
    for (const stored of cases) writeStoredCase({ rows, blobs, locks }, stored, stored.changedAt);
  });
}

type Rows = { readonly rows: CaseRows; readonly blobs: BlobRows; readonly locks: LockRows };

/** Writes one case that is not there yet, as it was changed at `at`. To be called in a transaction. */
export function writeStoredCase({ rows, blobs, locks }: Rows, stored: StoredCase, at: string): void {
  if (stored.kind === 'readable') {
    const { document, sequence, edits } = stored;
    rows.write(document, at, sequence);
    rows.writeCheckpoint(document, sequence);
    for (const edit of edits) rows.addEdit(document.id, edit.sequence, edit.at, edit);
    for (const blob of stored.blobs) blobs.add(document.id, blob);
  } else {
    const { id, lock, sequence, checkpoint, edits } = stored;
    rows.writeSealed(id, lock.label, at, sequence);
    locks.write(id, lock);
    rows.writeCheckpointText(id, checkpoint.sequence, checkpoint.text);
    for (const edit of edits) rows.addSealedEdit(id, edit);
    for (const blob of stored.blobs) blobs.add(id, blob);
  }
}
