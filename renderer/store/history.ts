import type { CaseEdit } from '../../shared/api/contract.ts';

/** Edits that can be undone (latest last) and redone (next last). */
export type History = { readonly past: readonly CaseEdit[]; readonly future: readonly CaseEdit[] };

export const NO_HISTORY: History = { past: [], future: [] };

const LIMIT = 500;

/** The history after an edit: nothing is left to redo. */
export function recorded(history: History, edit: CaseEdit): History {
  return { past: [...history.past, edit].slice(-LIMIT), future: [] };
}

/** The step back as an edit of its own, and the history after it; null when there is nothing to undo. */
export function undone(history: History): { history: History; edit: CaseEdit } | null {
  const last = history.past.at(-1);
  if (last === undefined) return null;
  return {
    history: { past: history.past.slice(0, -1), future: [...history.future, last] },
    edit: { name: 'undo', subject: last.subject, forward: last.backward, backward: last.forward },
  };
}

/** The step forward again, and the history after it; null when there is nothing to redo. */
export function redone(history: History): { history: History; edit: CaseEdit } | null {
  const next = history.future.at(-1);
  if (next === undefined) return null;
  return {
    history: { past: [...history.past, next], future: history.future.slice(0, -1) },
    edit: { ...next, name: 'redo' },
  };
}
