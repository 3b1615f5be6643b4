import { isSame } from '../../lib/is-same.ts';
import { activity } from '../activity.ts';
import type { Patch } from '../case-edit.ts';
import { claim } from '../claim.ts';
import { parseWith } from '../parse-with.ts';
import type { PromotionCase } from '../promotion-case.ts';
import { areKeysOnce, handOnKeys, keysOf, type ListChange } from './known-keys.ts';
import { countValues, isFarFromLimits } from './size-limits.ts';
import { untouchedBy, untouchedIn } from './untouched.ts';

/** More items than one edit changes as a rule. */
const FEW = 8;

/** How many values the cases have that were looked at: counting a large one takes longer than all else. */
const counts = new WeakMap<PromotionCase, number>();

/**
 * The case after an edit of a few activities or claims, checked in a time that hardly grows with the case; null when
 * something else has changed too, or is wrong: then one has to look closer.
 */
export function withFewItemsChecked(
  before: PromotionCase,
  after: PromotionCase,
  patches: readonly Patch[] | null,
): PromotionCase | null {
  if (!isSameBeside(before, after, ['activities', 'claims'])) return null;
  const activities = changeOf('activities', before.activities, after.activities, patches);
  const claims = changeOf('claims', before.claims, after.claims, patches);
  if (activities === null || claims === null) return null;
  const count = countAfter(before, [activities, claims]);
  const parsed = [parseItems(activity, activities.added), parseItems(claim, claims.added)] as const;
  if (!isFarFromLimits(count, after.activities.length + after.claims.length) || !parsed[0] || !parsed[1]) return null;
  const checked = {
    ...after,
    activities: replaced(after.activities, activities.from, parsed[0]),
    claims: replaced(after.claims, claims.from, parsed[1]),
  };
  const change = { ...activities, added: parsed[0] };
  const changedClaims = { ...claims, added: parsed[1] };
  if (!areActivitiesSound(before, checked, change)) return null;
  if (!areClaimsSound(before, checked, changedClaims, change)) return null;
  counts.set(checked, count);
  handOnKeys(before.activities, checked.activities, change);
  handOnKeys(before.claims, checked.claims, changedClaims);
  return checked;
}

/** Where two lists differ: all before and behind that is shared, as the very same objects. */
type Change<Item> = ListChange<Item> & { readonly from: number };

function isSameBeside(before: PromotionCase, after: PromotionCase, lists: readonly string[]): boolean {
  const [names, known] = [Object.keys(after), before as Readonly<Record<string, unknown>>];
  const isSame = (name: string) => lists.includes(name) || known[name] === after[name as keyof PromotionCase];
  return names.length === Object.keys(before).length && names.every(isSame);
}

/** Null for a change of many items, and for what is no list. */
function changeOf<Item>(
  name: string,
  before: readonly Item[],
  after: readonly Item[],
  patches: readonly Patch[] | null,
): Change<Item> | null {
  if (!Array.isArray(after)) return null;
  // A list that no patch touched is the very same.
  if (before === after) return { from: after.length, removed: [], added: [] };
  const { first, last } = patches === null ? untouchedIn(before, after) : untouchedBy(patches, name, before.length);
  // What was added and removed again leaves more alone than there is.
  const kept = Math.min(last, before.length - first, after.length - first);
  const removed = before.slice(first, before.length - kept);
  const added = after.slice(first, after.length - kept);
  return removed.length > FEW || added.length > FEW ? null : { from: first, removed, added };
}

function countAfter(before: PromotionCase, changes: readonly Change<unknown>[]): number {
  const known = counts.get(before) ?? countValues(before);
  counts.set(before, known);
  return changes.reduce((sum, { removed, added }) => sum + countValues(added) - countValues(removed), known);
}

function parseItems<Item>(schema: Parameters<typeof parseWith>[0], items: readonly Item[]): readonly Item[] | null {
  const parsed = items.map((item) => parseWith(schema, item, { code: 'invalid-case', subject: 'The case' }));
  const values = parsed.flatMap((each) => (each.ok ? [each.value as Item] : []));
  return values.length === items.length ? values : null;
}

function replaced<Item>(items: readonly Item[], from: number, fresh: readonly Item[]): Item[] {
  // Nearly always checking has filled nothing in; a copy of a long list a save is most of what the collector has to do.
  if (fresh.every((item, index) => isSame(item, items[from + index]))) return items as Item[];
  return items.toSpliced(from, fresh.length, ...fresh);
}

/** No id twice, and nobody names one that has gone. */
function areActivitiesSound(
  before: PromotionCase,
  { claims, referees, needs, plan }: PromotionCase,
  change: Change<PromotionCase['activities'][number]>,
): boolean {
  const fresh = new Set(change.added.map(activityId));
  const lost = new Set(change.removed.map(activityId).filter((id) => !fresh.has(id)));
  const isNamed = (id: string) => lost.has(id);
  if (lost.size > 0 && claims.some((each) => isNamed(each.activity))) return false;
  if (lost.size > 0 && [...referees, ...needs].some((each) => each.activities.some(isNamed))) return false;
  if (lost.size > 0 && plan.some((each) => each.activity !== null && isNamed(each.activity))) return false;
  return areKeysOnce(before.activities, change, activityId);
}

/** No id and no pair twice, and each names an activity and a criterion that are there. */
function areClaimsSound(
  before: PromotionCase,
  { ladder }: PromotionCase,
  change: Change<PromotionCase['claims'][number]>,
  activities: Change<PromotionCase['activities'][number]>,
): boolean {
  const gone = new Set(change.removed.map(wholeClaim));
  const fresh = change.added.filter((each) => !gone.has(wholeClaim(each)));
  // One that an activity lost is left out by whoever looks at the activities.
  const isThere = (id: string) =>
    keysOf(before.activities, activityId).has(id) || activities.added.some((each) => each.id === id);
  return (
    fresh.every(({ activity: subject, criterion }) => {
      return isThere(subject) && ladder.criteria.some(({ id }) => id === criterion);
    }) &&
    areKeysOnce(before.claims, change, claimId) &&
    areKeysOnce(before.claims, change, claimPair)
  );
}

const activityId = ({ id }: PromotionCase['activities'][number]): string => id;
const claimId = ({ id }: PromotionCase['claims'][number]): string => id;
// A space cannot stand in an id, so no two share a key.
const claimPair = (each: PromotionCase['claims'][number]): string => `${each.activity} ${each.criterion}`;
const wholeClaim = (each: PromotionCase['claims'][number]): string => `${each.id} ${claimPair(each)}`;
