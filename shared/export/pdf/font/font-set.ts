import type { FontFiles, HanStyle } from '../../font-files.ts';
import { createFontUse, type FontUse } from './font-use.ts';
import { type Typeface, typefaceOf } from './typeface.ts';

export type Face = 'regular' | 'bold' | 'italic';

/** The glyph that draws a code point, and the font it is in. */
export type FoundGlyph = { readonly font: FontUse; readonly glyph: number };

/** The fonts of one document with their fallbacks. */
export type FontSet = {
  /** Null when no font can draw the code point. */
  readonly find: (codePoint: number, face: Face, han: HanStyle) => FoundGlyph | null;
  /** The empty glyph that keeps a code point in the text which no font can draw. */
  readonly standIn: (codePoint: number) => { readonly font: FontUse; readonly code: string };
  /** Fonts that at least one glyph was taken from, in a fixed order. */
  readonly inUse: () => readonly FontUse[];
};

// Spaces and hyphens that some font lacks have a look of their own in none: the plain one is drawn and the true one read.
const STAND_INS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Zs}]/u, 0x20],
  [/[\xad\u2010\u2011]/u, 0x2d],
];

const HAN_ORDERS: Readonly<Record<HanStyle, readonly HanStyle[]>> = {
  sc: ['sc', 'jp', 'kr'],
  jp: ['jp', 'sc', 'kr'],
  kr: ['kr', 'sc', 'jp'],
};

export function createFontSet(files: FontFiles): FontSet {
  const uses = new Map<Uint8Array, FontUse>();
  const all = [files.regular, files.bold, files.italic, ...files.fallbacks, ...hanFiles(files, 'sc')];
  const inDocument = (bytes: Uint8Array, index: number): FontUse => {
    const known = uses.get(bytes);
    if (known !== undefined) return known;
    const use = createFontUse(typefaceOf(bytes), `F${index + 1}`);
    uses.set(bytes, use);
    return use;
  };
  const found = new Map<string, Map<number, FoundGlyph | null>>();
  return {
    find: (codePoint, face, han) => {
      const key = face + han;
      const memory = found.get(key) ?? new Map<number, FoundGlyph | null>();
      found.set(key, memory);
      const known = memory.get(codePoint);
      if (known !== undefined) return known;
      const order = [files[face], ...files.fallbacks, ...hanFiles(files, han)];
      let glyph: FoundGlyph | null = null;
      for (const bytes of order) {
        const own = glyphIn(typefaceOf(bytes), codePoint);
        if (own === 0) continue;
        glyph = { font: inDocument(bytes, all.indexOf(bytes)), glyph: own };
        break;
      }
      memory.set(codePoint, glyph);
      return glyph;
    },
    standIn: (codePoint) => {
      const font = inDocument(files.regular, 0);
      return { font, code: font.codeOf(String.fromCodePoint(codePoint), 0) };
    },
    inUse: () => all.flatMap((bytes) => uses.get(bytes) ?? []).filter((font) => font.used().length > 1),
  };
}

/** True when the fonts can draw a code point of running text; remembered, because exports ask for every character. */
export function coverageOf(files: FontFiles): (codePoint: number) => boolean {
  const known = new Map<number, boolean>();
  return (codePoint) => {
    const remembered = known.get(codePoint);
    if (remembered !== undefined) return remembered;
    const order = [files.regular, ...files.fallbacks, ...hanFiles(files, 'sc')];
    const covered = order.some((bytes) => glyphIn(typefaceOf(bytes), codePoint) !== 0);
    known.set(codePoint, covered);
    return covered;
  };
}

function hanFiles({ han }: FontFiles, style: HanStyle): readonly Uint8Array[] {
  return han === undefined ? [] : HAN_ORDERS[style].map((each) => han[each]);
}

/** The glyph for a code point, 0 when there is none. */
function glyphIn(typeface: Typeface, codePoint: number): number {
  const own = typeface.glyphs.get(codePoint);
  if (own !== undefined) return own;
  if (codePoint < 0x80) return 0;
  const character = String.fromCodePoint(codePoint);
  const standIn = STAND_INS.find(([pattern]) => pattern.test(character))?.[1];
  return standIn === undefined ? 0 : (typeface.glyphs.get(standIn) ?? 0);
}
