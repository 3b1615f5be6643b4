import type { DatabaseSync } from 'node:sqlite';
import { type BlobRows, createBlobRows } from './blob-rows.ts';
import { createCaseDocuments } from './case-documents.ts';
import { type CaseRows, createCaseRows } from './case-rows.ts';
import { createLockRows, type LockRows } from './lock-rows.ts';
import { SpoiltRow } from './row-sum.ts';
import { idOfStored, type SealedCase, type StoredBlob, type StoredCase } from './stored-case.ts';
import { inTransaction } from './transaction.ts';
import type { CaseKey } from './vault/case-key.ts';
import { type Keys, NO_KEYS } from './vault/key-ring.ts';
import { openBlob } from './vault/seal-case.ts';
import { UnopenableSeal } from './vault/sealing.ts';

/** All cases of a library with their history, locked ones as they are; those that are damaged are left out. */
export function readStoredCases(database: DatabaseSync): StoredCase[] {
  const rows = createCaseRows(database);
  return rows.summaries().flatMap(({ id }) => readStoredCase(database, id) ?? []);
}

/** A case with its history, in words where it has no lock or `keys` open it; null when it is damaged or not there. */
export function readStoredCase(database: DatabaseSync, id: string, keys: Keys = NO_KEYS): StoredCase | null {
  const rows = createCaseRows(database, keys);
  const [locks, blobs] = [createLockRows(database), createBlobRows(database).all(id)];
  const changedAt = rows.summaries().find((summary) => summary.id === id)?.changedAt ?? '';
  const lock = locks.get(id);
  const key = lock === null ? null : keys.keyOf(lock.keyId);
  if (lock !== null && key === null) return sealedCase(rows, { id, changedAt, lock, blobs });
  const opened = createCaseDocuments(rows, { mayWrite: () => false }).read(id);
  if (!opened.ok) return null;
  const { case: document, sequence } = opened.value;
  const files = key === null ? blobs : blobs.flatMap((blob) => openedOr(key, blob));
  return { kind: 'readable', document, sequence, changedAt, edits: rows.edits(id), blobs: files };
}

/** One that does not open any more is lost, and must not keep the rest of the case from being read. */
function openedOr(key: CaseKey, blob: StoredBlob): StoredBlob[] {
  try {
    return [openBlob(key, blob)];
  } catch (thrown) {
    if (thrown instanceof UnopenableSeal) return [];
    throw thrown;
  }
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
  rows.forgetRemoval(idOfStored(stored));
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
