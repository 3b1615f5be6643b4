import { useState } from 'react';
import type { TimeTable } from '../../../../shared/fit/time/time-types.ts';
import type { Grain } from '../../../../shared/lib/calendar-period.ts';
import type { Ladder } from '../../../../shared/model/ladder.ts';
import { Button } from '../../../components/button.tsx';
import { ChartFigure } from '../../../components/marks/chart-figure.tsx';
import { text } from '../../../text/text.ts';
import { type Split, timeChart, wholeThemeTable } from './time-charts.ts';
import styles from './use.module.css';

/** Columns that can be told apart side by side. */
const LATEST: Record<Grain, number> = { quarter: 16, month: 24 };
/** So few more are shown with the others. */
const FEW = 6;

type Props = {
  readonly table: TimeTable;
  readonly ladder: Ladder;
  readonly split: Split;
  readonly grain: Grain;
};

/** The hours of each month or quarter as a column, divided by what was chosen. */
export function TimeFigure({ table, ladder, split, grain }: Props) {
  const [all, setAll] = useState(false);
  const words = text.time;
  const spec = timeChart(
    table,
    ladder,
    split,
    all || table.periods.length <= LATEST[grain] + FEW ? undefined : LATEST[grain],
  );
  const left = table.periods.length - spec.categories.length;
  const description = spec.categories
    .map((category, index) =>
      words.column(
        category,
        spec.series.flatMap(({ name, values }) =>
          (values[index] ?? 0) > 0 ? [words.part(name, values[index] ?? 0)] : [],
        ),
      ),
    )
    .join(' ');
  return (
    <div className={styles.figure} data-split={split}>
      <ChartFigure
        spec={spec}
        description={description}
        tableLabel={words.numbers}
        categoryLabel={grain === 'month' ? words.month : words.quarter}
      />
      {left > 0 && <Button onClick={() => setAll(true)}>{words.showEarlier(left)}</Button>}
      {split === 'themes' && <ThemeTable table={table} ladder={ladder} grain={grain} />}
    </div>
  );
}

function ThemeTable({ table, ladder, grain }: Omit<Props, 'split'>) {
  const { categories, series } = wholeThemeTable(table, ladder);
  return (
    <details className={styles.whole}>
      <summary>{text.time.everyTheme}</summary>
      {/* Wider than many windows: it takes the focus, so that arrow keys scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section className={styles.wide} data-pans tabIndex={0} aria-label={text.time.everyTheme}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.time.theme}</th>
              {categories.map((category) => (
                <th key={category} scope="col">
                  {category}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {series.map(({ name, values }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {categories.map((category, index) => (
                  <td key={`${grain} ${category}`}>{(values[index] ?? 0).toLocaleString('en')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
