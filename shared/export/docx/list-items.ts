import type { Inline } from '../../packet/outline-types.ts';

/** An item that takes up to this many characters stays on one page: some five lines. A line break takes some of them as well. */
const UNBROKEN_ITEM = 500;
const BREAK = 50;

export type ItemKeeps = { readonly keepNext: boolean; readonly keepLines: boolean };

/**
 * What keeps an item of a list on one page, and on that of the next: neither the first nor the last stands there alone. A
 * long item may break, and has lines enough with it wherever it does.
 */
export function itemKeeps(items: readonly (readonly Inline[])[], index: number): ItemKeeps {
  const keepLines = isShort(items[index] ?? []);
  const last = items.length - 1;
  return { keepNext: keepLines && index < last && (index === 0 || index === last - 1), keepLines };
}

function isShort(item: readonly Inline[]): boolean {
  let length = 0;
  for (const inline of item) if (inline.kind !== 'footnote') length += inline.text.length;
  if (length > UNBROKEN_ITEM) return false;
  for (const inline of item) if (inline.kind !== 'footnote') length += (inline.text.split('\n').length - 1) * BREAK;
  return length <= UNBROKEN_ITEM;
}
