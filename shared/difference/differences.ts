import { isSame } from '../lib/is-same.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { type CaseItem, ITEM_KINDS, type ItemKind, itemsOf } from './case-items.ts';

/** What differs in a field; undefined on the side that has no such item or field. */
export type FieldDifference = { readonly name: string; readonly one: unknown; readonly other: unknown };

/** An item that differs: `presence` says whether both cases have it, with the fields that differ. */
export type ItemDifference = {
  readonly kind: ItemKind;
  readonly id: string;
  /** As in the other case where both have the item. */
  readonly title: string;
  readonly presence: 'both' | 'one' | 'other';
  readonly fields: readonly FieldDifference[];
};

/** The items in which two cases differ, by kind; the order of lists is no difference. */
export function differencesOf(one: PromotionCase, other: PromotionCase): readonly ItemDifference[] {
  const others = new Map(itemsOf(other).map((item) => [keyOf(item), item]));
  const first = itemsOf(one).flatMap((item) => {
    const counterpart = others.get(keyOf(item));
    others.delete(keyOf(item));
    return difference(item, counterpart);
  });
  const rest = [...others.values()].flatMap((item) => difference(undefined, item));
  const all = [...first, ...rest];
  return ITEM_KINDS.flatMap((kind) => all.filter((item) => item.kind === kind));
}

function difference(one: CaseItem | undefined, other: CaseItem | undefined): readonly ItemDifference[] {
  const item = other ?? one;
  if (item === undefined) return [];
  const [before, after] = [valuesOf(one), valuesOf(other)];
  const names = new Set([...before.keys(), ...after.keys()]);
  const fields = [...names]
    .filter((name) => !isSame(before.get(name), after.get(name)))
    .map((name) => ({ name, one: before.get(name), other: after.get(name) }));
  if (fields.length === 0 && one !== undefined && other !== undefined) return [];
  const presence = one === undefined ? 'other' : other === undefined ? 'one' : 'both';
  return [{ kind: item.kind, id: item.id, title: item.title, presence, fields }];
}

function valuesOf(item: CaseItem | undefined): ReadonlyMap<string, unknown> {
  return new Map((item?.fields ?? []).map(({ name, value }) => [name, value]));
}

function keyOf({ kind, id }: CaseItem): string {
  return `${kind}/${id}`;
}
