import type { Patch } from '../case-edit.ts';

/** How many items of a list, from its beginning and at its end, are the very same after a change. */
export type Untouched = { readonly first: number; readonly last: number };

/** What patches, which were applied and so fit, leave alone in a list of a case that had so many items. */
export function untouchedBy(patches: readonly Patch[], list: string, length: number): Untouched {
  let [first, last, count] = [length, length, length];
  for (const { op, path } of patches) {
    const [name, index] = path;
    if (name !== list) continue;
    if (typeof index !== 'number') return { first: 0, last: 0 };
    const isOfList = path.length === 2;
    first = Math.min(first, index);
    last = Math.min(last, isOfList && op === 'add' ? count - index : count - index - 1);
    if (isOfList && op !== 'replace') count += op === 'add' ? 1 : -1;
  }
  return { first, last };
}

/** The same by looking, for lists of whose change nothing is known. */
export function untouchedIn(before: readonly unknown[], after: readonly unknown[]): Untouched {
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && before[first] === after[first]) first += 1;
  let last = 0;
  while (last < shorter - first && before[before.length - 1 - last] === after[after.length - 1 - last]) last += 1;
  return { first, last };
}
