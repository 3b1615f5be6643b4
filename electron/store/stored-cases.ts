import type { DatabaseSync } from 'node:sqlite';
import { createCaseDocuments } from './case-documents.ts';
import { createCaseRows } from './case-rows.ts';
import type { StoredCase } from './stored-case.ts';
import { inTransaction } from './transaction.ts';

/** All cases of a library with their history; those that are damaged are left out. */
export function readStoredCases(database: DatabaseSync): StoredCase[] {
  const rows = createCaseRows(database);
  const documents = createCaseDocuments(rows, { mayWrite: false });
  return rows.summaries().flatMap(({ id, changedAt }) => {
    const opened = documents.read(id);
    if (!opened.ok) return [];
    return [{ document: opened.value.case, sequence: opened.value.sequence, changedAt, edits: rows.edits(id) }];
  });
}

/** Writes cases with their history into a library that has none of them. */
export function writeStoredCases(database: DatabaseSync, cases: readonly StoredCase[]): void {
  const rows = createCaseRows(database);
  inTransaction(database, () => {
    for (const { document, sequence, changedAt, edits } of cases) {
      rows.write(document, changedAt, sequence);
      rows.writeCheckpoint(document, sequence);
      for (const edit of edits) rows.addEdit(document.id, edit.sequence, edit.at, edit);
    }
  });
}
