import { useId } from 'react';
import type { ChartSpec } from '../../../shared/chart/chart-spec.ts';
import { drawChart } from '../../../shared/chart/draw-chart.ts';
import type { ChartLabel, Stroke } from '../../../shared/chart/drawing-types.ts';
import styles from './chart-figure.module.css';
import { InkedArea } from './inked-area.tsx';

/** Width in the chart's own points; on screen it grows with its place. */
const WIDTH = 560;

type Props = {
  readonly spec: ChartSpec;
  /** What the chart says, for those who do not see it. */
  readonly description: string;
  /** Opens the numbers as a table. */
  readonly tableLabel: string;
  /** Heads the column of the categories in that table. */
  readonly categoryLabel: string;
  /** What its inks stand for: verdicts, better or worse, or tracks and times, which are neither. */
  readonly about?: 'verdicts' | 'tracks';
  /** One column more for that table: a value for each category. */
  readonly more?: { readonly name: string; readonly values: readonly string[] };
};

/** A chart in the window's own colours, with its numbers as a table at hand. */
export function ChartFigure({ spec, description, tableLabel, categoryLabel, about = 'verdicts', more }: Props) {
  const id = useId();
  const drawing = drawChart(spec, { width: WIDTH });
  const areas = [...drawing.bars, ...drawing.legend.map((entry) => entry.swatch)];
  const labels = [...drawing.labels, ...drawing.legend.map((entry) => entry.label)];
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{spec.title}</figcaption>
      <svg
        className={styles.chart}
        data-about={about}
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
        viewBox={`-1 -1 ${drawing.width + 2} ${drawing.height + 2}`}
      >
        <title id={`${id}-title`}>{spec.title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        <path d={pathOf(drawing.grid)} className={styles.grid} />
        {areas.map((area) => (
          <InkedArea key={`${area.x} ${area.y}`} area={area} />
        ))}
        <path d={pathOf([drawing.axis])} className={styles.axis} />
        {labels.map((label) => (
          <Label key={`${label.x} ${label.y}`} label={label} />
        ))}
      </svg>
      <details className={styles.numbers}>
        <summary>{tableLabel}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{categoryLabel}</th>
              {spec.series.map((series) => (
                <th key={series.name} scope="col">
                  {series.name}
                </th>
              ))}
              {more !== undefined && <th scope="col">{more.name}</th>}
            </tr>
          </thead>
          <tbody>
            {spec.categories.map((category, row) => (
              <tr key={category}>
                <th scope="row">{category}</th>
                {spec.series.map((series) => (
                  <td key={series.name}>{(series.values[row] ?? 0).toLocaleString('en')}</td>
                ))}
                {more !== undefined && <td>{more.values[row]}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Label({ label: { x, y, text, anchor, size, colour, plate } }: { readonly label: ChartLabel }) {
  return (
    <>
      {plate !== null && <rect {...plate} className={styles.plate} />}
      <text x={x} y={y} textAnchor={anchor} fontSize={size} className={styles.text} data-colour={colour}>
        {text}
      </text>
    </>
  );
}

function pathOf(lines: readonly Stroke[]): string {
  return lines.map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join('');
}
