import type { Typeface } from './typeface.ts';

/**
 * A typeface as one document uses it. Every glyph gets a code of its own for each text that it stands for, in order of first
 * use, even where two share a glyph (space and no-break space), so that text copied from the document is what was put in.
 */
export type FontUse = {
  readonly typeface: Typeface;
  /** Its name among the page's resources, as in "F1". */
  readonly resource: string;
  /** The two-byte code of a glyph, as it stands between the brackets of a PDF string; it is read as `text`. */
  readonly codeOf: (text: string, glyph: number | ComposedGlyph) => string;
  /** What has been used so far; code 0 is the missing glyph. */
  readonly used: () => readonly UsedGlyph[];
};

export type UsedGlyph = { readonly text: string; readonly glyph: number | ComposedGlyph };

/**
 * Glyphs of the font put together as one: a letter with its marks, or a syllable. Readers find one character with one text in
 * its place, and not marks that they would have to put back in order. Lengths are in units of the font.
 */
export type ComposedGlyph = { readonly parts: readonly GlyphPlace[]; readonly advance: number };

export type GlyphPlace = { readonly glyph: number; readonly dx: number; readonly dy: number };

export function createFontUse(typeface: Typeface, resource: string): FontUse {
  const used: UsedGlyph[] = [{ text: '', glyph: 0 }];
  const codes = new Map<string, string>();
  return {
    typeface,
    resource,
    codeOf: (text, glyph) => {
      const key = `${typeof glyph === 'number' ? glyph : keyOf(glyph)} ${text}`;
      const known = codes.get(key);
      if (known !== undefined) return known;
      const code = escaped(used.length >> 8) + escaped(used.length & 0xff);
      codes.set(key, code);
      used.push({ text, glyph });
      return code;
    },
    used: () => used,
  };
}

function keyOf({ parts, advance }: ComposedGlyph): string {
  return `${advance}${parts.map(({ glyph, dx, dy }) => `/${glyph},${dx},${dy}`).join('')}`;
}

const ESCAPED = new Map([
  [0x0d, '\\r'],
  [0x28, '\\('],
  [0x29, '\\)'],
  [0x5c, '\\\\'],
]);

/** A byte of a PDF string; readers would take a carriage return for a line feed. */
function escaped(byte: number): string {
  return ESCAPED.get(byte) ?? String.fromCharCode(byte);
}
