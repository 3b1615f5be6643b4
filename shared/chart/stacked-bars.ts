import { barNumber } from './bar-number.ts';
import { AXIS_SIZE, NAME_SIZE, rounded, scaleOf, valueAt } from './chart-scale.ts';
import type { ChartSpec } from './chart-spec.ts';
import type { ChartBar, ChartGeometry, ChartLabel, DrawingOptions, Stroke } from './drawing-types.ts';
import { inkHatching } from './hatching.ts';
import { wrapLabel } from './label-text.ts';
import { legendOf } from './legend.ts';

const BAR = 18;
const PITCH = 28;
const GAP = 8;

/** Places a chart of stacked horizontal bars in a width given in points; the height follows from the spec. */
export function stackedBars(spec: ChartSpec, { width, measure }: DrawingOptions): ChartGeometry {
  const names = spec.categories.map((category) =>
    wrapLabel(category, { width: width * 0.4, size: NAME_SIZE, limit: 2, measure }),
  );
  const nameWidth = Math.max(measure(spec.unit, AXIS_SIZE), ...names.flat().map((line) => measure(line, NAME_SIZE)));
  const left = rounded(nameWidth + GAP);
  const bottom = spec.categories.length * PITCH;
  const { end, ticks } = scaleOf(spec);
  const scale = (width - left - GAP) / end;
  const { entries, height } = legendOf(spec, { top: bottom + 22, width, size: NAME_SIZE, measure });
  const bars = spec.categories.flatMap((_, row) => barsOf(spec, row, left, scale));
  return {
    width,
    height: rounded(bottom + 22 + height),
    grid: ticks.slice(1).map((tick) => upright(left + tick * scale, bottom)),
    axis: upright(left, bottom),
    bars,
    labels: [
      ...names.flatMap((lines, row) => nameLabels(lines, row, left - GAP)),
      ...bars.flatMap((bar) => barNumber(bar, measure)),
      ...ticks.map((tick) => tickLabel(String(tick), left + tick * scale, bottom, 'middle')),
      tickLabel(spec.unit, left - GAP, bottom, 'end'),
    ],
    legend: entries,
  };
}

function barsOf(spec: ChartSpec, row: number, left: number, scale: number): readonly ChartBar[] {
  const category = spec.categories[row] ?? '';
  const y = row * PITCH + (PITCH - BAR) / 2;
  let before = 0;
  return spec.series.flatMap((series) => {
    const value = valueAt(series.values, row);
    if (value === 0) return [];
    const area = { x: rounded(left + before * scale), y, width: rounded(value * scale), height: BAR };
    before += value;
    return [
      { ...area, ink: series.ink, hatching: inkHatching(area, series.ink), category, series: series.name, value },
    ];
  });
}

function nameLabels(lines: readonly string[], row: number, x: number): readonly ChartLabel[] {
  const first = row * PITCH + PITCH / 2 + NAME_SIZE * 0.35 - ((lines.length - 1) * (NAME_SIZE + 1.5)) / 2;
  return lines.map((text, index) => ({
    x: rounded(x),
    y: rounded(first + index * (NAME_SIZE + 1.5)),
    text,
    anchor: 'end',
    size: NAME_SIZE,
    colour: 'text',
    plate: null,
  }));
}

function tickLabel(text: string, x: number, bottom: number, anchor: 'middle' | 'end'): ChartLabel {
  return { x: rounded(x), y: bottom + 11, text, anchor, size: AXIS_SIZE, colour: 'quiet', plate: null };
}

function upright(x: number, bottom: number): Stroke {
  return { x1: rounded(x), y1: 0, x2: rounded(x), y2: bottom };
}
