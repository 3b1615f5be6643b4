import { VERDICTS, type Verdict, type VerdictCounts } from '../../../../shared/fit/verdict-types.ts';
import { VerdictBar } from '../../../components/marks/verdict-bar.tsx';
import { text } from '../../../text/text.ts';
import styles from './matrix.module.css';
import type { DimensionRows } from './matrix.ts';
import type { MatrixColumn } from './matrix-columns.ts';

/** Pixels for one criterion in the bars: the most that a column of the matrix has room for. */
const UNIT = 8;

type Props = {
  readonly group: DimensionRows;
  readonly columns: readonly MatrixColumn[];
  /** Whether each column sums up what it asks for in this dimension. */
  readonly withSums: boolean;
};

/** The name of a dimension over its themes, with the sum of each column. */
export function DimensionRow({ group: { dimension, themes }, columns, withSums }: Props) {
  if (dimension === null) return null;
  if (!withSums) {
    return (
      <tr>
        <th colSpan={columns.length + 1} scope="rowgroup" className={styles.dimension}>
          {dimension.name}
        </th>
      </tr>
    );
  }
  const entries = themes.flatMap(({ rows }) => rows.flat());
  return (
    <tr>
      <th scope="rowgroup" className={styles.dimension}>
        {dimension.name}
      </th>
      {columns.map((column, index) => {
        const counts = countsOf(entries.filter(({ from }) => from === index).map(({ verdict }) => verdict.verdict));
        return (
          <td key={column.id} className={styles.sum} data-begins={column.begins || undefined}>
            <VerdictBar counts={counts} unit={UNIT} />
            <span className="visually-hidden">{text.compare.counts(counts)}</span>
          </td>
        );
      })}
    </tr>
  );
}

function countsOf(verdicts: readonly Verdict[]): VerdictCounts {
  const counts = { sustained: 0, met: 0, claimed: 0, gap: 0, 'no-opportunity': 0, 'not-applicable': 0 };
  for (const verdict of VERDICTS) counts[verdict] = verdicts.filter((each) => each === verdict).length;
  return counts;
}
