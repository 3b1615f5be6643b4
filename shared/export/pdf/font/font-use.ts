import type { Typeface } from './typeface.ts';

/**
 * A typeface as one document uses it. Every code point gets a code of its own in order of first use, even where two share
 * a glyph (space and no-break space), so that text copied from the document is the text that was put in.
 */
export type FontUse = {
  readonly typeface: Typeface;
  /** Its name among the page's resources, as in "F1". */
  readonly resource: string;
  /** The two-byte code of a code point, as it stands between the brackets of a PDF string; `glyph` draws it. */
  readonly codeOf: (codePoint: number, glyph: number) => string;
  /** What has been used so far; code 0 is the missing glyph. */
  readonly used: () => readonly UsedGlyph[];
};

export type UsedGlyph = { readonly codePoint: number; readonly glyph: number };

export function createFontUse(typeface: Typeface, resource: string): FontUse {
  const used: UsedGlyph[] = [{ codePoint: 0, glyph: 0 }];
  const codes = new Map<number, string>();
  return {
    typeface,
    resource,
    codeOf: (codePoint, glyph) => {
      const known = codes.get(codePoint);
      if (known !== undefined) return known;
      const code = escaped(used.length >> 8) + escaped(used.length & 0xff);
      codes.set(codePoint, code);
      used.push({ codePoint, glyph });
      return code;
    },
    used: () => used,
  };
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
