import type { PromotionCase } from '../model/promotion-case.ts';
import { type EditedCase, edited, fieldChanges, insertion, removals } from './edit.ts';

/** The lists of a case whose items name nothing but activities, criteria and places of the ladder. */
type List = 'roles' | 'needs' | 'plan' | 'packetPlans' | 'aliases' | 'reviews' | 'forms';
type Item<Name extends List> = PromotionCase[Name][number];

/**
 * Edits of one list: each gives null when it changes nothing, when the id is taken (`add`) or gone, and where the item
 * names what the case does not have.
 */
export function listEdits<Name extends List>(
  list: Name,
  kind: string,
  fits: (subject: PromotionCase, item: Item<Name>) => boolean,
) {
  const itemsOf = (subject: PromotionCase): readonly Item<Name>[] => subject[list];
  return {
    add: (subject: PromotionCase, item: Item<Name>): EditedCase | null => {
      const items = itemsOf(subject);
      if (items.some(({ id }) => id === item.id) || !fits(subject, item)) return null;
      return edited(subject, `add-${kind}`, item.id, [insertion([list, items.length], item)]);
    },
    change: (subject: PromotionCase, item: Item<Name>): EditedCase | null => {
      const index = itemsOf(subject).findIndex(({ id }) => id === item.id);
      const before = itemsOf(subject)[index];
      if (before === undefined || !fits(subject, item)) return null;
      return edited(subject, `change-${kind}`, item.id, fieldChanges([list, index], before, item));
    },
    remove: (subject: PromotionCase, id: string): EditedCase | null =>
      edited(
        subject,
        `remove-${kind}`,
        id,
        removals(list, itemsOf(subject), (item) => item.id === id),
      ),
  };
}

/** Whether a case has every activity and criterion that is named. */
export function hasAll(
  { activities, ladder }: PromotionCase,
  named: { readonly activities?: readonly string[]; readonly criteria?: readonly string[] },
): boolean {
  const activityIds = new Set(activities.map(({ id }) => id));
  const criterionIds = new Set(ladder.criteria.map(({ id }) => id));
  return (
    (named.activities ?? []).every((id) => activityIds.has(id)) &&
    (named.criteria ?? []).every((id) => criterionIds.has(id))
  );
}
