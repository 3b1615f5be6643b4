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

export const EMPTY_TEXT: SetText = { width: 0, parts: [] };
