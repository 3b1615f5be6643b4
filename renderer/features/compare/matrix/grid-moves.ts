/** A place that the focus can stand on: which it is, and how far from the left. */
export type GridStop = { readonly id: string; readonly column: number };

export type GridKey = { readonly key: string; readonly ctrlKey: boolean };

/**
 * Where a key leads in a grid whose rows hold their stops from left to right: left and right within the row, up and down
 * to the nearest stop of the next row, Home and End to the ends of the row, with Ctrl to those of the grid. Null for any
 * other key, and where there is nowhere to go.
 */
export function moveInGrid(
  rows: readonly (readonly GridStop[])[],
  current: string,
  { key, ctrlKey }: GridKey,
): string | null {
  const filled = rows.filter((row) => row.length > 0);
  const rowIndex = filled.findIndex((row) => row.some(({ id }) => id === current));
  const row = filled[rowIndex];
  if (row === undefined) return null;
  const index = row.findIndex(({ id }) => id === current);
  const to = target(filled, rowIndex, index, key, ctrlKey);
  return to === undefined || to.id === current ? null : to.id;
}

function target(
  rows: readonly (readonly GridStop[])[],
  rowIndex: number,
  index: number,
  key: string,
  ctrlKey: boolean,
): GridStop | undefined {
  const row = rows[rowIndex] ?? [];
  switch (key) {
    case 'ArrowRight':
      return row[index + 1];
    case 'ArrowLeft':
      return row[index - 1];
    case 'ArrowDown':
      return nearest(rows[rowIndex + 1], row[index]);
    case 'ArrowUp':
      return nearest(rows[rowIndex - 1], row[index]);
    case 'Home':
      return (ctrlKey ? rows[0] : row)?.[0];
    case 'End':
      return (ctrlKey ? rows.at(-1) : row)?.at(-1);
    default:
      return undefined;
  }
}

function nearest(row: readonly GridStop[] = [], from: GridStop | undefined): GridStop | undefined {
  if (from === undefined) return undefined;
  const away = (stop: GridStop): number => Math.abs(stop.column - from.column);
  return row.toSorted((one, other) => away(one) - away(other))[0];
}
