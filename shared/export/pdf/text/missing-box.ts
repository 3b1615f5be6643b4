import type { Rectangle } from '../../../chart/drawing-types.ts';

/** What stands for a character without a glyph: a frame with its number in it, in shares of the font size, y down. */
export type MissingBox = {
  readonly frame: Rectangle;
  /** The strokes of the digits as bars: readers on a screen draw thin bars finer than thin lines. */
  readonly digits: readonly Rectangle[];
};

/** Thickness of the frame. */
export const FRAME_PEN = 0.03;

const PEN = 0.04;
const BEARING = 0.04;
const PADDING = 0.09;
const DIGIT = 0.15;
const GAP = 0.08;
const TOP = -0.8;
const HEIGHT = 0.94;

// The strokes of a seven-segment display as [x1, y1, x2, y2], in shares of a digit's width and height.
const SEGMENTS = {
  a: [0, 0, 1, 0],
  b: [1, 0, 1, 0.5],
  c: [1, 0.5, 1, 1],
  d: [0, 1, 1, 1],
  e: [0, 0.5, 0, 1],
  f: [0, 0, 0, 0.5],
  g: [0, 0.5, 1, 0.5],
} as const;
const { a, b, c, d, e, f, g } = SEGMENTS;
const DIGITS = [
  [a, b, c, d, e, f],
  [b, c],
  [a, b, g, e, d],
  [a, b, g, c, d],
  [f, g, b, c],
  [a, f, g, c, d],
  [a, f, g, e, d, c],
  [a, b, c],
  [a, b, c, d, e, f, g],
  [a, b, c, d, f, g],
  [a, b, c, e, f, g],
  [c, d, e, f, g],
  [a, d, e, f],
  [b, c, d, e, g],
  [a, d, e, f, g],
  [a, e, f, g],
];

/** What the box takes of the line, as a share of the font size. */
export function boxWidth(codePoint: number): number {
  const columns = digitsOf(codePoint).length / 2;
  return columns * DIGIT + (columns - 1) * GAP + 2 * (PADDING + BEARING);
}

/** The box of a character: its hexadecimal number, half of the digits over the other half. */
export function missingBox(codePoint: number): MissingBox {
  const digits = digitsOf(codePoint);
  const columns = digits.length / 2;
  const height = (HEIGHT - 2 * PADDING - 1.5 * GAP) / 2;
  return {
    frame: { x: BEARING, y: TOP, width: boxWidth(codePoint) - 2 * BEARING, height: HEIGHT },
    digits: [...digits].flatMap((digit, index) => {
      const left = BEARING + PADDING + (index % columns) * (DIGIT + GAP);
      const top = TOP + PADDING + (index < columns ? 0 : height + 1.5 * GAP);
      return (DIGITS[Number.parseInt(digit, 16)] ?? []).map(([x1, y1, x2, y2]) => ({
        x: left + x1 * DIGIT - PEN / 2,
        y: top + y1 * height - PEN / 2,
        width: (x2 - x1) * DIGIT + PEN,
        height: (y2 - y1) * height + PEN,
      }));
    }),
  };
}

function digitsOf(codePoint: number): string {
  const hexadecimal = codePoint.toString(16);
  return hexadecimal.padStart(hexadecimal.length > 4 ? 6 : 4, '0');
}
