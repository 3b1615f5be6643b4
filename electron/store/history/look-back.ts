import type { DatabaseSync } from 'node:sqlite';
import type { CaseThen, CaseWithHistory, HistoryList, OpenedCase } from '../../../shared/api/answers.ts';
import { type Failure, type Result, success } from '../../../shared/lib/result.ts';
import type { CaseHistory } from '../../../shared/model/case-edit.ts';
import type { CaseDocuments } from '../case-documents.ts';
import { errorNumber } from '../library-failure.ts';
import type { CaseCiphers } from '../vault/case-cipher.ts';
import { caseThen } from './case-then.ts';
import { historyList } from './history-list.ts';
import { createHistoryRows } from './history-rows.ts';
import { NO_HISTORY, undoHistory } from './undo-history.ts';

/** Cases with what became of them; each to be called in a transaction. */
export type LookBack = {
  readonly open: (id: string) => Result<CaseWithHistory, Failure>;
  readonly list: (id: string) => Result<HistoryList, Failure>;
  readonly at: (id: string, sequence: number, since?: number) => Result<CaseThen, Failure>;
};

export function createLookBack(
  database: DatabaseSync,
  ciphers: Pick<CaseCiphers, 'of'>,
  documents: CaseDocuments,
): LookBack {
  const rows = createHistoryRows(database, ciphers);

  /** A case opens even where its edits cannot be read: it is worth more than its undo. */
  const undoable = ({ case: { id }, sequence }: OpenedCase): CaseHistory => {
    try {
      return undoHistory(rows, id, sequence);
    } catch (thrown) {
      if (errorNumber(thrown) === 0) throw thrown;
      return NO_HISTORY;
    }
  };
  const ofOpened = <Value>(
    id: string,
    work: (opened: OpenedCase) => Result<Value, Failure>,
  ): Result<Value, Failure> => {
    const opened = documents.read(id);
    return opened.ok ? work(opened.value) : opened;
  };

  return {
    open: (id) => ofOpened(id, (opened) => success({ ...opened, history: undoable(opened) })),
    list: (id) => ofOpened(id, (opened) => success(historyList(rows, opened))),
    at: (id, sequence, since) => ofOpened(id, (opened) => caseThen(rows, opened, sequence, since)),
  };
}
