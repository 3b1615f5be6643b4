import { create } from 'zustand';

type Drafts = {
  /** What stands in a form but cannot be saved yet, by form key. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Fields in all drafts that need a correction. */
  readonly faultyFields: number;
  readonly counts: Readonly<Record<string, number>>;
};

/** What was typed and is not fit to be saved yet: kept while the window lives, so that leaving a form loses nothing. */
export const useDrafts = create<Drafts>(() => ({ values: {}, faultyFields: 0, counts: {} }));

/** The key of a form's draft: every one begins with its case, so that nothing typed in one case shows in another. */
export type DraftKey = string & { readonly draftKey: true };

export function draftKeyOf(caseId: string, ...parts: readonly string[]): DraftKey {
  return [caseId, ...parts].join('/') as DraftKey;
}

/** Fields of one case that need a correction. */
export function faultyFieldsOf({ counts }: Pick<Drafts, 'counts'>, caseId: string): number {
  return Object.entries(counts)
    .filter(([key]) => key.startsWith(`${caseId}/`))
    .reduce((sum, [, count]) => sum + count, 0);
}

/** The draft of one case that has needed a correction for longest; null when none does. */
export function firstFaultyOf({ counts }: Pick<Drafts, 'counts'>, caseId: string): DraftKey | null {
  const first = Object.entries(counts).find(([key, count]) => count > 0 && key.startsWith(`${caseId}/`));
  return first === undefined ? null : (first[0] as DraftKey);
}

/** Keeps a form's values as they stand, with how many fields need a correction. */
export function keepDraft(key: DraftKey, values: unknown, faulty: number): void {
  const { values: all, counts } = useDrafts.getState();
  write({ ...all, [key]: values }, { ...counts, [key]: faulty });
}

/** Forgets a draft once everything in it is saved or its item is gone. */
export function dropDraft(key: DraftKey): void {
  const { values, counts } = useDrafts.getState();
  if (!(key in values)) return;
  const { [key]: _value, ...restValues } = values;
  const { [key]: _count, ...restCounts } = counts;
  write(restValues, restCounts);
}

/** Forgets every draft of one case, when it gets locked or the items that they belong to are read anew. */
export function dropDraftsOf(caseId: string): void {
  const { values, counts } = useDrafts.getState();
  const ofOthers = <Value>(all: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith(`${caseId}/`)));
  write(ofOthers(values), ofOthers(counts));
}

export function draftOf(key: DraftKey): unknown {
  return useDrafts.getState().values[key];
}

function write(values: Drafts['values'], counts: Drafts['counts']): void {
  useDrafts.setState({ values, counts, faultyFields: Object.values(counts).reduce((sum, count) => sum + count, 0) });
}
