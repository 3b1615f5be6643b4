import { isSame } from '../../lib/is-same.ts';

type List = readonly unknown[];

/** All that is in either list, each once. */
export function united(first: List, second: List): List {
  const keys = new Set(first.map(keyOf));
  return [...first, ...second.filter((item) => !keys.has(keyOf(item)))];
}

/** Whether a list has all that is in another. */
export function holdsAll(list: List, other: List): boolean {
  const keys = new Set(list.map(keyOf));
  return other.every((item) => keys.has(keyOf(item)));
}

/** Whether two lists have the same in them; tags, links and numbers have no order that says anything. */
export function isSameSet(one: List, other: List): boolean {
  return isSame(one, other) || (holdsAll(one, other) && holdsAll(other, one));
}

/** Content as text, whatever the order of its keys. */
function keyOf(item: unknown): string {
  return JSON.stringify(item, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
