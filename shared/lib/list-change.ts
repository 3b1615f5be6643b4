/** Where two lists differ: they are the same up to `start`, and again from `endBefore` in the one and `endAfter` in the other. */
export type ListChange = { readonly start: number; readonly endBefore: number; readonly endAfter: number };

/** The stretch in which two lists differ, by the identity of their items; null when they do not. */
export function listChange<Item>(before: readonly Item[], after: readonly Item[]): ListChange | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  if (start === before.length && start === after.length) return null;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { start, endBefore: before.length - same, endAfter: after.length - same };
}
