import { addReferee, removeReferee } from '../../../shared/case/referee-edits.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { Referee } from '../../../shared/model/referee.ts';
import { type CaseChange, changeCase, undo, useCaseSession } from '../../store/case-session.ts';
import { dropDraft } from '../../store/drafts.ts';
import { freshReferees } from './new-referee.ts';

/** Removes a referee; gives what takes the removal back. */
export function removeWithWayBack(before: PromotionCase, removed: Referee): () => void {
  changeCase((current) => removeReferee(current, removed.id));
  dropDraft(freshReferees.draftKey(before.id, removed.id));
  return () => {
    const { state } = useCaseSession.getState();
    if (state.kind !== 'open' || state.id !== before.id) return;
    const last = state.history.past.at(-1);
    if (last?.name === 'remove-referee' && last.subject === removed.id) undo();
    else changeCase(restoration(removed));
  };
}

/** Puts a referee back, without the activities that have gone since. */
export function restoration(removed: Referee): CaseChange {
  return (current) => {
    const known = new Set(current.activities.map(({ id }) => id));
    return addReferee(current, { ...removed, activities: removed.activities.filter((id) => known.has(id)) });
  };
}
