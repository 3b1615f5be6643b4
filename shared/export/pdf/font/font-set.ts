import type { FontFiles } from '../../font-files.ts';
import { needsShaping } from './complex-scripts.ts';
import { createFontUse, type FontUse } from './font-use.ts';
import { type Typeface, typefaceOf } from './typeface.ts';

export type Face = 'regular' | 'bold' | 'italic';

/** The glyph that draws a code point, and the font it is in. */
export type FoundGlyph = { readonly font: FontUse; readonly glyph: number; readonly code: string };

/** The fonts of one document with their fallbacks. */
export type FontSet = {
  /** Null when no font can draw the code point. */
  readonly find: (codePoint: number, face: Face) => FoundGlyph | null;
  /** The empty glyph that keeps a code point in the text which no font can draw. */
  readonly standIn: (codePoint: number) => FoundGlyph;
  /** Fonts that at least one glyph was taken from, in a fixed order. */
  readonly inUse: () => readonly FontUse[];
};

// Spaces and hyphens that some font lacks have a look of their own in none: the plain one is drawn and the true one read.
const STAND_INS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Zs}]/u, 0x20],
  [/[\xad\u2010\u2011]/u, 0x2d],
];

export function createFontSet(files: FontFiles): FontSet {
  const all = [files.regular, files.bold, files.italic, ...files.fallbacks].map((bytes, index) =>
    createFontUse(typefaceOf(bytes), `F${index + 1}`),
  );
  const [regular, bold, italic, ...fallbacks] = all;
  if (regular === undefined || bold === undefined || italic === undefined)
    throw new Error('A document needs three faces');
  const orders = { regular: [regular, ...fallbacks], bold: [bold, ...fallbacks], italic: [italic, ...fallbacks] };
  const found = { regular: new Map(), bold: new Map(), italic: new Map() } satisfies Record<Face, object>;
  return {
    find: (codePoint, face) => {
      const memory: Map<number, FoundGlyph | null> = found[face];
      const known = memory.get(codePoint);
      if (known !== undefined) return known;
      const glyph = findGlyph(orders[face], codePoint);
      memory.set(codePoint, glyph);
      return glyph;
    },
    standIn: (codePoint) => ({ font: regular, glyph: 0, code: regular.codeOf(codePoint, 0) }),
    inUse: () => all.filter((font) => font.used().length > 1),
  };
}

/** True when the fonts can draw a code point of running text; remembered, because exports ask for every character. */
export function coverageOf(files: FontFiles): (codePoint: number) => boolean {
  const typefaces = [files.regular, ...files.fallbacks].map(typefaceOf);
  const known = new Map<number, boolean>();
  return (codePoint) => {
    const remembered = known.get(codePoint);
    if (remembered !== undefined) return remembered;
    const covered = typefaces.some((typeface) => glyphIn(typeface, codePoint) !== 0);
    known.set(codePoint, covered);
    return covered;
  };
}

function findGlyph(fonts: readonly FontUse[], codePoint: number): FoundGlyph | null {
  for (const font of fonts) {
    const glyph = glyphIn(font.typeface, codePoint);
    if (glyph !== 0) return { font, glyph, code: font.codeOf(codePoint, glyph) };
  }
  return null;
}

/** The glyph for a code point, 0 when there is none or when it could not be set rightly. */
function glyphIn(typeface: Typeface, codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (codePoint > 0x2ff && needsShaping(character)) return 0;
  const own = typeface.glyphs.get(codePoint);
  if (own !== undefined) return own;
  const standIn = codePoint < 0x80 ? undefined : STAND_INS.find(([pattern]) => pattern.test(character))?.[1];
  return standIn === undefined ? 0 : (typeface.glyphs.get(standIn) ?? 0);
}
