import type { ChartSpec } from '../../chart/chart-spec.ts';

/** The series of a chart that have a value at all. */
export function shownSeries({ series }: ChartSpec): ChartSpec['series'] {
  return series.filter(({ values }) => values.some((value) => value > 0));
}
