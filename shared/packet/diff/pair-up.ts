/** Something of the earlier packet beside what it is in the later one; null where one of them has none. */
export type Pair<Item> = { readonly was: Item | null; readonly is: Item | null };

/**
 * Pairs what two lists have in common: by the first key, what is left by the second, and so on; null is no key, and items
 * that share one go by their order. In the order of the later list, what it has not after what it followed in the earlier.
 */
export function pairUp<Item>(
  then: readonly Item[],
  now: readonly Item[],
  keys: readonly ((item: Item) => string | null)[],
): readonly Pair<Item>[] {
  const partners = new Map<Item, Item>();
  const paired = new Set<Item>();
  for (const keyOf of keys) {
    const waiting = Map.groupBy(
      then.filter((item) => !paired.has(item)),
      keyOf,
    );
    for (const item of now) {
      const key = partners.has(item) ? null : keyOf(item);
      const partner = key === null ? undefined : waiting.get(key)?.shift();
      if (partner === undefined) continue;
      partners.set(item, partner);
      paired.add(partner);
    }
  }
  // What is gone stands after what it came after.
  const gone = new Map<Item | null, Item[]>();
  let before: Item | null = null;
  for (const item of then) {
    if (paired.has(item)) before = item;
    else gone.set(before, [...(gone.get(before) ?? []), item]);
  }
  const goneAfter = (item: Item | null) => (gone.get(item) ?? []).map((each) => ({ was: each, is: null }));
  return [
    ...goneAfter(null),
    ...now.flatMap((item): Pair<Item>[] => {
      const partner = partners.get(item) ?? null;
      return [{ was: partner, is: item }, ...(partner === null ? [] : goneAfter(partner))];
    }),
  ];
}

/** Of things that two lists have in common, those that did not keep their order: all but a longest run that did. */
export function movedAmong<Item>(pairs: readonly Pair<Item>[], then: readonly Item[]): ReadonlySet<Item> {
  const common = pairs.flatMap(({ was, is }) =>
    was === null || is === null ? [] : [{ is, place: then.indexOf(was) }],
  );
  const longest: { readonly item: Item; readonly length: number; readonly before: number; readonly place: number }[] =
    [];
  for (const { is, place } of common) {
    let before = -1;
    longest.forEach((each, index) => {
      if (each.place < place && each.length > (longest[before]?.length ?? 0)) before = index;
    });
    longest.push({ item: is, length: (longest[before]?.length ?? 0) + 1, before, place });
  }
  const kept = new Set<Item>();
  let last = longest.reduce((best, each, index) => (each.length > (longest[best]?.length ?? 0) ? index : best), 0);
  for (let step = longest[last]; step !== undefined; step = longest[last]) {
    kept.add(step.item);
    last = step.before;
  }
  return new Set(common.filter(({ is }) => !kept.has(is)).map(({ is }) => is));
}
