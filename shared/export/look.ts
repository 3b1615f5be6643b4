import type { CellTone } from '../packet/outline-types.ts';

/** Colours that all documents share, as `#rrggbb`. Every pair of text and ground has a contrast of 4.5 or more. */
export const DOCUMENT_COLOURS = {
  text: '#14212f',
  quiet: '#5a6673',
  accent: '#1d3b5c',
  link: '#1d5a96',
  rule: '#cfd6de',
  head: '#eef2f6',
} as const;

/** Grounds of table cells that carry a verdict; light enough for dark text, different enough in grey. */
export const TONE_FILLS: Readonly<Record<CellTone, string>> = {
  strong: '#bcd0e6',
  good: '#dde8f4',
  weak: '#fdf1d3',
  gap: '#f9dfd6',
  quiet: '#eef0f2',
};
