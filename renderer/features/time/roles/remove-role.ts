import { addRole, removeRole } from '../../../../shared/case/role-edits.ts';
import type { RolePeriod } from '../../../../shared/model/role-period.ts';
import { changeCase, undoOr } from '../../../store/case-session.ts';
import { type DraftKey, draftKeyOf, dropDraft } from '../../../store/drafts.ts';

export function roleDraftKey(caseId: string, role: string): DraftKey {
  return draftKeyOf(caseId, 'role', role);
}

/** Removes a time in a role; gives what takes the removal back, and answers why it could not. */
export function removeWithWayBack(caseId: string, removed: RolePeriod): () => string | null {
  changeCase((current) => removeRole(current, removed.id));
  dropDraft(roleDraftKey(caseId, removed.id));
  return () => undoOr(caseId, { name: 'remove-role', subject: removed.id }, (current) => addRole(current, removed));
}
