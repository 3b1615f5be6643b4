import { levelTitle } from '../ladder/look-up.ts';
import type { PromotionCase } from '../model/promotion-case.ts';

/** What a case is made of, in the order in which it is shown. */
export const ITEM_KINDS = [
  'person',
  'target',
  'ladder',
  'thresholds',
  'activity',
  'claim',
  'declaration',
  'referee',
  'role',
  'need',
  'intention',
  'packet',
  'named-plan',
  'alias',
  'submission',
  'feedback',
  'review',
  'remark',
  'form',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** The list of an item that has items itself, which come and go and change one by one like those of a case. */
export const LIST_WITHIN: Partial<Record<ItemKind, { readonly list: string; readonly kind: ItemKind }>> = {
  submission: { list: 'feedback', kind: 'feedback' },
  review: { list: 'remarks', kind: 'remark' },
};

export type ItemField = { readonly name: string; readonly value: unknown };

/** One entity of a case; ids are unique within a kind only, and of what a case has once the id is its kind. */
export type CaseItem = {
  readonly kind: ItemKind;
  readonly id: string;
  /** In the user's own words, as in an activity's title. */
  readonly title: string;
  /** All fields but the id. */
  readonly fields: readonly ItemField[];
};

/** Every entity of a case with its fields, by kind and within a kind in the order of the case. */
export function itemsOf(subject: PromotionCase): readonly CaseItem[] {
  const { person, target, ladder, packet } = subject;
  const activities = new Map(subject.activities.map(({ id, title }) => [id, title]));
  const criteria = new Map(ladder.criteria.map(({ id, statement }) => [id, statement]));
  const activityTitle = (id: string): string => activities.get(id) ?? id;
  const statement = (id: string): string => criteria.get(id) ?? id;
  return [
    single('person', person, person.name),
    single('target', target, levelTitle(ladder, target.track, target.level)),
    // The id of a ladder says which one it is, so it is a field like its others.
    single('ladder', ladder, ladder.title),
    // Most cases have none of their own.
    ...(Object.keys(subject.thresholds).length > 0 ? [single('thresholds', subject.thresholds, 'Thresholds')] : []),
    ...listed('activity', subject.activities, ({ title }) => title),
    ...listed('claim', subject.claims, (claim) => `${activityTitle(claim.activity)} → ${statement(claim.criterion)}`),
    ...listed('declaration', subject.declarations, ({ criterion }) => statement(criterion)),
    ...listed('referee', subject.referees, ({ name }) => name),
    ...listed('role', subject.roles, ({ title, start }) => title || start),
    ...listed('need', subject.needs, ({ title }) => title),
    ...listed('intention', subject.plan, ({ title }) => title),
    single('packet', packet, 'Packet'),
    ...listed('named-plan', subject.packetPlans, ({ name }) => name),
    ...listed('alias', subject.aliases, ({ name }) => name),
    ...listed('submission', subject.submissions, ({ fileName }) => fileName),
    ...subject.submissions.flatMap(({ id, feedback }) => listed('feedback', feedback, titleWithin, id)),
    ...listed('review', subject.reviews, ({ fileName }) => fileName),
    ...subject.reviews.flatMap(({ id, remarks }) => listed('remark', remarks, titleWithin, id)),
    ...listed('form', subject.forms, ({ name }) => name),
  ];
}

/** What tells an item of a list from the others; a declaration is one of its kind for its criterion. Null for no item. */
export function itemId(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const { id, kind, criterion } = item as Readonly<Record<string, unknown>>;
  if (typeof id === 'string') return id;
  return typeof kind === 'string' && typeof criterion === 'string' ? `${kind}--${criterion}` : null;
}

/** An id by which an item within another is known; a space cannot stand in an id, so no two share one. */
export function idWithin(owner: string, id: string): string {
  return `${owner} ${id}`;
}

/** Longest title of an item that has none of its own, in characters. */
const TITLE_LENGTH = 80;

/** What somebody said, in short; of a change without words, the words that it takes away. */
export function titleWithin(item: object): string {
  const said = item as Readonly<Record<string, unknown>>;
  const words = [said.text, said.was, said.quoted].find((each) => typeof each === 'string' && each.trim() !== '');
  const line = String(words ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= TITLE_LENGTH ? line : `${[...line].slice(0, TITLE_LENGTH - 1).join('')}…`;
}

function single(kind: ItemKind, item: object, title: string): CaseItem {
  return { kind, id: kind, title, fields: fieldsOf(item) };
}

function listed<Item extends object>(
  kind: ItemKind,
  items: readonly Item[],
  title: (item: Item) => string,
  owner: string | null = null,
): readonly CaseItem[] {
  const within = LIST_WITHIN[kind]?.list;
  return items.map((item, index) => {
    const id = itemId(item) ?? String(index);
    return {
      kind,
      id: owner === null ? id : idWithin(owner, id),
      title: title(item),
      fields: fieldsOf(item).filter(({ name }) => name !== 'id' && name !== within),
    };
  });
}

function fieldsOf(item: object): readonly ItemField[] {
  return Object.entries(item).map(([name, value]) => ({ name, value }));
}
