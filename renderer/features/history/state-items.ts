import { type CaseItem, ITEM_KINDS, type ItemKind, itemsOf } from '../../../shared/difference/case-items.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { type NameOf, type ShownValue, shownValue } from '../../text/value-text.ts';

export type StateItem = CaseItem & { readonly words: string };
export type StateGroup = { readonly kind: ItemKind; readonly items: readonly StateItem[] };

/** The items of a case with all that can be read of each, in lower case, to be searched. */
export function stateItems(subject: PromotionCase, nameOf: NameOf): readonly StateItem[] {
  return itemsOf(subject).map((item) => ({ ...item, words: wordsOf(item, nameOf) }));
}

/** The items that have all words of a query, by kind; kinds without any are left out. */
export function foundGroups(items: readonly StateItem[], query: string): readonly StateGroup[] {
  const wanted = normal(query).split(/\s+/).filter(Boolean);
  const found = items.filter(({ words }) => wanted.every((word) => words.includes(word)));
  return ITEM_KINDS.flatMap((kind) => {
    const own = found.filter((item) => item.kind === kind);
    return own.length === 0 ? [] : [{ kind, items: own }];
  });
}

function wordsOf({ kind, title, fields }: CaseItem, nameOf: NameOf): string {
  const values = fields.map(({ name, value }) => flat(shownValue(kind, name, value, nameOf)));
  return normal([title, ...values].join(' '));
}

function flat(value: ShownValue): string {
  if (value.kind === 'nothing') return '';
  return value.kind === 'text' ? value.text : value.items.join(' ');
}

function normal(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase();
}
