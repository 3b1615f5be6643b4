import { create } from 'zustand';
import { type DraftKey, draftKeyOf, draftOf, dropDraft, keepDraft } from './drafts.ts';

type Fresh<Item> = { readonly caseId: string; readonly item: Item };

/** New items of one kind that are not in the case yet, because they have no name; at most one at a time. */
export type FreshItems<Item> = {
  /** The new item of a case that waits for its name; null when there is none. */
  readonly useFresh: (caseId: string) => Item | null;
  /** Begins a new item, or goes on with the one that still waits. */
  readonly begin: (caseId: string, make: () => Item) => Item;
  /** Forgets the new item: it is in the case now, or nothing was written. */
  readonly forget: () => void;
  /** Discards the new item with what was written; gives what brings it back, which always can, or null when there is nothing to bring back. */
  readonly discard: () => (() => null) | null;
  /** What the form of an item keeps its draft under. */
  readonly draftKey: (caseId: string, id: string) => DraftKey;
  /** Whether something that cannot be saved yet was written in the form of an item. */
  readonly hasDraft: (caseId: string, id: string) => boolean;
};

/** Keeps new items of a kind, as in "activity". */
export function createFreshItems<Item extends { readonly id: string }>(kind: string): FreshItems<Item> {
  const useStore = create<{ readonly fresh: Fresh<Item> | null }>(() => ({ fresh: null }));
  const draftKey = (caseId: string, id: string): DraftKey => draftKeyOf(caseId, kind, id);
  const forget = (): void => useStore.setState({ fresh: null });
  return {
    useFresh: (caseId) => {
      const fresh = useStore((state) => state.fresh);
      return fresh?.caseId === caseId ? fresh.item : null;
    },
    begin: (caseId, make) => {
      const { fresh } = useStore.getState();
      if (fresh?.caseId === caseId) return fresh.item;
      const item = make();
      useStore.setState({ fresh: { caseId, item } });
      return item;
    },
    forget,
    discard: () => {
      const { fresh } = useStore.getState();
      if (fresh === null) return null;
      const key = draftKey(fresh.caseId, fresh.item.id);
      const written = draftOf(key);
      dropDraft(key);
      forget();
      if (written === undefined) return null;
      return () => {
        keepDraft(key, written, 1);
        useStore.setState({ fresh });
        return null;
      };
    },
    draftKey,
    hasDraft: (caseId, id) => draftOf(draftKey(caseId, id)) !== undefined,
  };
}
