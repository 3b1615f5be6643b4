import { findActivities } from '../../../../shared/evidence/find-activities.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import { PROOFS } from '../../../../shared/model/proof.ts';
import type { ListRow } from '../../../components/lists/list-row.ts';
import { text } from '../../../text/text.ts';
import type { ListView, Order } from './list-view.ts';
import type { ListedActivity } from './listed-activity.ts';

/** With more than this many activities a year, the list is divided by quarter instead of by year. */
const YEAR_HOLDS = 12;

/** The rows that a view shows: what it lets through, in its order, under headings where the order gives some. */
export function listRows(listed: readonly ListedActivity[], view: ListView): ListRow<ListedActivity>[] {
  const shown = inOrder(shownBy(listed, view), view.order);
  const headingOf = headings(shown, view.order);
  const rows: ListRow<ListedActivity>[] = [];
  let last: string | null = null;
  for (const item of shown) {
    const title = headingOf(item);
    if (title !== null && title !== last) rows.push({ kind: 'heading', id: `heading ${title}`, title });
    last = title;
    rows.push({ kind: 'item', id: item.activity.id, item });
  }
  return rows;
}

function shownBy(listed: readonly ListedActivity[], view: ListView): readonly ListedActivity[] {
  const wanted = wantedTest(view);
  const filtered = listed.filter(wanted);
  if (view.query.trim() === '') return filtered;
  const found = new Set(
    findActivities(
      filtered.map(({ activity }) => activity),
      view.query,
    ),
  );
  return filtered.filter(({ activity }) => found.has(activity));
}

function wantedTest(view: ListView): (item: ListedActivity) => boolean {
  const { proofs, confidentialities, projects, tags, unclaimed } = view;
  return ({ activity, proof, claims }) =>
    (proofs.length === 0 || proofs.includes(proof)) &&
    (confidentialities.length === 0 || confidentialities.includes(activity.confidentiality)) &&
    (projects.length === 0 || projects.includes(activity.project)) &&
    (tags.length === 0 || activity.tags.some((tag) => tags.includes(tag))) &&
    !(unclaimed && claims > 0);
}

/** Sorted; what is equal comes newest first. */
function inOrder(listed: readonly ListedActivity[], order: Order): readonly ListedActivity[] {
  const titles = new Intl.Collator('en', { numeric: true });
  const newest = (one: ListedActivity, other: ListedActivity): number =>
    compared(other.activity.start, one.activity.start);
  return listed.toSorted((one, other) => {
    switch (order) {
      case 'newest':
        return newest(one, other);
      case 'oldest':
        return newest(other, one);
      case 'title':
        return titles.compare(one.activity.title, other.activity.title) || newest(one, other);
      case 'weakest':
        return PROOFS.indexOf(one.proof) - PROOFS.indexOf(other.proof) || newest(one, other);
      case 'least-claimed':
        return one.claims - other.claims || newest(one, other);
      default:
        return assertNever(order);
    }
  });
}

function headings(listed: readonly ListedActivity[], order: Order): (item: ListedActivity) => string | null {
  if (order === 'title' || order === 'least-claimed') return () => null;
  if (order === 'weakest') return ({ proof }) => text.activities.proofHeading(proof);
  const perYear = new Map<string, number>();
  for (const { activity } of listed) perYear.set(yearOf(activity), (perYear.get(yearOf(activity)) ?? 0) + 1);
  const byQuarter = Math.max(0, ...perYear.values()) > YEAR_HOLDS;
  return ({ activity }) =>
    byQuarter ? text.activities.quarter(quarterOf(activity), yearOf(activity)) : yearOf(activity);
}

function yearOf({ start }: ListedActivity['activity']): string {
  return start.slice(0, 4);
}

function quarterOf({ start }: ListedActivity['activity']): number {
  return Math.ceil(Number(start.slice(5, 7)) / 3);
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
