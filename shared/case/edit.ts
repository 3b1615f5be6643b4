import { isSame } from '../lib/is-same.ts';
import type { CaseEdit, Patch } from '../model/case-edit.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { applyPatches } from './apply-patches.ts';

/** A case after an edit, and the edit itself for the history; undo is `applyPatches(case, edit.backward)`. */
export type EditedCase = { readonly case: PromotionCase; readonly edit: CaseEdit };

/** One change in both directions. */
export type Change = { readonly forward: Patch; readonly backward: Patch };

/** Makes an edit of changes that follow upon each other; null when there are none. */
export function edited(
  subject: PromotionCase,
  name: string,
  subjectId: string,
  changes: readonly Change[],
): EditedCase | null {
  if (changes.length === 0) return null;
  const forward = changes.map((change) => change.forward);
  const backward = changes.map((change) => change.backward).toReversed();
  return { case: applyPatches(subject, forward), edit: { name, subject: subjectId, forward, backward } };
}

/** Inserts an item into a list at a position. */
export function insertion(path: Patch['path'], value: unknown): Change {
  return { forward: { op: 'add', path, value }, backward: { op: 'remove', path } };
}

/** Takes an item out of a list; `value` is that item. */
export function removal(path: Patch['path'], value: unknown): Change {
  return { forward: { op: 'remove', path }, backward: { op: 'add', path, value } };
}

/** Replaces each field that differs; an item that stays the same gives no change. */
export function fieldChanges<Item extends object>(path: Patch['path'], before: Item, after: Item): Change[] {
  const keys = Object.keys(after) as (keyof Item & string)[];
  return keys
    .filter((key) => !isSame(before[key], after[key]))
    .map((key) => {
      const field = [...path, key];
      return {
        forward: { op: 'replace', path: field, value: after[key] },
        backward: { op: 'replace', path: field, value: before[key] },
      };
    });
}

/** Items of a list that go, last first, so that the positions of the others hold while they do. */
export function removals<Item>(list: string, items: readonly Item[], goes: (item: Item) => boolean): Change[] {
  return items
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => goes(item))
    .toReversed()
    .map(({ item, index }) => removal([list, index], item));
}
