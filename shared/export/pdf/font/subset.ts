import type { ComposedGlyph } from './font-use.ts';
import { boundsOf, composedOutline, outlineOf } from './glyph-outlines.ts';
import { type Sfnt, tableBytes, tableStart } from './sfnt.ts';

const CARRIED = ['cvt ', 'fpgm', 'prep'];

/**
 * A TrueType file with nothing but the given glyphs, numbered by their place in the list (0 must be `.notdef`). Glyphs
 * that others are composed of, in the font or by ourselves, are added behind. It has the tables that PDF asks of an embedded font, not more.
 */
export function subsetFont(font: Sfnt, glyphs: readonly (number | ComposedGlyph)[]): Uint8Array {
  const numbers = [...glyphs];
  const places = new Map<number, number>();
  const placeOf = (glyph: number) => {
    const known = places.get(glyph);
    if (known !== undefined) return known;
    places.set(glyph, numbers.length);
    numbers.push(glyph);
    return numbers.length - 1;
  };
  const outlines: Uint8Array[] = [];
  for (let place = 0; place < numbers.length; place += 1) {
    const glyph = numbers[place] ?? 0;
    const outline = typeof glyph === 'number' ? outlineOf(font, glyph, placeOf) : composedOutline(font, glyph, placeOf);
    outlines.push(outline);
  }
  const tables = new Map<string, Uint8Array>([
    ...CARRIED.map((tag) => [tag, tableBytes(font, tag)] as const).filter(([, bytes]) => bytes.length > 0),
    ['glyf', joined(outlines)],
    ['head', header(font)],
    ['hhea', withCount(tableBytes(font, 'hhea'), 34, numbers.length)],
    ['hmtx', metricsOf(font, numbers)],
    ['loca', locationsOf(outlines)],
    ['maxp', profile(font, numbers)],
  ]);
  return assemble(tables);
}

/** `head` with long offsets in `loca` and no checksum of the whole. */
function header(font: Sfnt): Uint8Array {
  const head = tableBytes(font, 'head').slice();
  const view = new DataView(head.buffer);
  view.setUint32(8, 0);
  view.setUint16(50, 1);
  return head;
}

/** `maxp` for these glyphs; composed ones may hold others that are composed themselves. */
function profile(font: Sfnt, glyphs: readonly (number | ComposedGlyph)[]): Uint8Array {
  const table = withCount(tableBytes(font, 'maxp'), 4, glyphs.length);
  const view = new DataView(table.buffer);
  const most = glyphs.reduce<number>(
    (sum, glyph) => Math.max(sum, typeof glyph === 'number' ? 0 : glyph.parts.length),
    0,
  );
  if (most === 0) return table;
  for (const at of [10, 12]) {
    const larger = Math.max(view.getUint16(at), view.getUint16(at - 4) * most);
    view.setUint16(at, Math.min(larger, 0xffff));
  }
  view.setUint16(28, Math.max(view.getUint16(28), most));
  view.setUint16(30, view.getUint16(30) + 1);
  return table;
}

function withCount(table: Uint8Array, at: number, count: number): Uint8Array {
  const copy = table.slice();
  new DataView(copy.buffer).setUint16(at, count);
  return copy;
}

function metricsOf(font: Sfnt, glyphs: readonly (number | ComposedGlyph)[]): Uint8Array {
  const start = tableStart(font, 'hmtx');
  const full = font.view.getUint16(tableStart(font, 'hhea') + 34);
  const view = new DataView(new ArrayBuffer(glyphs.length * 4));
  for (const [place, glyph] of glyphs.entries()) {
    if (typeof glyph !== 'number') {
      view.setUint16(place * 4, Math.max(0, glyph.advance));
      view.setInt16(place * 4 + 2, boundsOf(font, glyph)[0]);
      continue;
    }
    const bearing = glyph < full ? start + glyph * 4 + 2 : start + full * 4 + (glyph - full) * 2;
    view.setUint16(place * 4, font.view.getUint16(start + Math.min(glyph, full - 1) * 4));
    view.setInt16(place * 4 + 2, font.view.getInt16(bearing));
  }
  return new Uint8Array(view.buffer);
}

function locationsOf(outlines: readonly Uint8Array[]): Uint8Array {
  const view = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
  let at = 0;
  for (const [place, outline] of outlines.entries()) {
    at += outline.length;
    view.setUint32(place * 4 + 4, at);
  }
  return new Uint8Array(view.buffer);
}

function assemble(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const power = Math.floor(Math.log2(tables.size));
  const directory = new DataView(new ArrayBuffer(12 + tables.size * 16));
  directory.setUint32(0, 0x00010000);
  directory.setUint16(4, tables.size);
  directory.setUint16(6, 2 ** power * 16);
  directory.setUint16(8, power);
  directory.setUint16(10, (tables.size - 2 ** power) * 16);
  let at = directory.byteLength;
  const parts: Uint8Array[] = [new Uint8Array(directory.buffer)];
  for (const [index, [tag, bytes]] of [...tables].entries()) {
    const record = 12 + index * 16;
    for (let letter = 0; letter < 4; letter += 1) directory.setUint8(record + letter, tag.charCodeAt(letter));
    const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    padded.set(bytes);
    directory.setUint32(record + 4, checksum(padded));
    directory.setUint32(record + 8, at);
    directory.setUint32(record + 12, bytes.length);
    at += padded.length;
    parts.push(padded);
  }
  return joined(parts);
}

function checksum(padded: Uint8Array): number {
  const view = new DataView(padded.buffer);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
