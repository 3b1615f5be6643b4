import { type Change, insertion, removal } from '../case/edit.ts';
import { isSame } from '../lib/is-same.ts';
import type { Path } from '../lib/json-pointer.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { itemId } from './case-items.ts';

/** Whose case it is and how it is written; these never change. */
const FIXED: ReadonlySet<string> = new Set(['id', 'schemaVersion']);

type Fields = Readonly<Record<string, unknown>>;

/**
 * The changes that make one case into another, as small as what differs: fields of items, items that come and items that
 * go. A list whose items stand in another order is replaced whole. `id` and `schemaVersion` are left as they are.
 */
export function changesTo(before: PromotionCase, after: PromotionCase): readonly Change[] {
  return fieldsTo([], withoutFixed(before), withoutFixed(after), (path, one, other) =>
    // A ladder has lists of items as well.
    path[0] === 'ladder' && isFields(one) && isFields(other)
      ? fieldsTo(path, one, other, partTo)
      : partTo(path, one, other),
  );
}

/** From one value to another at the same place. */
type Step = (path: Path, before: unknown, after: unknown) => readonly Change[];

const partTo: Step = (path, before, after) => {
  if (Array.isArray(before) && Array.isArray(after)) return listTo(path, before, after);
  return isFields(before) && isFields(after)
    ? fieldsTo(path, before, after, replacement)
    : replacement(path, before, after);
};

/** Fields that are on both sides change by `step`; the others come or go. */
function fieldsTo(path: Path, before: Fields, after: Fields, step: Step): readonly Change[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    const [field, one, other] = [[...path, name], before[name], after[name]];
    if (isSame(one, other)) return [];
    if (one === undefined) return insertion(field, other);
    return other === undefined ? removal(field, one) : step(field, one, other);
  });
}

function listTo(path: Path, before: readonly unknown[], after: readonly unknown[]): readonly Change[] {
  const [old, fresh] = [byId(before), byId(after)];
  if (old === null || fresh === null) return replacement(path, before, after);
  const staying = [...old.keys()].filter((id) => fresh.has(id));
  const isInOrder = isSame(
    staying,
    [...fresh.keys()].filter((id) => old.has(id)),
  );
  if (!isInOrder) return replacement(path, before, after);
  const going = before.flatMap((item, index) => (fresh.has(itemId(item) ?? '') ? [] : [{ item, index }]));
  // The last goes first and the first comes first, so that each position holds when its turn comes.
  return [
    ...going.toReversed().map(({ item, index }) => removal([...path, index], item)),
    ...[...fresh].flatMap(([id, item], index) => {
      const place = [...path, index];
      const known = old.get(id);
      return known === undefined ? insertion(place, item) : fieldsTo(place, known, item, replacement);
    }),
  ];
}

const replacement: Step = (path, before, after) => [
  {
    forward: { op: 'replace', path: [...path], value: after },
    backward: { op: 'replace', path: [...path], value: before },
  },
];

/** The items of a list; null when they cannot be told apart by their ids. */
function byId(list: readonly unknown[]): ReadonlyMap<string, Fields> | null {
  const items = list.flatMap((item) => {
    const id = itemId(item);
    return id === null || !isFields(item) ? [] : [[id, item] as const];
  });
  const known = new Map(items);
  return known.size === list.length ? known : null;
}

function withoutFixed(subject: PromotionCase): Fields {
  return Object.fromEntries(Object.entries(subject).filter(([name]) => !FIXED.has(name)));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
