import { create } from 'zustand';
import type { Confidentiality } from '../../../../shared/model/activity.ts';
import type { Proof } from '../../../../shared/model/proof.ts';

export const ORDERS = ['newest', 'oldest', 'title', 'weakest', 'least-claimed'] as const;
export type Order = (typeof ORDERS)[number];

/** Which activities the list shows, and in what order; an empty list of a filter lets everything through. */
export type ListView = {
  readonly query: string;
  readonly proofs: readonly Proof[];
  readonly confidentialities: readonly Confidentiality[];
  readonly projects: readonly string[];
  readonly tags: readonly string[];
  /** Only what is not claimed for any criterion yet. */
  readonly unclaimed: boolean;
  readonly order: Order;
};

export const WHOLE_LIST: ListView = {
  query: '',
  proofs: [],
  confidentialities: [],
  projects: [],
  tags: [],
  unclaimed: false,
  order: 'newest',
};

const useRemembered = create<{ readonly caseId: string; readonly view: ListView }>(() => ({
  caseId: '',
  view: WHOLE_LIST,
}));

/** The view of a case's list; kept while the window lives, so that coming back to the screen finds it as it was. */
export function useListView(caseId: string): readonly [ListView, (change: Partial<ListView>) => void] {
  const remembered = useRemembered();
  const view = remembered.caseId === caseId ? remembered.view : WHOLE_LIST;
  return [view, (change) => useRemembered.setState({ caseId, view: { ...view, ...change } })];
}

/** Whether some activities may be hidden. */
export function isNarrowed({ query, proofs, confidentialities, projects, tags, unclaimed }: ListView): boolean {
  return (
    [proofs, confidentialities, projects, tags].some(({ length }) => length > 0) || unclaimed || query.trim() !== ''
  );
}

/** A list with a value put in or, when it is there, taken out. */
export function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
