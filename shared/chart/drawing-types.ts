import type { ChartInk } from './chart-spec.ts';
import type { MeasureText } from './label-text.ts';

/** Width in points, and how wide a text is in the writer's font. */
export type DrawingOptions = { readonly width: number; readonly measure: MeasureText };

export type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Stroke = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** An area in an ink: paint the fill, then `hatching`, then the border, in the look of `ink` (chart-ink.ts). */
export type InkedArea = Rectangle & { readonly ink: ChartInk; readonly hatching: readonly Stroke[] };

/** One value of one category. */
export type ChartBar = InkedArea & { readonly category: string; readonly series: string; readonly value: number };

/** `y` is the baseline; `plate` is a patch of paper to paint behind the text where it stands on hatching. */
export type ChartLabel = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  /** `text` and `quiet` of CHART_COLOURS, or the `onTop` colour of an ink. */
  readonly colour: 'text' | 'quiet' | ChartInk;
  readonly plate: Rectangle | null;
};

export type LegendEntry = { readonly swatch: InkedArea; readonly label: ChartLabel };

/** A drawing in points, origin at the top left, y down: what SVG and PDF draw, each with its own pen. */
export type ChartGeometry = {
  readonly width: number;
  readonly height: number;
  /** Light lines behind the bars, then the axis. */
  readonly grid: readonly Stroke[];
  readonly axis: Stroke;
  readonly bars: readonly ChartBar[];
  /** Names of the categories, numbers on the bars and along the axis, the unit. */
  readonly labels: readonly ChartLabel[];
  readonly legend: readonly LegendEntry[];
};
