import type { Block, Outline } from '../../shared/packet/outline-types.ts';
import { everyBlockOutline } from './every-block-outline.ts';
import { heading, paragraph, text } from './made-outline.ts';

/** Items of each list: of two lines, of one, and a long one in between. */
const LISTS: readonly (readonly string[])[] = [
  ['item a', 'item b'],
  ['item a', 'item b', 'item c'],
  ['item a\nwhy', 'item b\nwhy', `item c ${'and what came of it '.repeat(60)}`, 'item d', 'item e\nwhy'],
];

/** Lists of two, three and five items, each at every place near the foot of a page, between headings. */
export function listsAtTheFoot(): Outline {
  const blocks = LISTS.flatMap((items, list) =>
    Array.from({ length: 14 }, (_, step): readonly Block[] => [
      { kind: 'page-break' },
      heading(1, `before-${list}-${step}`, `Before ${list} ${step}`),
      paragraph(Array.from({ length: 28 + step }, () => 'line').join('\n')),
      { kind: 'paragraph', style: 'label', content: [text('Supports')] },
      { kind: 'list', ordered: false, items: items.map((item) => [text(item)]) },
      heading(1, `after-${list}-${step}`, `After ${list} ${step}`),
      paragraph('The end.'),
    ]).flat(),
  );
  return { ...everyBlockOutline, blocks: [{ kind: 'contents', title: 'Contents' }, ...blocks] };
}
