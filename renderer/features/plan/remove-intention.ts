import { addIntention, removeIntention } from '../../../shared/case/intention-edits.ts';
import type { Intention } from '../../../shared/model/intention.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { type CaseChange, changeCase, undoOr } from '../../store/case-session.ts';
import { dropDraft } from '../../store/drafts.ts';
import { draftKeyOfIntention } from './draft-key.ts';

/** Removes an intention; gives what takes the removal back, and answers why it could not. */
export function removeWithWayBack(before: PromotionCase, removed: Intention): () => string | null {
  changeCase((current) => removeIntention(current, removed.id));
  dropDraft(draftKeyOfIntention(before.id, removed.id));
  return () => undoOr(before.id, { name: 'remove-intention', subject: removed.id }, restoration(removed));
}

/** Puts an intention back; open again where the activity that it had become has gone since. */
export function restoration(removed: Intention): CaseChange {
  return (current) => {
    const isThere = current.activities.some(({ id }) => id === removed.activity);
    return addIntention(current, { ...removed, activity: isThere ? removed.activity : null });
  };
}
