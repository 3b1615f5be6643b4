import type { ChartSpec } from '../../chart/chart-spec.ts';
import { drawChart } from '../../chart/draw-chart.ts';

const POINTS_TO_PIXELS = 96 / 72;
/** Points for the legend and the name of the axis. */
const LEGEND = 44;

/** Size of a chart in whole pixels, 96 an inch; `width` is in twentieths of a point. */
export function chartPixels(spec: ChartSpec, width: number): { readonly width: number; readonly height: number } {
  return {
    width: Math.round((width / 20) * POINTS_TO_PIXELS),
    height: Math.round(chartHeight(spec, width) * POINTS_TO_PIXELS),
  };
}

/** Height of a chart in points; `width` is in twentieths of a point. */
export function chartHeight(spec: ChartSpec, width: number): number {
  return Math.round((drawChart(spec, { width: width / 20 }).height + LEGEND) * POINTS_TO_PIXELS) / POINTS_TO_PIXELS;
}

/** The series that are drawn: a chart with no numbers at all keeps them all. */
export function seriesWithValues(spec: ChartSpec): ChartSpec['series'] {
  const drawn = spec.series.filter((series) => series.values.some((value) => value > 0));
  return drawn.length > 0 ? drawn : spec.series;
}
