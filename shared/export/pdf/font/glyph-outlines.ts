import { type Sfnt, tableStart } from './sfnt.ts';

const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const SCALES = 0x0040;
const MATRIX = 0x0080;

/**
 * The outline of a glyph, padded to four bytes; a composed glyph is given the new numbers of its components, which
 * `placeOf` hands out. Source of the format: OpenType, `glyf`.
 */
export function outlineOf(font: Sfnt, glyph: number, placeOf: (glyph: number) => number): Uint8Array {
  const [from, to] = extent(font, glyph);
  const outline = new Uint8Array(Math.ceil((to - from) / 4) * 4);
  outline.set(font.bytes.subarray(from, to));
  if (to > from && font.view.getInt16(from) < 0) renumber(new DataView(outline.buffer), placeOf);
  return outline;
}

function extent(font: Sfnt, glyph: number): readonly [number, number] {
  const { view } = font;
  const loca = tableStart(font, 'loca');
  const glyf = tableStart(font, 'glyf');
  const long = view.getInt16(tableStart(font, 'head') + 50) === 1;
  const offset = (index: number) => (long ? view.getUint32(loca + index * 4) : view.getUint16(loca + index * 2) * 2);
  return [glyf + offset(glyph), glyf + offset(glyph + 1)];
}

function renumber(outline: DataView, placeOf: (glyph: number) => number): void {
  let at = 10;
  let flags = MORE;
  while ((flags & MORE) !== 0) {
    flags = outline.getUint16(at);
    outline.setUint16(at + 2, placeOf(outline.getUint16(at + 2)));
    at += 4 + ((flags & WORDS) !== 0 ? 4 : 2);
    if ((flags & SCALE) !== 0) at += 2;
    else if ((flags & SCALES) !== 0) at += 4;
    else if ((flags & MATRIX) !== 0) at += 8;
  }
}
