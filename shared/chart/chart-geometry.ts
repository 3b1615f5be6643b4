import type { ChartSpec } from './chart-spec.ts';
import type { ChartBar, ChartGeometry, ChartLabel, Stroke } from './drawing-types.ts';
import { inkHatching } from './hatching.ts';
import { estimateWidth, type MeasureText, wrapLabel } from './label-text.ts';
import { legendOf } from './legend.ts';

const SIZE = 9;
const SMALL = 8;
const BAR = 18;
const PITCH = 28;
const GAP = 8;

/** Places a chart of stacked horizontal bars in a width given in points; the height follows from the spec. */
export function stackedBars(
  spec: ChartSpec,
  { width, measure = estimateWidth }: { width: number; measure?: MeasureText },
): ChartGeometry {
  const names = spec.categories.map((category) =>
    wrapLabel(category, { width: width * 0.4, size: SIZE, limit: 2, measure }),
  );
  const nameWidth = Math.max(measure(spec.unit, SMALL), ...names.flat().map((line) => measure(line, SIZE)));
  const left = round(nameWidth + GAP);
  const bottom = spec.categories.length * PITCH;
  const totals = spec.categories.map((_, row) =>
    spec.series.reduce((sum, series) => sum + valueAt(series.values, row), 0),
  );
  const step = tickStep(Math.max(1, ...totals));
  const end = Math.ceil(Math.max(1, ...totals) / step) * step;
  const scale = (width - left - GAP) / end;
  const ticks = Array.from({ length: end / step + 1 }, (_, index) => index * step);
  const { entries, height } = legendOf(spec, { top: bottom + 22, width, size: SIZE, measure });
  const bars = spec.categories.flatMap((_, row) => barsOf(spec, row, left, scale));
  return {
    width,
    height: round(bottom + 22 + height),
    grid: ticks.slice(1).map((tick) => upright(left + tick * scale, bottom)),
    axis: upright(left, bottom),
    bars,
    labels: [
      ...names.flatMap((lines, row) => nameLabels(lines, row, left - GAP)),
      ...bars.flatMap((bar) => numberLabel(bar, measure)),
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
    const area = { x: round(left + before * scale), y, width: round(value * scale), height: BAR };
    before += value;
    return [
      { ...area, ink: series.ink, hatching: inkHatching(area, series.ink), category, series: series.name, value },
    ];
  });
}

function nameLabels(lines: readonly string[], row: number, x: number): readonly ChartLabel[] {
  const first = row * PITCH + PITCH / 2 + SIZE * 0.35 - ((lines.length - 1) * (SIZE + 1.5)) / 2;
  return lines.map((text, index) => ({
    x: round(x),
    y: round(first + index * (SIZE + 1.5)),
    text,
    anchor: 'end',
    size: SIZE,
    colour: 'text',
    plate: null,
  }));
}

function numberLabel(bar: ChartBar, measure: MeasureText): readonly ChartLabel[] {
  const text = String(bar.value);
  const wide = measure(text, SIZE) + 6;
  if (wide > bar.width) return [];
  const x = round(bar.x + bar.width / 2);
  const plate = { x: round(x - wide / 2), y: bar.y + 3, width: round(wide), height: bar.height - 6 };
  return [
    {
      x,
      y: round(bar.y + bar.height / 2 + SIZE * 0.35),
      text,
      anchor: 'middle',
      size: SIZE,
      colour: bar.ink,
      plate: bar.hatching.length > 0 ? plate : null,
    },
  ];
}

function tickLabel(text: string, x: number, bottom: number, anchor: 'middle' | 'end'): ChartLabel {
  return { x: round(x), y: bottom + 11, text, anchor, size: SMALL, colour: 'quiet', plate: null };
}

function upright(x: number, bottom: number): Stroke {
  return { x1: round(x), y1: 0, x2: round(x), y2: bottom };
}

/** A step of 1, 2 or 5 times a power of ten that leaves at most six ticks. */
function tickStep(largest: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(largest / 6)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => largest / step <= 6) ?? 10 * power;
}

function valueAt(values: readonly number[], row: number): number {
  const value = values[row] ?? 0;
  return Number.isFinite(value) && value > 0 ? value : 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
