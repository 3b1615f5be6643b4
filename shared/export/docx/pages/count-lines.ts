import { characterWidth, type Face, isEastAsian, widthsOf } from './text-width.ts';

/** `scale` is the share of the size that a raised number is set in; with `mark` it is told which line its end is on. */
export type Piece = { readonly text: string; readonly face: Face; readonly scale?: number; readonly mark?: true };

export type Lines = {
  readonly count: number;
  /** Points that the last line takes. */
  readonly last: number;
  /** Whether there is a character of a font of taller lines. */
  readonly eastAsian: boolean;
  /** The lines of the marks, from 0. */
  readonly marks: readonly number[];
};

/** Points between the tab stops that a document has by itself. */
const TAB = 36;
const TOLERANCE = 0.01;

const [SPACE, TABULATOR, BREAK, HYPHEN, GLUE] = [0x20, 0x09, 0x0a, 0x2d, [0xa0, 0x202f, 0x2060]];
/** Every character below has a width, and none but the hyphen lets a line break. */
const PLAIN_END = 0x7f;
const DASHES: readonly number[] = [HYPHEN, 0x2010, 0x2013, 0x2014];

/**
 * How many lines Word sets a text in, of a size in points, within a width in points; null when it has a character whose width is
 * not known. Lines break at spaces, after dashes and around Chinese and Japanese characters; a word too long is cut.
 */
export function countLines(pieces: readonly Piece[], size: number, width: number): Lines | null {
  // No function in here: what a closure shares is a new object with every change.
  let count = 1;
  let at = 0;
  let word = 0;
  let before = 0;
  let waiting = 0;
  let eastAsian = false;
  const marks: number[] = [];
  for (let place = 0; place < pieces.length; place += 1) {
    const { text = '', face = 'regular', scale = 1, mark } = pieces[place] ?? {};
    const unit = (size / 1_000) * scale;
    const widths = widthsOf(face);
    // Of plain letters behind the last other character, in thousandths of the size, and how many of these a line has room for.
    let letters = 0;
    let room = Math.floor((width - word) / unit);
    for (let index = 0; index < text.length; index += 1) {
      let code = text.charCodeAt(index);
      // Most characters are plain letters, and a packet has millions of them.
      if (code > SPACE && code < PLAIN_END && before !== HYPHEN && before < PLAIN_END) {
        const more = letters + (widths[code] ?? 0);
        if (more <= room) {
          letters = more;
          before = code;
          continue;
        }
      }
      word += letters * unit;
      letters = 0;
      if (code >= 0xd800 && code < 0xdc00) {
        code = text.codePointAt(index) ?? code;
        if (code > 0xffff) index += 1;
      }
      const isBlank = code === SPACE || code === BREAK || code === TABULATOR;
      const own = isBlank ? 0 : characterWidth(widths, code);
      if (own === null) return null;
      const ends = isBlank || mayBreakBetween(before, code);
      const isTooLong = !ends && word > 0 && word + own * unit > width + TOLERANCE;
      if (ends || isTooLong) {
        const wraps = at > 0 && at + word > width + TOLERANCE;
        if (wraps) count += 1;
        at = wraps ? word : at + word;
        word = 0;
        for (; waiting > 0; waiting -= 1) marks.push(count - 1);
      }
      if (isTooLong || code === BREAK) {
        count += 1;
        at = 0;
      } else if (code === SPACE) at += (widths[SPACE] ?? 0) * unit;
      else if (code === TABULATOR) at = (Math.floor(at / TAB) + 1) * TAB;
      word += own * unit;
      room = Math.floor((width - word) / unit);
      if (isEastAsian(code)) eastAsian = true;
      before = code;
    }
    word += letters * unit;
    if (mark) waiting += 1;
  }
  const wraps = at > 0 && at + word > width + TOLERANCE;
  if (wraps) count += 1;
  for (; waiting > 0; waiting -= 1) marks.push(count - 1);
  return { count, last: wraps ? word : at + word, eastAsian, marks };
}

function mayBreakBetween(before: number, after: number): boolean {
  if (before < HYPHEN) return false;
  if (DASHES.includes(before)) return !(after === HYPHEN || (after >= 0x30 && after <= 0x39));
  if (before < 0x1100 && after < 0x1100) return false;
  return (isEastAsian(before) || isEastAsian(after)) && !GLUE.includes(before) && !GLUE.includes(after);
}
