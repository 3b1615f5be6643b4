/** By what an item of a list must differ from all others of it. */
export type KeyOf<Item> = (item: Item) => string;

/** What an edit makes of a list: `removed` went, `added` came. */
export type ListChange<Item> = { readonly removed: readonly Item[]; readonly added: readonly Item[] };

type Known = Map<unknown, Set<string>>;

/** The keys of lists that were asked for: to look through a long list takes longer than all else of a small edit. */
const known = new WeakMap<object, Known>();

/** All keys of a list, which must not change while it is held; looked up once. */
export function keysOf<Item>(list: readonly Item[], keyOf: KeyOf<Item>): ReadonlySet<string> {
  const ofList: Known = known.get(list) ?? new Map();
  const keys = ofList.get(keyOf) ?? new Set(list.map(keyOf));
  known.set(list, ofList.set(keyOf, keys));
  return keys;
}

/** Whether no key stands twice in a list in which none did before it was changed. */
export function areKeysOnce<Item>(
  before: readonly Item[],
  { removed, added }: ListChange<Item>,
  keyOf: KeyOf<Item>,
): boolean {
  const [gone, fresh] = [removed.map(keyOf), added.map(keyOf)];
  if (gone.length === fresh.length && gone.every((key, index) => key === fresh[index])) return true;
  const keys = keysOf(before, keyOf);
  return new Set(fresh).size === fresh.length && fresh.every((key) => !keys.has(key) || gone.includes(key));
}

/** Lets the list after a change, which was found to be sound, have the keys that are known of the one before. */
export function handOnKeys<Item>(
  before: readonly Item[],
  after: readonly Item[],
  { removed, added }: ListChange<Item>,
): void {
  const ofList = known.get(before);
  if (before === after || ofList === undefined) return;
  // They are changed in place, so the list before has to be looked through anew should it be asked for once more.
  known.delete(before);
  for (const [keyOf, keys] of ofList as Map<KeyOf<Item>, Set<string>>) {
    for (const item of removed) keys.delete(keyOf(item));
    for (const item of added) keys.add(keyOf(item));
  }
  known.set(after, ofList);
}
