import { addReferee, removeReferee } from '../../../shared/case/referee-edits.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { Referee } from '../../../shared/model/referee.ts';
import { type CaseChange, changeCase, undoOr } from '../../store/case-session.ts';
import { dropDraft } from '../../store/drafts.ts';
import { freshReferees } from './new-referee.ts';

/** Removes a referee; gives what takes the removal back, and answers why it could not. */
export function removeWithWayBack(before: PromotionCase, removed: Referee): () => string | null {
  changeCase((current) => removeReferee(current, removed.id));
  dropDraft(freshReferees.draftKey(before.id, removed.id));
  return () => undoOr(before.id, { name: 'remove-referee', subject: removed.id }, restoration(removed));
}

/** Puts a referee back, without the activities that have gone since. */
export function restoration(removed: Referee): CaseChange {
  return (current) => {
    const known = new Set(current.activities.map(({ id }) => id));
    return addReferee(current, { ...removed, activities: removed.activities.filter((id) => known.has(id)) });
  };
}
