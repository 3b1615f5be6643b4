import { readCharacterMap } from './character-map.ts';
import { type KerningOf, readKerning } from './kerning.ts';
import { openSfnt, type Sfnt, tableBytes, tableStart } from './sfnt.ts';

/** One parsed font file. Lengths are in thousandths of the font size, as PDF counts them. */
export type Typeface = {
  readonly sfnt: Sfnt;
  readonly name: string;
  /** Thousandths of the font size in a unit of the font. */
  readonly scale: number;
  readonly glyphs: ReadonlyMap<number, number>;
  readonly advanceOf: (glyph: number) => number;
  readonly kerningOf: KerningOf;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly weight: number;
  readonly bounds: readonly [number, number, number, number];
};

const parsed = new WeakMap<Uint8Array, Typeface>();

/** The font in a file; parsed once for each array of bytes, however many documents are set in it. */
export function typefaceOf(bytes: Uint8Array): Typeface {
  const known = parsed.get(bytes);
  if (known !== undefined) return known;
  const typeface = readTypeface(openSfnt(bytes));
  parsed.set(bytes, typeface);
  return typeface;
}

function readTypeface(sfnt: Sfnt): Typeface {
  const { view } = sfnt;
  const head = tableStart(sfnt, 'head');
  const hhea = tableStart(sfnt, 'hhea');
  const hmtx = tableStart(sfnt, 'hmtx');
  tableStart(sfnt, 'glyf');
  const scale = 1000 / view.getUint16(head + 18);
  const scaled = (at: number) => Math.round(view.getInt16(at) * scale);
  const metrics = view.getUint16(hhea + 34);
  const os2 = sfnt.tables.get('OS/2')?.offset;
  const hasCapHeight = os2 !== undefined && view.getUint16(os2) >= 2;
  let glyphs: ReadonlyMap<number, number> | null = null;
  let kerning: KerningOf | null = null;
  return {
    sfnt,
    name: postScriptName(sfnt),
    scale,
    // Most fonts of a document are only asked whether they have a character, or not even that.
    get glyphs() {
      glyphs ??= readCharacterMap(sfnt);
      return glyphs;
    },
    advanceOf: (glyph) => view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4) * scale,
    get kerningOf() {
      kerning ??= readKerning(sfnt, scale);
      return kerning;
    },
    ascent: scaled(hhea + 4),
    descent: scaled(hhea + 6),
    capHeight: hasCapHeight ? scaled(os2 + 88) : scaled(hhea + 4),
    italicAngle: sfnt.tables.has('post') ? view.getInt32(tableStart(sfnt, 'post') + 4) / 65536 : 0,
    weight: os2 === undefined ? 400 : view.getUint16(os2 + 4),
    bounds: [scaled(head + 36), scaled(head + 38), scaled(head + 40), scaled(head + 42)],
  };
}

/** Name 6 of the `name` table, kept to the characters that a PDF name may hold plainly. */
function postScriptName(sfnt: Sfnt): string {
  const bytes = tableBytes(sfnt, 'name');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let index = 0; bytes.length > 6 && index < view.getUint16(2); index += 1) {
    const record = 6 + index * 12;
    if (view.getUint16(record + 6) !== 6) continue;
    const start = view.getUint16(4) + view.getUint16(record + 10);
    const raw = String.fromCharCode(...bytes.subarray(start, start + view.getUint16(record + 8)));
    const name = raw.replace(/[^A-Za-z0-9-]/g, '');
    if (name !== '') return name;
  }
  return 'Unnamed';
}
