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

const FACES: readonly Face[] = ['regular', 'bold', 'italic'];
const HAN_ORDERS: Readonly<Record<HanStyle, readonly HanStyle[]>> = {
  sc: ['sc', 'jp', 'kr'],
  jp: ['jp', 'sc', 'kr'],
  kr: ['kr', 'sc', 'jp'],
};

/** A font file that may not have been read yet, with its place in the list of all of them. */
type Source = { readonly place: number; readonly bytes: () => Uint8Array };

export function createFontSet(files: FontFiles): FontSet {
  const uses: FontUse[] = [];
  const inDocument = ({ place, bytes }: Source): FontUse => {
    const use = uses[place] ?? createFontUse(typefaceOf(bytes()), `F${place + 1}`);
    uses[place] = use;
    return use;
  };
  const find = (codePoint: number, face: Face, han: HanStyle): FoundGlyph | null => {
    for (const source of sourcesOf(files, face, han)) {
      const glyph = glyphIn(typefaceOf(source.bytes()), codePoint);
      if (glyph !== 0) return { font: inDocument(source), glyph };
    }
    return null;
  };
  const found = new Map<string, Map<number, FoundGlyph | null>>();
  return {
    find: (codePoint, face, han) => {
      const key = face + han;
      const memory = found.get(key) ?? new Map<number, FoundGlyph | null>();
      found.set(key, memory);
      const known = memory.get(codePoint);
      if (known !== undefined) return known;
      const glyph = find(codePoint, face, han);
      memory.set(codePoint, glyph);
      return glyph;
    },
    standIn: (codePoint) => {
      const font = inDocument({ place: 0, bytes: () => files.regular });
      return { font, code: font.codeOf(String.fromCodePoint(codePoint), 0) };
    },
    inUse: () => uses.filter((font) => font.used().length > 1),
  };
}

/** True when the fonts can draw a code point of running text; remembered, because exports ask for every character. */
export function coverageOf(files: FontFiles): (codePoint: number) => boolean {
  const known = new Map<number, boolean>();
  const sources = [...sourcesOf(files, 'regular', 'sc')];
  return (codePoint) => {
    const remembered = known.get(codePoint);
    if (remembered !== undefined) return remembered;
    const covered = sources.some(({ bytes }) => glyphIn(typefaceOf(bytes()), codePoint) !== 0);
    known.set(codePoint, covered);
    return covered;
  };
}

/** The fonts that a character is looked for in, the largest last and not read before. */
function* sourcesOf(files: FontFiles, face: Face, style: HanStyle): Generator<Source> {
  yield { place: FACES.indexOf(face), bytes: () => files[face] };
  for (const [index, bytes] of files.fallbacks.entries()) yield { place: FACES.length + index, bytes: () => bytes };
  const { han } = files;
  if (han === undefined) return;
  for (const each of HAN_ORDERS[style]) {
    const place = FACES.length + files.fallbacks.length + HAN_ORDERS.sc.indexOf(each);
    yield { place, bytes: () => han[each] };
  }
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
