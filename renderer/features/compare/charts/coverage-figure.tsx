import { coverageChart } from '../../../../shared/chart/coverage-chart.ts';
import type { Ladder } from '../../../../shared/model/ladder.ts';
import { verdictName } from '../../../../shared/text/names.ts';
import { SelectBox } from '../../../components/fields/select-field.tsx';
import { ChartFigure } from '../../../components/marks/chart-figure.tsx';
import { text } from '../../../text/text.ts';
import { rungTitle } from '../levels/rung-title.ts';
import type { Rungs } from '../levels/rungs.ts';
import { rankColumns } from '../matrix/matrix-columns.ts';
import { chartInWords } from './chart-words.ts';
import styles from './charts.module.css';

type Props = {
  readonly ladder: Ladder;
  readonly rungs: Rungs;
  /** The rank to look at; null for that of the level sought. */
  readonly rank: number | null;
  readonly onRank: (rank: number) => void;
};

/** How far one level's criteria are covered on each track, dimension by dimension. */
export function CoverageFigure({ ladder, rungs, rank, onRank }: Props) {
  const all = rungs.rungs;
  const shown =
    all.find((rung) => rung.rank === rank) ?? all.find(({ sides }) => sides.some((side) => side?.sought)) ?? all[0];
  const columns = rankColumns(rungs, shown?.rank ?? 0);
  const chart = coverageChart(
    ladder,
    columns.map(({ track, standing }) => ({ name: track, standing })),
    {
      title: text.compare.coverageTitle(columns.map(({ title }) => title)),
      unit: text.compare.chartUnit,
      verdict: verdictName,
      bar: text.compare.coverageBar,
    },
  );
  return (
    <>
      {all.length > 1 && shown !== undefined && (
        <div className={styles.picker}>
          <SelectBox
            label={text.compare.level}
            options={all.toReversed().map((rung) => ({ value: String(rung.rank), label: rungTitle(rung) }))}
            value={String(shown.rank)}
            onChange={(chosen) => chosen !== null && onRank(Number(chosen))}
          />
        </div>
      )}
      {chart.categories.length === 0 ? (
        <p>{text.compare.noCriteria}</p>
      ) : (
        <ChartFigure
          spec={chart}
          description={chartInWords(chart)}
          tableLabel={text.compare.showNumbers}
          categoryLabel={text.compare.dimension}
        />
      )}
    </>
  );
}
