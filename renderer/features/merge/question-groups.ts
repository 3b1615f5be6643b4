import { ITEM_KINDS, type ItemKind } from '../../../shared/difference/case-items.ts';
import { differencesOf, type FieldDifference, type ItemDifference } from '../../../shared/difference/differences.ts';
import type { Automatic, Merge, MergedItem, Question } from '../../../shared/difference/merge/merge-types.ts';
import { isSame } from '../../../shared/lib/is-same.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';

/** What there is to show of one item: how its two versions differ, and what is decided of which field. */
export type DecidedItem<Decision> = {
  readonly id: string;
  readonly difference: ItemDifference;
  /** Of the whole item: whether it stays, or where it comes from. */
  readonly whole: Decision | null;
  /** By the field under which it is shown; fields that are decided together have it under the last of them. */
  readonly byField: ReadonlyMap<string, Decision>;
};

type Decision = Question | Automatic;
type Cases = { readonly mine: PromotionCase; readonly theirs: PromotionCase };

/** The items that need an answer, activities first and by title, as people look for them. */
export function questionItems({ questions }: Merge, cases: Cases): readonly DecidedItem<Question>[] {
  return decidedItems(questions, cases);
}

/** The items of which something was decided without asking. */
export function automaticItems({ automatic }: Merge, cases: Cases): readonly DecidedItem<Automatic>[] {
  return decidedItems(automatic, cases);
}

function decidedItems<Kind extends Decision>(decisions: readonly Kind[], cases: Cases): readonly DecidedItem<Kind>[] {
  const groups = new Map<string, Kind[]>();
  for (const decision of decisions) {
    const id = `${decision.item.kind}/${decision.item.key}`;
    groups.set(id, [...(groups.get(id) ?? []), decision]);
  }
  return [...groups]
    .map(([id, group]) => decidedItem(id, group, cases))
    .toSorted((one, other) => order(one.difference, other.difference));
}

function decidedItem<Kind extends Decision>(id: string, group: readonly Kind[], cases: Cases): DecidedItem<Kind> {
  const [first] = group;
  if (first === undefined) throw new Error('A group has a decision');
  const whole = group.find(({ field }) => field === null) ?? null;
  if (whole !== null) {
    const { mine, theirs } = whole;
    return { id, whole, byField: new Map(), difference: presenceOf(whole.item, mine, theirs) };
  }
  const shown = group.map((decision) => ({ decision, fields: fieldsOf(decision, cases) }));
  const fields = shown.flatMap(({ fields: of }) => of);
  const byField = new Map(shown.map(({ decision, fields: of }) => [of.at(-1)?.name ?? '', decision]));
  return { id, whole, byField, difference: { ...nameOf(first.item), presence: 'both', fields } };
}

/** The fields behind a decision: one, those that are decided together, or all that differ in a ladder. */
function fieldsOf({ item, field, mine, theirs }: Decision, cases: Cases): readonly FieldDifference[] {
  if (item.kind === 'ladder') {
    return differencesOf(cases.mine, cases.theirs).find(({ kind }) => kind === 'ladder')?.fields ?? [];
  }
  if (field !== 'dates' && field !== 'place' && field !== 'file') {
    return [{ name: field ?? '', one: mine, other: theirs }];
  }
  return partsOf(mine, theirs).filter(({ one, other }) => !isSame(one, other));
}

/** An item that only one side has, with all of its fields. */
function presenceOf(item: MergedItem, mine: unknown, theirs: unknown): ItemDifference {
  const fields = partsOf(mine, theirs).filter(({ name }) => name !== 'id');
  return { ...nameOf(item), presence: theirs === null ? 'one' : 'other', fields };
}

function partsOf(mine: unknown, theirs: unknown): readonly FieldDifference[] {
  const [one, other] = [mine, theirs] as readonly (Readonly<Record<string, unknown>> | null)[];
  const names = Object.keys({ ...one, ...other });
  return names.map((name) => ({ name, one: one?.[name], other: other?.[name] }));
}

function nameOf({ kind, key, title }: MergedItem): Pick<ItemDifference, 'kind' | 'id' | 'title'> {
  return { kind, id: key, title };
}

const ORDER: readonly ItemKind[] = ['ladder', 'activity', ...ITEM_KINDS];

/** The ladder before all, because what fits hangs on it. */
function order(one: ItemDifference, other: ItemDifference): number {
  return ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) || one.title.localeCompare(other.title, 'en');
}
