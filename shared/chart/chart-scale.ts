import type { ChartSpec } from './chart-spec.ts';

/** Sizes of names and numbers in a chart, and of what stands along its axes, in points. */
export const NAME_SIZE = 9;
export const AXIS_SIZE = 8;

/** An axis from nought to `end` in round steps of `step`; `ticks` are the values it is marked at. */
export type ChartScale = { readonly end: number; readonly step: number; readonly ticks: readonly number[] };

/** The scale on which every category of a stacked chart fits. */
export function scaleOf({ categories, series }: ChartSpec): ChartScale {
  const totals = categories.map((_, category) =>
    series.reduce((sum, { values }) => sum + valueAt(values, category), 0),
  );
  const most = Math.max(1, ...totals);
  const step = tickStep(most);
  const count = Math.ceil(most / step);
  return { end: count * step, step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

/** A value as it is drawn; what is no number, or below nought, is not. */
export function valueAt(values: readonly number[], category: number): number {
  const value = values[category] ?? 0;
  return Number.isFinite(value) && value > 0 ? value : 0;
}

/** A value as it is printed: whole, or with one decimal where it is small. */
export function valueText(value: number): string {
  return String(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
}

/** To a hundredth of a point, so that a drawing is the same on every machine. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A step of 1, 2 or 5 times a power of ten that leaves at most six ticks. */
function tickStep(largest: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(largest / 6)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => largest / step <= 6) ?? 10 * power;
}
