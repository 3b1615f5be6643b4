import type { ChartInk } from './chart-spec.ts';

/** How an ink looks: fill, border, hatching and the colour of a number on it, as `#rrggbb`; null is nothing. */
export type InkLook = {
  readonly fill: string | null;
  readonly border: string;
  readonly hatch: 'none' | 'rising' | 'falling';
  readonly hatchColour: string;
  readonly onTop: string;
};

/** Told apart by lightness and hatching alone, so that a black-and-white print reads the same. */
export const INK_LOOKS: Readonly<Record<ChartInk, InkLook>> = {
  strong: { fill: '#1d3b5c', border: '#1d3b5c', hatch: 'none', hatchColour: '#1d3b5c', onTop: '#ffffff' },
  firm: { fill: '#86a9cb', border: '#1d3b5c', hatch: 'none', hatchColour: '#1d3b5c', onTop: '#14212f' },
  light: { fill: '#ffffff', border: '#1d3b5c', hatch: 'rising', hatchColour: '#6d8fb1', onTop: '#14212f' },
  empty: { fill: '#ffffff', border: '#1d3b5c', hatch: 'none', hatchColour: '#1d3b5c', onTop: '#14212f' },
  outline: { fill: '#ffffff', border: '#8b95a1', hatch: 'falling', hatchColour: '#b4bcc6', onTop: '#14212f' },
  none: { fill: '#e6e9ed', border: '#b4bcc6', hatch: 'none', hatchColour: '#b4bcc6', onTop: '#14212f' },
};

/** Colours of everything in a chart that is not data. */
export const CHART_COLOURS = { text: '#14212f', quiet: '#5a6673', axis: '#5a6673', grid: '#dde2e8', paper: '#ffffff' };
