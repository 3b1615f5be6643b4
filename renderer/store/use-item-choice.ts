import { useDeferredValue, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { FreshItems } from './fresh-items.ts';

/** Names an item anew each time it is asked for, so that asking twice moves the focus twice. */
export type FocusRequest = { readonly id: string };

type Options<Item> = {
  readonly caseId: string;
  /** The items in the case. */
  readonly items: readonly Item[];
  /** The ids that the list shows, in its order. */
  readonly shown: readonly string[];
  /** The item that the address names. */
  readonly address: string | undefined;
  readonly pathTo: (id?: string) => string;
  readonly freshItems: FreshItems<Item>;
  /** The new item that waits for its name, when there is one. */
  readonly fresh: Item | null;
  /** Whether the list stays in sight beside the item. */
  readonly beside: boolean;
};

/** Which item of a list is open, and how it changes: by opening, beginning a new one, or leaving one that goes. */
export function useItemChoice<Item extends { readonly id: string }>(options: Options<Item>) {
  const { caseId, items, shown, address, pathTo, freshItems, fresh, beside } = options;
  const [, navigate] = useLocation();
  const [focusTitle, setFocusTitle] = useState<FocusRequest | null>(null);
  const [focusRow, setFocusRow] = useState<FocusRequest | null>(null);
  const isInCase = (id: string): boolean => items.some((item) => item.id === id);
  const waiting = fresh !== null && !isInCase(fresh.id) ? fresh : null;

  const isDone = fresh !== null && waiting === null;
  const isLeft = waiting !== null && waiting.id !== address;
  useEffect(() => {
    if (isDone || (isLeft && waiting !== null && !freshItems.hasDraft(caseId, waiting.id))) freshItems.forget();
  }, [isDone, isLeft, waiting, freshItems, caseId]);

  // The list follows the keys at once; the form of the item comes when there is time to draw it.
  const deferredId = useDeferredValue(address);
  // A form to write in is there at once: what is typed must not land in the one before it.
  const chosenId = focusTitle !== null && focusTitle.id === address ? address : deferredId;
  const open = (id: string): void => navigate(pathTo(id));
  return {
    /** The new item, as long as it is not in the case. */
    waiting,
    /** The item to show; null when none is open. */
    chosen: items.find(({ id }) => id === chosenId) ?? (waiting?.id === chosenId ? waiting : null),
    /** The address names something that is gone. */
    isLost: address !== undefined && address !== waiting?.id && !isInCase(address),
    focusTitle,
    focusRow,
    open,
    /** Opens an item to be named: its title takes the focus. */
    openTitle: (id: string): void => {
      setFocusTitle({ id });
      open(id);
    },
    reach: beside ? (id: string): void => navigate(pathTo(id), { replace: true }) : undefined,
    /** Goes from an item that is removed to its neighbour. */
    leave: (id: string): void => {
      const position = shown.indexOf(id);
      const next = shown[position + 1] ?? shown[position - 1];
      if (next !== undefined) setFocusRow({ id: next });
      navigate(beside && next !== undefined ? pathTo(next) : pathTo(), { replace: true });
    },
  };
}
