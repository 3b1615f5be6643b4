import type { HanStyle } from '../../font-files.ts';
import type { Face, FontSet } from '../font/font-set.ts';
import type { FontUse } from '../font/font-use.ts';
import { FOLLOWS, UNSEEN } from '../font/scripts.ts';
import type { ShapedGlyph, Shaper } from '../font/shaper.ts';
import { missingPart } from './set-plainly.ts';
import type { GlyphPart, SetText } from './set-text.ts';

type Stretch = {
  readonly text: string;
  readonly face: Face;
  readonly han: HanStyle;
  /** Odd from right to left. */
  readonly level: number;
};

/** Part of a text in one font; without a font a single character that none has. */
type Item = { readonly font: FontUse | null; text: string };

/** Sets text of one direction through a shaper; its parts stand in the order of the eye, and are read as the text. */
export function setShaped(fonts: FontSet, shaper: Shaper, stretch: Stretch): SetText {
  const rightToLeft = stretch.level % 2 === 1;
  const items = itemsOf(fonts, stretch);
  const parts = (rightToLeft ? items.toReversed() : items).map(({ font, text }): GlyphPart => {
    if (font === null) return missingPart(fonts, text.codePointAt(0) ?? 0);
    return shapedPart(font, text, shaper.shape(font.typeface.sfnt.bytes, text, rightToLeft));
  });
  return { width: parts.reduce((sum, part) => sum + part.width, 0), parts };
}

/** Marks and joiners stay in the font of their letter, so that the shaper sees them together; spaces in that of their word. */
function itemsOf(fonts: FontSet, { text, face, han }: Stretch): readonly Item[] {
  const items: Item[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const last = items.at(-1);
    const follows = (character === ' ' || FOLLOWS.test(character)) && last !== undefined && last.font !== null;
    if (follows && (UNSEEN.test(character) || last.font?.typeface.glyphs.has(codePoint))) {
      last.text += character;
      continue;
    }
    const font = fonts.find(codePoint, face, han)?.font ?? null;
    if (font === null && UNSEEN.test(character)) continue;
    if (font !== null && last?.font === font) last.text += character;
    else items.push({ font, text: character });
  }
  return items;
}

function shapedPart(font: FontUse, text: string, glyphs: readonly ShapedGlyph[]): GlyphPart {
  const ends = clusterEnds(text, glyphs);
  const codes: string[] = [];
  for (let from = 0; from < glyphs.length; ) {
    const cluster = glyphs[from]?.cluster ?? 0;
    let to = from + 1;
    while (to < glyphs.length && glyphs[to]?.cluster === cluster) to += 1;
    codes.push(clusterCode(font, text.slice(cluster, ends.get(cluster)), glyphs.slice(from, to)));
    from = to;
  }
  const width = glyphs.reduce((sum, { advance }) => sum + advance, 0) * font.typeface.scale;
  return { kind: 'glyphs', font: font.resource, codes: codes.join(''), width };
}

/** Where the characters of each cluster end in the text: a cluster ends where the next begins. */
function clusterEnds(text: string, glyphs: readonly ShapedGlyph[]): ReadonlyMap<number, number> {
  const starts = [...new Set(glyphs.map(({ cluster }) => cluster))].sort((one, other) => one - other);
  return new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]));
}

/** One glyph stays what it is, kerned; one out of its place and several become one of our own. */
function clusterCode(font: FontUse, text: string, glyphs: readonly ShapedGlyph[]): string {
  const [first] = glyphs;
  const { typeface } = font;
  const advance = glyphs.reduce((sum, each) => sum + each.advance, 0);
  if (first !== undefined && glyphs.length === 1 && first.dx === 0 && first.dy === 0) {
    const kerning = Math.round(typeface.advanceOf(first.glyph) - advance * typeface.scale);
    return `(${font.codeOf(text, first.glyph)})${kerning === 0 ? '' : kerning}`;
  }
  let x = 0;
  const parts = glyphs.map(({ glyph, dx, dy, advance: own }) => {
    const place = { glyph, dx: x + dx, dy };
    x += own;
    return place;
  });
  return `(${font.codeOf(text, { parts, advance })})`;
}
