import { assertNever } from '../../lib/assert-never.ts';
import { isSafeUrl } from '../../model/field.ts';
import type { Block, Inline, TableBlock } from '../../packet/outline-types.ts';
import { createFootnoteList, type FootnoteList } from '../footnote-list.ts';
import { shownSeries } from './shown-series.ts';

/**
 * Blocks as text for a plain field or an e-mail: headings, lists and quotes marked as in Markdown, nothing escaped, a table as
 * a list of its rows, footnotes as lines at the end. Lines end with `\n`.
 */
export function clipboardText(blocks: readonly Block[]): string {
  const footnotes = createFootnoteList();
  const parts = blocks.map((block) => blockText(block, footnotes));
  const notes = footnotes.all().map(({ content }, index) => `[${index + 1}] ${inlinesText(content, footnotes)}`);
  return `${[...parts, notes.join('\n')].filter((text) => text !== '').join('\n\n')}\n`;
}

function blockText(block: Block, footnotes: FootnoteList): string {
  switch (block.kind) {
    case 'title':
      return [`# ${block.text}`, [block.subtitle, ...block.lines].filter((line) => line !== '').join('\n')]
        .filter((part) => part !== '')
        .join('\n\n');
    case 'contents':
    case 'page-break':
      return '';
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${block.text}`;
    case 'paragraph':
      if (block.style === 'quote') return indented(inlinesText(block.content, footnotes), '> ', '> ');
      return block.style === 'label'
        ? ledIn(inlinesText(block.content, footnotes))
        : inlinesText(block.content, footnotes);
    case 'list':
      return block.items
        .map((item, index) => {
          const bullet = block.ordered ? `${index + 1}. ` : '- ';
          return indented(inlinesText(item, footnotes), bullet, ' '.repeat(bullet.length));
        })
        .join('\n');
    case 'table':
      return tableText(block, footnotes);
    case 'figure': {
      const { categories, unit } = block.chart;
      const rows = categories.map((category, row) => {
        const counts = shownSeries(block.chart).map(({ name, values }) => `${name} ${values[row] ?? 0}`);
        return indented(`${category}: ${counts.join(', ')}`, '- ', '  ');
      });
      return [`${block.caption} (${unit}):`, ...rows].join('\n');
    }
    default:
      return assertNever(block);
  }
}

/** A row begins with its first cell; the others follow under their headings, those that hold something. */
function tableText({ caption, columns, rows }: TableBlock, footnotes: FootnoteList): string {
  const lines = rows.map((cells) => {
    const [first = '', ...others] = columns.map((_, index) => inlinesText(cells[index]?.content ?? [], footnotes));
    const told = others.flatMap((text, index) =>
      text.trim() === '' ? [] : [indented(text, `${columns[index + 1]?.heading ?? ''}: `, '')],
    );
    const row = [first, ...told].join('\n');
    // An empty row is room for an answer.
    return row.trim() === '' ? '' : indented(row, '- ', '  ');
  });
  return [...(caption === '' ? [] : [ledIn(caption)]), ...lines].join('\n');
}

/** What leads in a list; a question does so by itself. */
function ledIn(text: string): string {
  return /[.:?!]$/u.test(text) ? text : `${text}:`;
}

/** A link is followed by its address, unless it is its address. */
function inlinesText(content: readonly Inline[], footnotes: FootnoteList): string {
  return content
    .map((inline) => {
      if (inline.kind === 'footnote') return inline.onPaper === true ? '' : ` [${footnotes.add(inline)}]`;
      return inline.kind === 'link' && isSafeUrl(inline.url) && inline.url !== inline.text
        ? `${inline.text} (${new URL(inline.url).href})`
        : inline.text;
    })
    .join('');
}

function indented(text: string, first: string, next: string): string {
  return first + text.trimEnd().replaceAll('\n', `\n${next}`);
}
