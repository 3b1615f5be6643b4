import type { Block, Footnote, Outline } from '../../shared/packet/outline-types.ts';
import { heading, madeMeta, text } from './made-outline.ts';

export function noteOf(words: string): Footnote {
  return { kind: 'footnote', content: [text(words)] };
}

/** A paragraph with a footnote in the middle of it. */
export function noted(words: string, note: string): Block {
  return { kind: 'paragraph', style: 'body', content: [text(words), noteOf(note), text(' And on it went.')] };
}

/** The address of a link as paper needs it. */
export const PAPER_ADDRESS = 'https://example.com/design';

/** Footnotes in a paragraph, a list, a quotation and a table, with a link and a reference in them, and one for paper alone. */
export const notedOutline: Outline = {
  meta: madeMeta,
  blocks: [
    heading(1, 'summary', 'Summary'),
    noted('Latency fell to a seventh.', 'Q3 2025; source: dashboard <of & "ours">.'),
    {
      kind: 'list',
      ordered: false,
      items: [
        [
          { kind: 'link', text: 'The design', url: PAPER_ADDRESS },
          { kind: 'footnote', content: [{ kind: 'link', text: PAPER_ADDRESS, url: PAPER_ADDRESS }], onPaper: true },
        ],
        [text('A second point.'), noteOf('Word')],
      ],
    },
    {
      kind: 'paragraph',
      style: 'quote',
      content: [
        text('“Steady.”'),
        {
          kind: 'footnote',
          content: [
            text('Of whom '),
            { kind: 'reference', text: 'the table', target: 'table-1' },
            text(' tells; see '),
            { kind: 'link', text: 'the page', url: 'https://example.com/page' },
            text(', not '),
            { kind: 'link', text: 'this', url: 'javascript:alert(1)' },
            text('.\nשלום עולם'),
          ],
        },
      ],
    },
    {
      kind: 'table',
      id: 'table-1',
      caption: 'Numbers',
      columns: [
        { heading: 'Number', width: 0.6, align: 'start' },
        { heading: 'After', width: 0.4, align: 'end' },
      ],
      rows: [
        [{ content: [text('Latency'), noteOf('Of the slowest.')], rowHeader: true }, { content: [text('120 ms')] }],
        [{ content: [text('Errors')], rowHeader: true }, { content: [text('3'), noteOf('A day.')] }],
      ],
    },
  ],
};
