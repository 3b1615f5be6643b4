import { ITEM_KINDS, type ItemKind } from './case-items.ts';

const DECLARATIONS = /-(no-opportunity|not-applicable|known-gap)$/;

/** What kind of item an edit of that name is about, as in "add-activity"; null where the name does not say. */
export function editKind(name: string): ItemKind | null {
  if (DECLARATIONS.test(name)) return 'declaration';
  return ITEM_KINDS.find((kind) => name.endsWith(`-${kind}`)) ?? null;
}
