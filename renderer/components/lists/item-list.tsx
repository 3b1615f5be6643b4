import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import styles from './item-list.module.css';
import { rowForKey } from './list-keys.ts';
import type { ListRow } from './list-row.ts';

type Props<Item> = {
  readonly label: string;
  readonly rows: readonly ListRow<Item>[];
  /** The chosen item's id. */
  readonly current: string | undefined;
  readonly hrefOf: (id: string) => string;
  /** Called with the item that the arrow keys have reached. */
  readonly onReach?: ((id: string) => void) | undefined;
  /** Moves the focus to an item whenever it changes to another one than null. */
  readonly focusOn?: { readonly id: string } | null | undefined;
  readonly children: (item: Item) => ReactNode;
};

/** Heights before a row is measured, in pixels. */
const ESTIMATE = { heading: 34, item: 58 } as const;

/** A list of links of any length, of which only the rows in sight are drawn; one tab stop, arrow keys inside. */
export function ItemList<Item>({ label, rows, current, hrefOf, onReach, focusOn = null, children }: Props<Item>) {
  const scroller = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  const items = useMemo(() => rows.filter((row) => row.kind === 'item'), [rows]);
  const stop = [reached, current].find((id) => items.some((row) => row.id === id)) ?? items[0]?.id;
  const stopRow = rows.findIndex((row) => row.id === stop);

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    // Kept as long as the rows are the same: with another function every row is measured anew.
    getItemKey: useCallback((index: number) => rows[index]?.id ?? index, [rows]),
    estimateSize: useCallback((index: number) => ESTIMATE[rows[index]?.kind ?? 'item'], [rows]),
    overscan: 8,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return stopRow < 0 || inSight.includes(stopRow) ? inSight : [...inSight, stopRow].toSorted((a, b) => a - b);
    },
  });

  // The chosen item comes into sight when it changes or the list appears, not whenever something above it does.
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows change with every edit
  useLayoutEffect(() => {
    const index = rows.findIndex((row) => row.id === current);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
    setReached(null);
  }, [current]);

  useLayoutEffect(() => {
    if (focusOn === null) return;
    wantsFocus.current = true;
    setReached(focusOn.id);
  }, [focusOn]);

  useLayoutEffect(() => {
    if (!wantsFocus.current || reached === null) return;
    wantsFocus.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(reached)}"]`)?.focus({ preventScroll: true });
  }, [reached]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const position = items.findIndex((row) => row.id === stop);
    const next = rowForKey(event, position, items.length);
    const target = next === null ? undefined : items[next];
    if (target === undefined) return;
    event.preventDefault();
    if (target.id === stop) return;
    virtualizer.scrollToIndex(rows.indexOf(target), { align: 'auto' });
    wantsFocus.current = true;
    setReached(target.id);
    onReach?.(target.id);
  };

  return (
    <div ref={scroller} className={styles.scroller}>
      <ul
        aria-label={label}
        className={styles.list}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const place = {
            'data-index': index,
            ref: virtualizer.measureElement,
            style: { transform: `translateY(${start}px)` },
          };
          return row.kind === 'heading' ? (
            <li key={key} className={styles.place} {...place}>
              <h2 className={styles.heading}>{row.title}</h2>
            </li>
          ) : (
            <li key={key} className={styles.place} {...place}>
              <Link
                href={hrefOf(row.id)}
                className={styles.row}
                data-row={row.id}
                tabIndex={row.id === stop ? 0 : -1}
                aria-current={row.id === current ? 'true' : undefined}
              >
                {children(row.item)}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
