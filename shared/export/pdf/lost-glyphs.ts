import type { LostGlyph } from '../../model/lost-glyph.ts';
import type { Outline } from '../../packet/outline-types.ts';
import type { FontFiles } from '../font-files.ts';
import { coverageOf } from './font/font-set.ts';
import { UNSEEN } from './font/scripts.ts';
import { passagesOf } from './passages.ts';
import { cleanText } from './text/clean-text.ts';

const NOT_DRAWN = /[\n\xad\u200b\u2060]/;
const COVERED_BY_ANY_FONT = /^[\n\x20-\x7e]*$/;

/** The characters of an outline that no font can draw, in order of first occurrence. */
export function lostGlyphsOf(outline: Outline, fonts: FontFiles): readonly LostGlyph[] {
  const covers = coverageOf(fonts);
  const lost = new Map<string, LostGlyph>();
  for (const { place, text } of passagesOf(outline)) {
    if (COVERED_BY_ANY_FONT.test(text)) continue;
    for (const character of cleanText(text)) {
      const codePoint = character.codePointAt(0) ?? 0;
      // What is not drawn is not looked for: for what no font has, all of them are read.
      if (NOT_DRAWN.test(character) || UNSEEN.test(character) || covers(codePoint)) continue;
      const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
      const count = (lost.get(name)?.count ?? 0) + 1;
      lost.set(name, {
        character: character.toWellFormed(),
        codePoint: name,
        place: lost.get(name)?.place ?? place,
        count,
      });
    }
  }
  return [...lost.values()];
}
