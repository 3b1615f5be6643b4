import { useId } from 'react';
import type { CriterionVerdict } from '../../../../shared/fit/verdict-types.ts';
import type { Ladder } from '../../../../shared/model/ladder.ts';
import { standingName } from '../../../../shared/text/names.ts';
import { reasonSentence } from '../../../../shared/text/reason-sentence.ts';
import { SelectBox } from '../../../components/fields/select-field.tsx';
import { StandingMark } from '../../../components/marks/standing-mark.tsx';
import { text } from '../../../text/text.ts';
import { firstRank } from '../levels/first-rank.ts';
import { rungTitle } from '../levels/rung-title.ts';
import type { Rungs } from '../levels/rungs.ts';
import styles from './matrix.module.css';
import { criteriaMatrix, sharing, themeMatrix } from './matrix.ts';
import { ladderColumns, type MatrixColumn, rankColumns } from './matrix-columns.ts';
import { MatrixGrid } from './matrix-grid.tsx';

type Props = {
  readonly ladder: Ladder;
  readonly rungs: Rungs;
  /** The rank to show alone; null for all levels at once. */
  readonly rank: number | null;
  readonly onRank: (rank: number | null) => void;
  readonly onOpen: (verdict: CriterionVerdict) => void;
};

/** Criteria against verdicts, as one grid: every level by theme, or one level criterion by criterion. */
export function MatrixSection({ ladder, rungs, rank, onRank, onOpen }: Props) {
  const headingId = useId();
  const alone = rungs.rungs.find((rung) => rung.rank === rank);
  const choices = [
    { value: null, label: text.compare.allLevels },
    ...rungs.rungs.toReversed().map((rung) => ({ value: String(rung.rank), label: rungTitle(rung) })),
  ];
  const columns = alone === undefined ? ladderColumns(rungs, firstRank(rungs.rungs)) : rankColumns(rungs, alone.rank);
  const groups = (alone === undefined ? themeMatrix : criteriaMatrix)(
    ladder,
    columns.map(({ standing }) => standing),
  );
  return (
    <section aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId}>{text.compare.matrix}</h2>
        <div className={styles.choice}>
          <SelectBox
            label={text.compare.level}
            hideLabel
            options={choices}
            value={alone === undefined ? null : String(alone.rank)}
            onChange={(chosen) => onRank(chosen === null ? null : Number(chosen))}
          />
        </div>
      </div>
      {alone !== undefined && <Standings columns={columns} />}
      {alone !== undefined && columns.length > 1 && <Sharing columns={columns} {...sharing(groups, columns.length)} />}
      {groups.length === 0 ? (
        <p className={styles.hint}>{text.compare.noCriteria}</p>
      ) : (
        <MatrixGrid
          key={alone?.rank ?? 'all'}
          label={alone === undefined ? text.compare.matrixOfAll : text.compare.matrixOfLevel(rungTitle(alone))}
          rowLabel={alone === undefined ? text.compare.theme : text.compare.criterion}
          columns={columns}
          groups={groups}
          rowsAre={alone === undefined ? 'themes' : 'criteria'}
          onOpen={onOpen}
        />
      )}
    </section>
  );
}

function Standings({ columns }: { readonly columns: readonly MatrixColumn[] }) {
  return (
    <ul className={styles.standings}>
      {columns.map(({ id, title, standing }) => (
        <li key={id}>
          <StandingMark standing={standing.standing} />
          <p>
            {title}: <strong>{standingName(standing.standing)}.</strong>{' '}
            {standing.reasons.map(reasonSentence).join(' ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

type SharingProps = ReturnType<typeof sharing> & { readonly columns: readonly MatrixColumn[] };

function Sharing({ columns, shared, own }: SharingProps) {
  const alone = columns.map(({ track }, index) => ({ track, count: own[index] ?? 0 }));
  return <p className={styles.sharing}>{text.compare.sharing(shared, alone)}</p>;
}
