import type { LostGlyph } from '../../model/lost-glyph.ts';
import type { Block, Inline, Outline } from '../../packet/outline-types.ts';
import type { FontFiles } from '../font-files.ts';
import { coverageOf } from './font/font-set.ts';
import { cleanText } from './text/clean-text.ts';

type Passage = { readonly place: string; readonly text: string };

const COVERED_BY_ANY_FONT = /^[\n\x20-\x7e]*$/;

/** The characters of an outline that no font can draw, in order of first occurrence. */
export function lostGlyphsOf(outline: Outline, fonts: FontFiles): readonly LostGlyph[] {
  const covers = coverageOf(fonts);
  const lost = new Map<string, LostGlyph>();
  for (const { place, text } of passagesOf(outline)) {
    if (COVERED_BY_ANY_FONT.test(text)) continue;
    for (const character of cleanText(text)) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (covers(codePoint) || /[\n\xad\u200b\u2060]/.test(character)) continue;
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

/** Every text of an outline with the heading it stands under. */
function* passagesOf({ meta, blocks }: Outline): Generator<Passage> {
  let place = meta.title;
  for (const block of blocks) {
    if (block.kind === 'heading') place = block.text;
    for (const text of textsOf(block)) yield { place, text };
  }
  for (const text of [meta.header, meta.footer]) yield { place: 'Header and footer', text };
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [block.text, block.subtitle, ...block.lines];
    case 'contents':
      return [block.title];
    case 'heading':
      return [block.text];
    case 'paragraph':
      return block.content.map(textOf);
    case 'list':
      return block.items.flat().map(textOf);
    case 'table':
      return [
        block.caption,
        ...block.columns.map((column) => column.heading),
        ...block.rows.flat().flatMap((cell) => cell.content.map(textOf)),
      ];
    case 'figure':
      return [
        block.caption,
        block.chart.unit,
        ...block.chart.categories,
        ...block.chart.series.map(({ name }) => name),
      ];
    case 'page-break':
      return [];
  }
}

function textOf(inline: Inline): string {
  return inline.text;
}
