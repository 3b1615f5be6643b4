import { barNumber } from './bar-number.ts';
import { AXIS_SIZE, NAME_SIZE, rounded, scaleOf, valueAt } from './chart-scale.ts';
import type { ChartSpec } from './chart-spec.ts';
import type { ChartBar, ChartGeometry, ChartLabel, DrawingOptions, Stroke } from './drawing-types.ts';
import { inkHatching } from './hatching.ts';
import { wrapLabel } from './label-text.ts';
import { legendOf } from './legend.ts';

const TOP = 18;
const PLOT = 132;
const GAP = 6;
/** Space below the columns for two lines of a name. */
const NAMES = 2 * (AXIS_SIZE + 1.5) + 6;

type Plot = { readonly left: number; readonly pitch: number; readonly scale: number; readonly bottom: number };

/** Places a chart of stacked columns, from left to right in the order of the categories; width and height in points. */
export function stackedColumns(spec: ChartSpec, { width, measure }: DrawingOptions): ChartGeometry {
  const { end, ticks } = scaleOf(spec);
  const left = rounded(Math.max(...ticks.map((tick) => measure(String(tick), AXIS_SIZE))) + GAP);
  const pitch = (width - left) / Math.max(1, spec.categories.length);
  const plot: Plot = { left, pitch, scale: PLOT / end, bottom: TOP + PLOT };
  const legendTop = plot.bottom + NAMES;
  const { entries, height } = legendOf(spec, { top: legendTop, width, size: NAME_SIZE, measure });
  const bars = spec.categories.flatMap((_, column) => columnOf(spec, column, plot));
  return {
    width,
    height: rounded(legendTop + height),
    grid: ticks.slice(1).map((tick) => level(plot, width, tick)),
    axis: level(plot, width, 0),
    bars,
    labels: [
      ...nameLabels(spec, plot, measure),
      ...bars.flatMap((bar) => barNumber(bar, measure)),
      ...ticks.map((tick) => tickLabel(String(tick), left - GAP, heightOf(plot, tick) + 3, 'end')),
      tickLabel(wrapLabel(spec.unit, { width, size: AXIS_SIZE, limit: 1, measure })[0] ?? '', 0, AXIS_SIZE, 'start'),
    ],
    legend: entries,
  };
}

function columnOf(spec: ChartSpec, column: number, { left, pitch, scale, bottom }: Plot): readonly ChartBar[] {
  const category = spec.categories[column] ?? '';
  const wide = Math.min(40, pitch * 0.7);
  const x = rounded(left + column * pitch + (pitch - wide) / 2);
  let before = 0;
  return spec.series.flatMap((series) => {
    const value = valueAt(series.values, column);
    if (value === 0) return [];
    const area = {
      x,
      y: rounded(bottom - (before + value) * scale),
      width: rounded(wide),
      height: rounded(value * scale),
    };
    before += value;
    return [
      { ...area, ink: series.ink, hatching: inkHatching(area, series.ink), category, series: series.name, value },
    ];
  });
}

/** Names under the columns; where they would touch, only every second, third ... has one, and none that the edge would cut. */
function nameLabels(
  { categories }: ChartSpec,
  { left, pitch, bottom }: Plot,
  measure: DrawingOptions['measure'],
): readonly ChartLabel[] {
  const every = Math.max(1, Math.ceil((measure('0000', AXIS_SIZE) + 4) / pitch));
  return categories.flatMap((category, column) => {
    if (column % every !== 0) return [];
    const lines = wrapLabel(category, { width: pitch * every - 2, size: AXIS_SIZE, limit: 2, measure });
    const middle = left + (column + 0.5) * pitch;
    const right = left + categories.length * pitch;
    if (column > 0 && lines.some((text) => middle + measure(text, AXIS_SIZE) / 2 > right)) return [];
    return lines.map((text, line) => tickLabel(text, middle, bottom + 11 + line * (AXIS_SIZE + 1.5), 'middle'));
  });
}

function tickLabel(text: string, x: number, y: number, anchor: ChartLabel['anchor']): ChartLabel {
  return { x: rounded(x), y: rounded(y), text, anchor, size: AXIS_SIZE, colour: 'quiet', plate: null };
}

function level(plot: Plot, width: number, value: number): Stroke {
  const y = heightOf(plot, value);
  return { x1: plot.left, y1: y, x2: width, y2: y };
}

function heightOf({ bottom, scale }: Plot, value: number): number {
  return rounded(bottom - value * scale);
}
