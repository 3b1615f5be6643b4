import { type ItemKind, LIST_WITHIN } from '../case-items.ts';

/** An item, or its parts, by name. */
export type Fields = Readonly<Record<string, unknown>>;

/** What an item is known by and so has on both sides; a claim keeps the id that it has in the case that is here. */
const KEYS: Partial<Record<ItemKind, readonly string[]>> = {
  activity: ['id'],
  claim: ['activity', 'criterion'],
  declaration: ['kind', 'criterion'],
  referee: ['id'],
  role: ['id'],
  need: ['id'],
  intention: ['id'],
  'named-plan': ['id'],
  alias: ['id'],
  submission: ['id'],
  feedback: ['id'],
  review: ['id'],
  remark: ['id'],
  form: ['id'],
};

/** Fields that only make sense together: half of one case and half of the other might be no date or no level at all. */
const TOGETHER: Partial<Record<ItemKind, { readonly name: string; readonly fields: readonly string[] }>> = {
  activity: { name: 'dates', fields: ['start', 'end'] },
  person: { name: 'place', fields: ['track', 'level'] },
  target: { name: 'place', fields: ['track', 'level'] },
  role: { name: 'period', fields: ['tracks', 'level', 'start', 'end'] },
  intention: { name: 'dates', fields: ['start', 'end'] },
  // The bytes that were handed in, and all that is said of them.
  submission: {
    name: 'file',
    fields: ['hash', 'size', 'fileName', 'format', 'plan', 'content', 'exhibits', 'verdicts'],
  },
  form: { name: 'file', fields: ['hash', 'size', 'fileName'] },
};

/** What is chosen as it is: its fields are lines that were drawn with an eye on each other. */
const WHOLE: ReadonlySet<ItemKind> = new Set(['ladder', 'thresholds']);

/** By what an item of a list is the same in both cases. A space cannot stand in an id, so no two share a key. */
export function keyOf(kind: ItemKind, item: Fields): string {
  return (KEYS[kind] ?? []).map((name) => String(item[name])).join(' ') || kind;
}

/** The parts of an item that can be chosen one by one: its fields, those that belong together as one, some whole; no items within. */
export function partsOf(kind: ItemKind, item: Fields): Fields {
  if (WHOLE.has(kind)) return { [kind]: item };
  const together = TOGETHER[kind];
  const joined = Object.fromEntries((together?.fields ?? []).map((name) => [name, item[name]]));
  const parts = Object.entries(item).flatMap(([name, value]) => {
    if (isKey(kind, name) || name === LIST_WITHIN[kind]?.list) return [];
    if (together?.fields.includes(name) !== true) return [[name, value]];
    return name === together.fields[0] ? [[together.name, joined]] : [];
  });
  return Object.fromEntries(parts);
}

/** An item with other parts. */
export function withParts(kind: ItemKind, item: Fields, parts: Fields): Fields {
  if (WHOLE.has(kind)) return parts[kind] as Fields;
  const together = TOGETHER[kind];
  if (together === undefined) return { ...item, ...parts };
  const { [together.name]: joined, ...apart } = parts;
  return { ...item, ...(joined as Fields), ...apart };
}

function isKey(kind: ItemKind, name: string): boolean {
  return name === 'id' || KEYS[kind]?.includes(name) === true;
}
