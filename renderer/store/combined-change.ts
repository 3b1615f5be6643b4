import type { EditedCase } from '../../shared/case/edit.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import type { CaseChange } from './case-session.ts';

/** Several edits, each on top of the one before, as a single step of the history; null when none changes anything. */
export function combinedChange(name: string, subject: string, changes: readonly CaseChange[]): CaseChange {
  return (current: PromotionCase): EditedCase | null => {
    let after = current;
    const edits: EditedCase['edit'][] = [];
    for (const change of changes) {
      const edited = change(after);
      if (edited === null) continue;
      after = edited.case;
      edits.push(edited.edit);
    }
    if (edits.length === 0) return null;
    const forward = edits.flatMap((edit) => edit.forward);
    const backward = edits.toReversed().flatMap((edit) => edit.backward);
    return { case: after, edit: { name, subject, forward, backward } };
  };
}
