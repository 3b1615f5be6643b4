import type { ComposedGlyph } from './font-use.ts';
import { type Sfnt, tableStart } from './sfnt.ts';

const WORDS = 0x0001;
const OFFSETS = 0x0002;
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

/** The outline of a glyph of our own: its parts, each moved to its place; padded to four bytes. */
export function composedOutline(font: Sfnt, glyph: ComposedGlyph, placeOf: (glyph: number) => number): Uint8Array {
  const drawn = glyph.parts.filter((part) => isDrawn(font, part.glyph));
  if (drawn.length === 0) return new Uint8Array(0);
  const view = new DataView(new ArrayBuffer(Math.ceil((10 + drawn.length * 8) / 4) * 4));
  view.setInt16(0, -1);
  for (const [index, value] of boundsOf(font, glyph).entries()) view.setInt16(2 + index * 2, value);
  for (const [index, part] of drawn.entries()) {
    const at = 10 + index * 8;
    view.setUint16(at, WORDS | OFFSETS | (index < drawn.length - 1 ? MORE : 0));
    view.setUint16(at + 2, placeOf(part.glyph));
    view.setInt16(at + 4, part.dx);
    view.setInt16(at + 6, part.dy);
  }
  return new Uint8Array(view.buffer);
}

/** The extent of a glyph of our own, in units of the font; zeros when nothing of it is drawn. */
export function boundsOf(font: Sfnt, { parts }: ComposedGlyph): readonly [number, number, number, number] {
  const boxes = parts
    .filter(({ glyph }) => isDrawn(font, glyph))
    .map(({ glyph, dx, dy }) => {
      const [from] = extent(font, glyph);
      const edge = (at: number) => font.view.getInt16(from + at);
      return [edge(2) + dx, edge(4) + dy, edge(6) + dx, edge(8) + dy] as const;
    });
  if (boxes.length === 0) return [0, 0, 0, 0];
  return [
    Math.min(...boxes.map(([left]) => left)),
    Math.min(...boxes.map(([, bottom]) => bottom)),
    Math.max(...boxes.map(([, , right]) => right)),
    Math.max(...boxes.map(([, , , top]) => top)),
  ];
}

function isDrawn(font: Sfnt, glyph: number): boolean {
  const [from, to] = extent(font, glyph);
  return to > from;
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
