import { standingName } from '../../../../shared/text/names.ts';
import { StandingMark } from '../../../components/marks/standing-mark.tsx';
import styles from './matrix.module.css';
import type { MatrixColumn } from './matrix-columns.ts';

type Props = { readonly rowLabel: string; readonly columns: readonly MatrixColumn[] };

/** The columns: track, title and standing of each level. */
export function MatrixHead({ rowLabel, columns }: Props) {
  return (
    <thead>
      <tr>
        <th scope="col">{rowLabel}</th>
        {columns.map((column) => (
          <th
            key={column.id}
            scope="col"
            className={styles.column}
            data-side={column.side}
            data-begins={column.begins || undefined}
          >
            <span className={styles.track}>{column.track}</span> {column.title}
            <span className={styles.columnStanding}>
              <StandingMark standing={column.standing.standing} size={14} />
              <span>{standingName(column.standing.standing)}</span>
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
