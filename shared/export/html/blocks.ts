import { chartSvg } from '../../chart/chart-svg.ts';
import { escapeXml } from '../../chart/escape-xml.ts';
import { assertNever } from '../../lib/assert-never.ts';
import type { Block, Outline, TableBlock, TableCell, TableColumn } from '../../packet/outline-types.ts';
import type { FootnoteList } from '../footnote-list.ts';
import { type ContentsEntry, contentsOf } from '../table-of-contents.ts';
import { inlineHtml, textHtml } from './inlines.ts';

/** Points; the drawing scales with the page. */
const CHART_WIDTH = 480;

/** A block as HTML. The packet's title is the only `h1`; a heading of level 1 is an `h2`, and so on. */
export function blockHtml(block: Block, outline: Outline, index: number, footnotes: FootnoteList): string {
  switch (block.kind) {
    case 'title':
      return [
        `<header><h1 class="title" dir="auto">${textHtml(block.text)}</h1>`,
        block.subtitle === '' ? '' : `<p class="subtitle" dir="auto">${textHtml(block.subtitle)}</p>`,
        ...block.lines.map((line) => `<p class="title-line" dir="auto">${textHtml(line)}</p>`),
        '</header>',
      ].join('');
    case 'contents':
      return `<nav aria-labelledby="contents"><h2 id="contents">${textHtml(block.title)}</h2>${contentsHtml(contentsOf(outline))}</nav>`;
    case 'heading':
      return `<h${block.level + 1} id="${escapeXml(block.id)}" dir="auto">${textHtml(block.text)}</h${block.level + 1}>`;
    case 'paragraph':
      if (block.style === 'quote')
        return `<blockquote><p dir="auto">${inlineHtml(block.content, footnotes)}</p></blockquote>`;
      return `<p${block.style === 'body' ? '' : ` class="${block.style}"`} dir="auto">${inlineHtml(block.content, footnotes)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li dir="auto">${inlineHtml(item, footnotes)}</li>`).join('');
      return block.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'table':
      return tableHtml(block, footnotes);
    case 'figure': {
      const svg = chartSvg(block.chart, { id: `chart-${index}`, width: CHART_WIDTH, description: block.alt });
      return `<figure id="${escapeXml(block.id)}">${svg}<figcaption>${textHtml(block.caption)}</figcaption></figure>`;
    }
    case 'page-break':
      return '<div class="page-break"></div>';
    default:
      return assertNever(block);
  }
}

function contentsHtml(entries: readonly ContentsEntry[]): string {
  const items = entries.map(({ id, text, below }) => {
    const link = `<a class="reference" href="#${escapeXml(encodeURIComponent(id))}">${textHtml(text)}</a>`;
    return `<li dir="auto">${link}${below.length === 0 ? '' : contentsHtml(below)}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

/** A wide table scrolls in its own region, which the keyboard can reach. */
function tableHtml(block: TableBlock, footnotes: FootnoteList): string {
  const id = escapeXml(block.id);
  const columns = block.columns.map(({ width }) => `<col class="w${Math.max(1, Math.round(width * 100))}">`).join('');
  const head = block.columns
    .map((column) => `<th scope="col"${alignment(column)}>${textHtml(column.heading)}</th>`)
    .join('');
  const rows = block.rows.map((cells) => {
    const written = block.columns.map((column, index) => cellHtml(cells[index] ?? { content: [] }, column, footnotes));
    return `<tr>${written.join('')}</tr>`;
  });
  return [
    `<div class="scroll" id="${id}" role="region" aria-labelledby="${id}-caption" tabindex="0">`,
    `<table><caption id="${id}-caption">${textHtml(block.caption)}</caption>`,
    `<colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`,
  ].join('');
}

function cellHtml(cell: TableCell, column: TableColumn, footnotes: FootnoteList): string {
  const element = cell.rowHeader === true ? 'th' : 'td';
  const scope = cell.rowHeader === true ? ' scope="row"' : '';
  const id = cell.anchor === undefined ? '' : ` id="${escapeXml(cell.anchor)}"`;
  return `<${element}${scope}${id}${alignment(column, cell)} dir="auto">${inlineHtml(cell.content, footnotes)}</${element}>`;
}

function alignment({ align }: TableColumn, cell?: TableCell): string {
  const classes = [align === 'start' ? '' : align, cell?.tone === undefined ? '' : `tone-${cell.tone}`];
  const given = classes.filter((name) => name !== '').join(' ');
  return given === '' ? '' : ` class="${given}"`;
}
