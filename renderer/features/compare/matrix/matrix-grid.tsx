import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { CriterionVerdict } from '../../../../shared/fit/verdict-types.ts';
import { text } from '../../../text/text.ts';
import { DimensionRow } from './dimension-row.tsx';
import { moveInGrid } from './grid-moves.ts';
import styles from './matrix.module.css';
import type { DimensionRows, MatrixEntry } from './matrix.ts';
import type { MatrixColumn } from './matrix-columns.ts';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixKey } from './matrix-key.tsx';
import { MatrixMark } from './matrix-mark.tsx';
import { MatrixTip, useMatrixTip } from './matrix-tip.tsx';

type Props = {
  readonly label: string;
  /** Heads the rows. */
  readonly rowLabel: string;
  readonly columns: readonly MatrixColumn[];
  readonly groups: readonly DimensionRows[];
  /** `criteria`: a row is one criterion and says its statement; `themes`: a row is a theme with all of its criteria. */
  readonly rowsAre: 'criteria' | 'themes';
  readonly onOpen: (verdict: CriterionVerdict) => void;
};

/** Criteria as marks in a grid with one tab stop: arrow keys go from mark to mark, each opens what is behind it. */
export function MatrixGrid({ label, rowLabel, columns, groups, rowsAre, onOpen }: Props) {
  const hintId = useId();
  const grid = useRef<HTMLTableElement>(null);
  const tip = useMatrixTip();
  const [reached, setReached] = useState<string | null>(null);
  const stops = groups.flatMap(({ themes }) =>
    themes.flatMap(({ rows }) =>
      rows.map((row) => row.map(({ key, from, to }) => ({ id: key, column: (from + to) / 2 }))),
    ),
  );
  const all = stops.flat();
  const current = all.find(({ id }) => id === reached)?.id ?? all[0]?.id;

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = current === undefined || event.altKey || event.metaKey ? null : moveInGrid(stops, current, event);
    if (next === null) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(next)}"]`)?.focus();
  };
  const markOf = (entry: MatrixEntry): ReactNode => (
    <MatrixMark
      key={entry.key}
      entry={entry}
      wide={rowsAre === 'criteria'}
      tip={tip}
      isStop={entry.key === current}
      onReach={setReached}
      onOpen={onOpen}
    />
  );
  return (
    <div>
      <p id={hintId} className={styles.hint}>
        {text.compare.gridHint}
      </p>
      {rowsAre === 'themes' && <MatrixKey />}
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that arrow keys walk through is a grid
        role="grid"
        aria-label={label}
        aria-describedby={hintId}
        className={styles.grid}
        data-rows={rowsAre}
        onKeyDown={onKeyDown}
      >
        <MatrixHead rowLabel={rowLabel} columns={columns} />
        {groups.map((group) => (
          <tbody key={group.dimension?.id ?? 'none'}>
            <DimensionRow group={group} columns={columns} withSums={rowsAre === 'themes'} />
            {group.themes.flatMap(({ theme, rows }) =>
              rows.map((row, index) => (
                <tr key={`${theme.id} ${row[0]?.verdict.criterion.id}`}>
                  <th scope="row" className={styles.row}>
                    {rowsAre === 'themes' && theme.name}
                    {rowsAre === 'criteria' && index === 0 && <span className={styles.theme}>{theme.name}</span>}
                    {rowsAre === 'criteria' && row[0]?.verdict.criterion.statement}
                  </th>
                  {cellsOf(row, columns.length).map(({ from, span, entries }) => (
                    <td
                      key={from}
                      colSpan={span}
                      className={styles.cell}
                      data-begins={columns[from]?.begins || undefined}
                    >
                      {entries.length === 0 ? (
                        <span className={styles.empty}>
                          <span aria-hidden="true">·</span>
                          <span className="visually-hidden">{text.compare.notAsked}</span>
                        </span>
                      ) : (
                        entries.map(markOf)
                      )}
                    </td>
                  ))}
                </tr>
              )),
            )}
          </tbody>
        ))}
      </table>
      <MatrixTip tip={tip} />
    </div>
  );
}

type Cell = { readonly from: number; readonly span: number; readonly entries: readonly MatrixEntry[] };

/** A row as cells without holes: one for each column, or one over all columns of an entry that spans several. */
function cellsOf(row: readonly MatrixEntry[], columns: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let from = 0; from < columns; from += cells.at(-1)?.span ?? 1) {
    const entries = row.filter((entry) => entry.from === from);
    cells.push({ from, span: Math.max(1, ...entries.map((entry) => entry.to - entry.from + 1)), entries });
  }
  return cells;
}
