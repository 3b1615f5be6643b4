/** A chart as numbers and words; drawn as SVG on screen, natively in Word, as vectors in PDF and as a table for readers. */
export type ChartSpec = {
  /** Bars lie from left to right, one below the other; columns stand side by side, for what runs in time. */
  readonly kind: 'stacked-bars' | 'stacked-columns';
  /** What the chart shows, in one sentence. */
  readonly title: string;
  /** What one unit of length counts, as in "criteria". */
  readonly unit: string;
  readonly categories: readonly string[];
  /** One value a category; `ink` picks colour and hatching so that series differ in black and white too. */
  readonly series: readonly { readonly name: string; readonly ink: ChartInk; readonly values: readonly number[] }[];
};

/** The inks of a chart, from strongest to faintest. */
export const CHART_INKS = ['strong', 'firm', 'light', 'empty', 'outline', 'none'] as const;
export type ChartInk = (typeof CHART_INKS)[number];
