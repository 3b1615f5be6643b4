import type { Face, FontSet, FoundGlyph } from '../font/font-set.ts';
import { boxWidth } from './missing-box.ts';

/**
 * A stretch of text made into glyphs. Widths are in thousandths of the font size. `codes` is the inside of a PDF `TJ`
 * array: codes of two bytes in brackets and, between them, kerning.
 */
export type GlyphPart =
  | { readonly kind: 'glyphs'; readonly font: string; readonly codes: string; readonly width: number }
  /** A character without a glyph: a box with its number is drawn, and unseen text in its place keeps it readable. */
  | {
      readonly kind: 'missing';
      readonly codePoint: number;
      readonly font: string;
      readonly codes: string;
      readonly width: number;
      /** What the unseen text must be widened by to take the width of the box. */
      readonly stretch: number;
    };

export type SetText = { readonly width: number; readonly parts: readonly GlyphPart[] };

/** Turns text into glyphs in the fonts of one document; a word that was set before is not set again. */
export type Typesetter = {
  readonly set: (text: string, face: Face) => SetText;
  /** Width in points. */
  readonly measure: (text: string, size: number, face: Face) => number;
};

export const EMPTY_TEXT: SetText = { width: 0, parts: [] };

const REMEMBERED_LENGTH = 64;

export function createTypesetter(fonts: FontSet): Typesetter {
  const memory: Record<Face, Map<string, SetText>> = { regular: new Map(), bold: new Map(), italic: new Map() };
  const set = (text: string, face: Face): SetText => {
    const known = memory[face].get(text);
    if (known !== undefined) return known;
    const result = setText(fonts, text, face);
    if (text.length <= REMEMBERED_LENGTH) memory[face].set(text, result);
    return result;
  };
  return { set, measure: (text, size, face) => (set(text, face).width * size) / 1000 };
}

function setText(fonts: FontSet, text: string, face: Face): SetText {
  const parts: GlyphPart[] = [];
  let run = { font: '', codes: '', width: 0 };
  let before: FoundGlyph | null = null;
  const endRun = () => {
    if (run.codes !== '') parts.push({ kind: 'glyphs', ...run, codes: `(${run.codes})` });
    run = { font: '', codes: '', width: 0 };
  };
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const found = fonts.find(codePoint, face);
    if (found === null) {
      endRun();
      const { font, code } = fonts.standIn(codePoint);
      const width = boxWidth(codePoint) * 1000;
      const stretch = width / font.typeface.advanceOf(0);
      parts.push({ kind: 'missing', codePoint, font: font.resource, codes: `(${code})`, width, stretch });
    } else {
      const { typeface, resource } = found.font;
      if (resource !== run.font) endRun();
      const kerning = before?.font === found.font ? typeface.kerningOf(before.glyph, found.glyph) : 0;
      run = {
        font: resource,
        codes: run.codes + (kerning === 0 ? '' : `)${-kerning}(`) + found.code,
        width: run.width + kerning + typeface.advanceOf(found.glyph),
      };
    }
    before = found;
  }
  endRun();
  return { width: parts.reduce((sum, part) => sum + part.width, 0), parts };
}

/** Several texts set one behind the other; neighbours in the same font become one part. */
export function joinTexts(texts: readonly SetText[]): SetText {
  const parts: GlyphPart[] = [];
  let codes: string[] = [];
  let run = { font: '', width: 0 };
  let width = 0;
  const endRun = () => {
    if (codes.length > 0) parts.push({ kind: 'glyphs', ...run, codes: codes.join('') });
    codes = [];
    run = { font: '', width: 0 };
  };
  for (const text of texts) {
    width += text.width;
    for (const part of text.parts) {
      if (part.kind === 'glyphs' && part.font !== run.font) endRun();
      if (part.kind === 'missing') {
        endRun();
        parts.push(part);
      } else {
        codes.push(part.codes);
        run = { font: part.font, width: run.width + part.width };
      }
    }
  }
  endRun();
  return { width, parts };
}
