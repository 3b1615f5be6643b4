import { isSame } from '../../lib/is-same.ts';
import { type ItemKind, idWithin, LIST_WITHIN } from '../case-items.ts';
import type { Decisions } from './decisions.ts';
import { type Fields, keyOf, partsOf, withParts } from './item-parts.ts';
import type { MergedItem } from './merge-types.ts';

/** How an item is called, in the words of the case that has it. */
export type TitleOf = (kind: ItemKind, item: Fields) => string;

type Trio<Value> = { readonly base: Value | null; readonly mine: Value; readonly theirs: Value };

/** An item that both cases have, part by part. */
export function mergeItem(
  kind: ItemKind,
  { base, mine, theirs }: Trio<Fields>,
  decisions: Decisions,
  titleOf: TitleOf,
  owner?: string,
): Fields {
  const item = named(kind, mine, titleOf, owner);
  const [old, here, there] = [base === null ? {} : partsOf(kind, base), partsOf(kind, mine), partsOf(kind, theirs)];
  const names = new Set([...Object.keys(here), ...Object.keys(there)]);
  const parts = [...names].map((name) => {
    const versions = { base: old[name], mine: here[name], theirs: there[name] };
    return [name, decisions.part(item, name, versions)] as const;
  });
  const merged = withParts(kind, mine, Object.fromEntries(parts));
  const within = LIST_WITHIN[kind];
  if (within === undefined) return merged;
  const listOf = (of: Fields): readonly Fields[] => of[within.list] as readonly Fields[];
  const lists = { base: base === null ? null : listOf(base), mine: listOf(mine), theirs: listOf(theirs) };
  return { ...merged, [within.list]: mergeItems(within.kind, lists, decisions, titleOf, item.key) };
}

/**
 * All items of a list that either case has, those of the case that is here first. An item that one of them removed since
 * their common ancestor stays unless the user says otherwise. `owner` is the key of the item that has the list, if one has.
 */
export function mergeItems(
  kind: ItemKind,
  { base, mine, theirs }: Trio<readonly Fields[]>,
  decisions: Decisions,
  titleOf: TitleOf,
  owner?: string,
): readonly Fields[] {
  const [old, here, there] = [byKey(kind, base ?? []), byKey(kind, mine), byKey(kind, theirs)];
  const keys = new Set([...here.keys(), ...there.keys()]);
  return [...keys].flatMap((key) => {
    const versions = { base: old.get(key) ?? null, mine: here.get(key) ?? null, theirs: there.get(key) ?? null };
    if (versions.mine !== null && versions.theirs !== null) {
      // Nearly all items of a large case are.
      if (isSame(versions.mine, versions.theirs)) return [versions.mine];
      return [
        mergeItem(kind, { ...versions, mine: versions.mine, theirs: versions.theirs }, decisions, titleOf, owner),
      ];
    }
    const present = versions.mine ?? versions.theirs;
    if (present === null) return [];
    return decidesToKeep(named(kind, present, titleOf, owner), present, versions, decisions) ? [present] : [];
  });
}

function decidesToKeep(
  item: MergedItem,
  present: Fields,
  versions: { readonly base: Fields | null; readonly mine: Fields | null; readonly theirs: Fields | null },
  decisions: Decisions,
): boolean {
  if (versions.base !== null) return decisions.stays(item, versions, !isSame(versions.base, present));
  const how = versions.mine === null ? 'only-theirs' : 'only-mine';
  decisions.note({ item, field: null, how, mine: versions.mine, theirs: versions.theirs, outcome: present });
  return true;
}

export function named(kind: ItemKind, item: Fields, titleOf: TitleOf, owner?: string): MergedItem {
  const key = keyOf(kind, item);
  return { kind, key: owner === undefined ? key : idWithin(owner, key), title: titleOf(kind, item) };
}

function byKey(kind: ItemKind, items: readonly Fields[]): ReadonlyMap<string, Fields> {
  return new Map(items.map((item) => [keyOf(kind, item), item]));
}
