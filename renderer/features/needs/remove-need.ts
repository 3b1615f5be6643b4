import { addNeed, removeNeed } from '../../../shared/case/need-edits.ts';
import type { Need } from '../../../shared/model/need.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { type CaseChange, changeCase, undoOr } from '../../store/case-session.ts';
import { dropDraft } from '../../store/drafts.ts';
import { freshNeeds } from './new-need.ts';

/** Removes a need; gives what takes the removal back, and answers why it could not. */
export function removeWithWayBack(before: PromotionCase, removed: Need): () => string | null {
  changeCase((current) => removeNeed(current, removed.id));
  dropDraft(freshNeeds.draftKey(before.id, removed.id));
  return () => undoOr(before.id, { name: 'remove-need', subject: removed.id }, restoration(removed));
}

/** Puts a need back, without what has gone since. */
export function restoration(removed: Need): CaseChange {
  return (current) => addNeed(current, withKnown(current, removed));
}

/** A need without the activities and criteria that the case does not have: a draft may name one that was removed since. */
export function withKnown({ activities, ladder }: PromotionCase, subject: Need): Need {
  const known = new Set(activities.map(({ id }) => id));
  const asked = new Set(ladder.criteria.map(({ id }) => id));
  return {
    ...subject,
    activities: subject.activities.filter((id) => known.has(id)),
    criteria: subject.criteria.filter((id) => asked.has(id)),
  };
}
