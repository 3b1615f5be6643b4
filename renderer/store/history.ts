import { applyPatches, UnfitPatch } from '../../shared/case/apply-patches.ts';
import type { CaseEdit, CaseHistory } from '../../shared/model/case-edit.ts';
import { parseEditedCase } from '../../shared/model/parse-edited-case.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';

export const NO_HISTORY: CaseHistory = { past: [], future: [] };

/** Steps that are kept; the desk hands no more to a window that opens a case. */
const LIMIT = 500;

/** The history after an edit: nothing is left to redo. */
export function recorded(history: CaseHistory, edit: CaseEdit): CaseHistory {
  return { past: [...history.past, edit].slice(-LIMIT), future: [] };
}

/** The step back as an edit of its own, and the history after it; null when there is nothing to undo. */
export function undone(history: CaseHistory): { history: CaseHistory; edit: CaseEdit } | null {
  const last = history.past.at(-1);
  if (last === undefined) return null;
  return {
    history: { past: history.past.slice(0, -1), future: [...history.future, last] },
    edit: { name: 'undo', subject: last.subject, forward: last.backward, backward: last.forward },
  };
}

/** The step forward again, and the history after it; null when there is nothing to redo. */
export function redone(history: CaseHistory): { history: CaseHistory; edit: CaseEdit } | null {
  const next = history.future.at(-1);
  if (next === undefined) return null;
  return {
    history: { past: [...history.past, next], future: history.future.slice(0, -1) },
    edit: { ...next, name: 'redo' },
  };
}

/** The case after a step; null where the step does not fit it, as an edit of long ago may not fit after all. */
export function afterStep(subject: PromotionCase, step: CaseEdit): PromotionCase | null {
  try {
    const parsed = parseEditedCase(subject, applyPatches(subject, step.forward), step.forward);
    return parsed.ok ? parsed.value : null;
  } catch (thrown) {
    if (thrown instanceof UnfitPatch) return null;
    throw thrown;
  }
}
