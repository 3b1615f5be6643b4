import { allWords } from '../../packet/inline-text.ts';
import type { Block, Outline, Words } from '../../packet/outline-types.ts';

export type Passage = { readonly place: string; readonly text: string };

/** Every text of an outline with the heading it stands under. */
export function* passagesOf({ meta, blocks }: Outline): Generator<Passage> {
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
      return allWords(block.content).map(textOf);
    case 'list':
      return allWords(block.items.flat()).map(textOf);
    case 'table':
      return [
        block.caption,
        ...block.columns.map((column) => column.heading),
        ...block.rows.flat().flatMap((cell) => allWords(cell.content).map(textOf)),
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

function textOf({ text }: Words): string {
  return text;
}
