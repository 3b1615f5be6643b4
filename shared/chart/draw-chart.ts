import type { ChartSpec } from './chart-spec.ts';
import type { ChartGeometry } from './drawing-types.ts';
import { estimateWidth, type MeasureText } from './label-text.ts';
import { stackedBars } from './stacked-bars.ts';
import { stackedColumns } from './stacked-columns.ts';

/** Places a chart in a width given in points; a writer that has the true font passes its own `measure`. */
export function drawChart(
  spec: ChartSpec,
  { width, measure = estimateWidth }: { width: number; measure?: MeasureText },
): ChartGeometry {
  return spec.kind === 'stacked-columns'
    ? stackedColumns(spec, { width, measure })
    : stackedBars(spec, { width, measure });
}
