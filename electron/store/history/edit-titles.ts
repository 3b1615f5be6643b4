import { type CaseItem, itemsOf } from '../../../shared/difference/case-items.ts';
import { editKind } from '../../../shared/difference/edit-kind.ts';
import type { Patch } from '../../../shared/model/case-edit.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { DatedEdit, HistoryRows } from './history-rows.ts';

/** Edits of one item that are searched for a title before it stays without one. */
const SEARCH_LIMIT = 20;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Gives the title of what an edit is about: as it is now or, where it is gone, as it was last known to the edits of it.
 * `name` tells the kind of a subject. Empty where nothing is known.
 */
export function editTitles(
  rows: HistoryRows,
  current: PromotionCase,
  edits: readonly DatedEdit[],
): (name: string, subject: string) => string {
  const present = new Map(itemsOf(current).map((item) => [`${item.kind}/${item.id}`, item.title]));
  const statements = new Map(current.ladder.criteria.map(({ id, statement }) => [id, statement]));
  const bySubject = Map.groupBy(edits, ({ subject }) => subject);
  // Edits that change many items, and so may be the ones that took an item out.
  const wide = edits.filter(({ name }) => editKind(name) === null && name !== 'undo' && name !== 'redo');
  const known = new Map<string, string>();

  function titleOf(kind: CaseItem['kind'] | null, id: string): string {
    if (kind === 'declaration') return statements.get(id) ?? id;
    const key = `${kind}/${id}`;
    const title = present.get(key) ?? known.get(key);
    if (title !== undefined || kind === null) return title ?? '';
    // Set before the search: a title may be made of other titles.
    known.set(key, '');
    const found = search(id);
    known.set(key, found);
    return found;
  }

  function search(id: string): string {
    const own = (bySubject.get(id) ?? []).slice(-SEARCH_LIMIT);
    const candidates = [...wide.slice(-SEARCH_LIMIT), ...own].toSorted((a, b) => b.sequence - a.sequence);
    for (const { sequence, subject } of candidates) {
      const stored = rows.edit(current.id, sequence);
      if (stored === null) continue;
      const patches = [...stored.edit.forward, ...stored.edit.backward];
      const title = itemTitle(itemIn(patches, id)) ?? (subject === id ? renamed(stored.edit.forward) : undefined);
      if (title !== undefined) return title;
    }
    return '';
  }

  function itemTitle(item: Fields | undefined): string | undefined {
    if (item === undefined) return undefined;
    const { title, name, fileName, activity, criterion } = item;
    const own = [title, name, fileName].find((text) => typeof text === 'string');
    if (own !== undefined) return own;
    if (typeof activity !== 'string' || typeof criterion !== 'string') return undefined;
    return `${titleOf('activity', activity) || activity} → ${statements.get(criterion) ?? criterion}`;
  }

  return (name, subject) => titleOf(editKind(name), subject);
}

/** The item of that id among the values of patches, or in a list that one of them puts in place. */
function itemIn(patches: readonly Patch[], id: string): Fields | undefined {
  const values = patches.flatMap(({ value }) => (Array.isArray(value) ? value : [value]));
  return values.find((value): value is Fields => typeof value === 'object' && value !== null && value.id === id);
}

/** The name that an edit of an item alone gave it. */
function renamed(forward: readonly Patch[]): string | undefined {
  const patch = forward.find(({ path, op }) => op === 'replace' && path.length === 3 && isNaming(path[2]));
  return typeof patch?.value === 'string' ? patch.value : undefined;
}

function isNaming(field: string | number | undefined): boolean {
  return field === 'title' || field === 'name';
}
