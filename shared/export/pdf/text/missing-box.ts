/** Size of the digits in a box for a missing glyph, as a share of the font size. */
export const BOX_DIGIT_SIZE = 0.36;

const DIGIT = 206;
const PADDING = 60;
const BEARING = 55;

/** The two lines of digits in the box of a character without a glyph: "4E" over "2D", "01F" over "680". */
export function boxDigits(codePoint: number): readonly [string, string] {
  const hexadecimal = codePoint.toString(16).toUpperCase();
  const digits = hexadecimal.padStart(hexadecimal.length > 4 ? 6 : 4, '0');
  return [digits.slice(0, digits.length / 2), digits.slice(digits.length / 2)];
}

/** What the box takes of the line, in thousandths of the font size. */
export function boxWidth(codePoint: number): number {
  return boxDigits(codePoint)[0].length * DIGIT + 2 * (PADDING + BEARING);
}

/** The box itself, without the space beside it, in shares of the font size. */
export const BOX_BEARING = BEARING / 1000;
