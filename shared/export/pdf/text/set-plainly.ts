import type { HanStyle } from '../../font-files.ts';
import type { Face, FontSet, FoundGlyph } from '../font/font-set.ts';
import { UNSEEN } from '../font/scripts.ts';
import { boxWidth } from './missing-box.ts';
import type { GlyphPart, SetText } from './set-text.ts';

/** Sets text letter by letter from left to right, kerned: all that Latin, Greek, Cyrillic, ideographs and signs need. */
export function setPlainly(
  fonts: FontSet,
  { text, face, han }: { readonly text: string; readonly face: Face; readonly han: HanStyle },
): SetText {
  const parts: GlyphPart[] = [];
  let font = '';
  let codes: string[] = [];
  let width = 0;
  let before: FoundGlyph | null = null;
  const endRun = () => {
    if (codes.length > 0) parts.push({ kind: 'glyphs', font, codes: ['(', ...codes, ')'].join(''), width });
    font = '';
    codes = [];
    width = 0;
  };
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const found = fonts.find(codePoint, face, han);
    if (found === null) {
      if (UNSEEN.test(character)) continue;
      endRun();
      parts.push(missingPart(fonts, codePoint));
    } else {
      const { typeface, resource } = found.font;
      if (resource !== font) endRun();
      const kerning = before?.font === found.font ? typeface.kerningOf(before.glyph, found.glyph) : 0;
      if (kerning !== 0) codes.push(`)${-kerning}(`);
      codes.push(found.font.codeOf(character, found.glyph));
      width += kerning + typeface.advanceOf(found.glyph);
      font = resource;
    }
    before = found;
  }
  endRun();
  return { width: parts.reduce((sum, part) => sum + part.width, 0), parts };
}

/** A box in the place of a character that no font has. */
export function missingPart(fonts: FontSet, codePoint: number): GlyphPart {
  const { font, code } = fonts.standIn(codePoint);
  const width = boxWidth(codePoint) * 1000;
  const stretch = width / font.typeface.advanceOf(0);
  return { kind: 'missing', codePoint, font: font.resource, codes: `(${code})`, width, stretch };
}
