import { useEffect, useRef } from 'react';

/** Removes a row of a list in the form and gives the focus to the row that takes its place, or to the button that adds. */
export function useRowRemoval(remove: (index: number) => void) {
  const container = useRef<HTMLDivElement>(null);
  const removed = useRef<number | null>(null);
  useEffect(() => {
    if (removed.current === null) return;
    const rows = container.current?.querySelectorAll('fieldset') ?? [];
    const next = rows[Math.min(removed.current, rows.length - 1)];
    removed.current = null;
    const target =
      next?.querySelector<HTMLElement>('input, button') ?? container.current?.querySelector<HTMLElement>('[data-add]');
    target?.focus();
  });
  return {
    container,
    removeRow: (index: number): void => {
      removed.current = index;
      remove(index);
    },
  };
}
