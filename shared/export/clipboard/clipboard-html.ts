import { escapeXml } from '../../chart/escape-xml.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { isSafeUrl } from '../../model/field.ts';
import type { Block, Inline, TableBlock, TableCell, TableColumn } from '../../packet/outline-types.ts';
import { createFootnoteList, type FootnoteList } from '../footnote-list.ts';
import { TONE_FILLS } from '../look.ts';
import { shownSeries } from './shown-series.ts';

/**
 * Blocks as HTML to be pasted into Word, a web editor or a form: elements that say what a thing is, no ids, classes or
 * comments. Tables look as they do by attributes, not by styles: a browser cleans what it copies by the rules of the page
 * that it is copied from, and ours allow no styles within the text. References are their text: what they lead to may not
 * come along. Footnotes are lines at the end, numbered in brackets.
 */
export function clipboardHtml(blocks: readonly Block[]): string {
  const footnotes = createFootnoteList();
  const parts = blocks.map((block) => blockHtml(block, footnotes));
  const notes = footnotes
    .all()
    .map(({ content }, index) => `<p><small>[${index + 1}] ${inlinesHtml(content, footnotes)}</small></p>`);
  return [...parts, ...notes].join('\n');
}

function blockHtml(block: Block, footnotes: FootnoteList): string {
  switch (block.kind) {
    case 'title':
      return [
        `<h1>${textHtml(block.text)}</h1>`,
        ...(block.subtitle === '' ? [] : [`<p><strong>${textHtml(block.subtitle)}</strong></p>`]),
        ...(block.lines.length === 0 ? [] : [`<p>${block.lines.map(textHtml).join('<br>')}</p>`]),
      ].join('\n');
    case 'contents':
    case 'page-break':
      return '';
    case 'heading':
      return `<h${block.level + 1}>${textHtml(block.text)}</h${block.level + 1}>`;
    case 'paragraph': {
      const content = inlinesHtml(block.content, footnotes);
      if (block.style === 'quote') return `<blockquote><p>${content}</p></blockquote>`;
      if (block.style === 'label') return `<p><strong>${content}</strong></p>`;
      return block.style === 'note' ? `<p><small>${content}</small></p>` : `<p>${content}</p>`;
    }
    case 'list': {
      const items = block.items.map((item) => `<li>${inlinesHtml(item, footnotes)}</li>`).join('');
      return block.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'table':
      return tableHtml(block, footnotes);
    case 'figure': {
      const { caption, chart } = block;
      const series = shownSeries(chart);
      return tableOf(
        caption,
        [chart.unit, ...series.map(({ name }) => name)].map(
          (name) => `<th scope="col" valign="top">${textHtml(name)}</th>`,
        ),
        chart.categories.map((category, row) => [
          `<th scope="row" align="left" valign="top">${textHtml(category)}</th>`,
          ...series.map(({ values }) => `<td align="right" valign="top">${values[row] ?? 0}</td>`),
        ]),
      );
    }
    default:
      return assertNever(block);
  }
}

function tableHtml({ caption, columns, rows }: TableBlock, footnotes: FootnoteList): string {
  return tableOf(
    caption,
    columns.map(
      ({ heading, align }) => `<th scope="col" align="${SIDES[align]}" valign="top">${textHtml(heading)}</th>`,
    ),
    rows.map((cells) => columns.map((column, index) => cellHtml(cells[index] ?? { content: [] }, column, footnotes))),
  );
}

function tableOf(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [
    // Web editors drop captions of tables.
    ...(caption === '' ? [] : [`<p><strong>${textHtml(caption)}</strong></p>`]),
    `<table border="1" cellpadding="4" cellspacing="0"><thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</tbody></table>`,
  ].join('\n');
}

const SIDES: Readonly<Record<TableColumn['align'], string>> = { start: 'left', center: 'center', end: 'right' };

function cellHtml({ content, tone, rowHeader }: TableCell, { align }: TableColumn, footnotes: FootnoteList): string {
  const ground = tone === undefined ? '' : ` bgcolor="${TONE_FILLS[tone]}"`;
  const look = `align="${SIDES[align]}" valign="top"${ground}`;
  // An empty cell collapses to a line in web editors.
  const inside = content.length === 0 ? '&#160;' : inlinesHtml(content, footnotes);
  return rowHeader === true ? `<th scope="row" ${look}>${inside}</th>` : `<td ${look}>${inside}</td>`;
}

function inlinesHtml(content: readonly Inline[], footnotes: FootnoteList): string {
  return content.map((inline) => inlineHtml(inline, footnotes)).join('');
}

function inlineHtml(inline: Inline, footnotes: FootnoteList): string {
  // What is pasted has its links with it, and numbers of its own where it goes.
  if (inline.kind === 'footnote') return inline.onPaper === true ? '' : `<sup>[${footnotes.add(inline)}]</sup>`;
  const text = textHtml(inline.text);
  if (inline.kind === 'link') {
    return isSafeUrl(inline.url) ? `<a href="${escapeXml(new URL(inline.url).href)}">${text}</a>` : text;
  }
  if (inline.kind === 'reference' || inline.mark === undefined) return text;
  return inline.mark === 'strong' ? `<strong>${text}</strong>` : `<em>${text}</em>`;
}

function textHtml(text: string): string {
  return escapeXml(text).replaceAll('\n', '<br>');
}
