import { assertNever } from '../../lib/assert-never.ts';
import type { Block, Inline, Outline, ParagraphStyle, WrittenDocument } from '../../packet/outline-types.ts';
import { createFootnoteList, type FootnoteList } from '../footnote-list.ts';
import { type ContentsEntry, contentsOf } from '../table-of-contents.ts';
import { escapeLine, escapeMarkdown } from './escape-markdown.ts';
import { footnoteLine, inlineLines } from './inlines.ts';
import { anchor, chartTable, markdownTable } from './table.ts';

/** A packet in GitHub-flavoured Markdown: all text escaped, links both ways through anchors, charts as tables. UTF-8. */
export function writeMarkdown(outline: Outline): WrittenDocument {
  const footnotes = createFootnoteList();
  const parts = outline.blocks.map((block) => blockText(block, outline, footnotes));
  const notes = footnotes.all().map((footnote, index) => footnoteLine(footnote, index + 1, footnotes));
  const { footer } = outline.meta;
  const text = [...parts, ...notes, ...(footer === '' ? [] : ['---', escapeLine(footer)])]
    .filter((part) => part !== '')
    .join('\n\n');
  return { bytes: new TextEncoder().encode(`${text}\n`), pages: null, headings: [], lostGlyphs: [] };
}

function blockText(block: Block, outline: Outline, footnotes: FootnoteList): string {
  switch (block.kind) {
    case 'title':
      return [
        `# ${escapeMarkdown(block.text)}`,
        ...(block.subtitle === '' ? [] : [`**${escapeMarkdown(block.subtitle)}**`]),
        ...(block.lines.length === 0 ? [] : [block.lines.map(escapeLine).join('\\\n')]),
      ].join('\n\n');
    case 'contents':
      return [`**${escapeMarkdown(block.title)}**`, contentsList(contentsOf(outline), '')].join('\n\n');
    case 'heading':
      return `${anchor(block.id)}\n\n${'#'.repeat(block.level + 1)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return paragraph(block.style, block.content, footnotes);
    case 'list':
      return block.items
        .map((item, place) => {
          const bullet = block.ordered ? `${place + 1}. ` : '- ';
          return bullet + inlineLines(item, footnotes).replaceAll('\n', `\n${' '.repeat(bullet.length)}`);
        })
        .join('\n');
    case 'table':
      return [anchor(block.id), `**${escapeMarkdown(block.caption)}**`, markdownTable(block, footnotes)].join('\n\n');
    case 'figure':
      return [anchor(block.id), `**${escapeMarkdown(block.caption)}**`, chartTable(block.chart)].join('\n\n');
    case 'page-break':
      return '';
    default:
      return assertNever(block);
  }
}

function paragraph(style: ParagraphStyle, content: readonly Inline[], footnotes: FootnoteList): string {
  const text = inlineLines(content, footnotes);
  switch (style) {
    case 'label':
      return `**${text}**`;
    case 'quote':
      return `> ${text.replaceAll('\n', '\n> ')}`;
    case 'body':
    case 'lead':
    case 'note':
      return text;
    default:
      return assertNever(style);
  }
}

function contentsList(entries: readonly ContentsEntry[], indent: string): string {
  return entries
    .flatMap(({ id, text, below }) => [
      `${indent}- [${escapeMarkdown(text)}](#${encodeURIComponent(id)})`,
      ...(below.length === 0 ? [] : [contentsList(below, `${indent}  `)]),
    ])
    .join('\n');
}
