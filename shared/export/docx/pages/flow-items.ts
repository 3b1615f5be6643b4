import type { Block, Inline, Outline, TableBlock } from '../../../packet/outline-types.ts';
import { introduces, STYLES } from '../blocks.ts';
import { contentsHeadings } from '../contents.ts';
import { LIST_INDENT } from '../document-styles.ts';
import { chartHeight } from '../native-chart.ts';
import { textWidth } from '../page.ts';
import { columnWidths, staysWhole, staysWithNext } from '../table.ts';
import { countLines, type Lines, type Piece } from './count-lines.ts';
import type { FlowItem, FlowParagraph, FlowRow } from './flow.ts';
import { type StyleMetrics, styleMetrics } from './style-metrics.ts';

/** Margins of a cell beside, above and below its text, and the rule between rows, in points. */
const CELL = { sides: 9, above: 2.5, below: 3, rule: 0.5 } as const;
/** As wide as a page number becomes. */
const PAGE_NUMBER: Piece = { text: ' 0000', face: 'bold' };
/** Lines with Chinese, Japanese or Korean characters are taller by so much, in the fonts that Word takes them from. */
const EAST_ASIAN_LINE = 1.297 / 1.2207;

/** Thrown within this file for a character whose width is not known; pages after it cannot be told. */
class UnknownWidth extends Error {}

/** An outline as the paragraphs and tables that pages are laid out from; null where a width of its text is not known. */
export function flowItems(outline: Outline): readonly FlowItem[] | null {
  try {
    return itemsOf(outline);
  } catch (thrown) {
    if (thrown instanceof UnknownWidth) return null;
    throw thrown;
  }
}

function itemsOf(outline: Outline): readonly FlowItem[] {
  const width = textWidth(outline.meta) / 20;
  const headings = contentsHeadings(outline);
  let entry = 0;
  return outline.blocks.flatMap((block, index): readonly FlowItem[] => {
    const pageBreakBefore = outline.blocks[index - 1]?.kind === 'page-break';
    switch (block.kind) {
      case 'title':
        return [
          textItem('Title', block.text, width, { pageBreakBefore }),
          ...(block.subtitle === '' ? [] : [textItem('Subtitle', block.subtitle, width)]),
          ...block.lines.map((line) => textItem('TitleLine', line, width)),
        ];
      case 'contents':
        return [
          textItem('ContentsHeading', block.title, width, { pageBreakBefore }),
          ...headings.map(({ level, text }) => entryItem(`TOC${level}`, text, width)),
        ];
      case 'heading': {
        const listed = headings[entry] === block;
        if (listed) entry += 1;
        const place = listed ? { entry: entry - 1 } : {};
        return [textItem(`Heading${block.level}`, block.text, width, { pageBreakBefore, ...place })];
      }
      case 'paragraph': {
        const keepNext = introduces(block, outline.blocks[index + 1]);
        return [
          item(STYLES[block.style], block.content, width, { pageBreakBefore, ...(keepNext ? { keepNext } : {}) }),
        ];
      }
      case 'list':
        return block.items.map((content) => item('ListParagraph', content, width - LIST_INDENT / 20));
      case 'table':
        return [
          textItem('Caption', block.caption, width, { pageBreakBefore }),
          { kind: 'table', rows: rowsOf(block, width) },
          textItem('TableGap', '', width),
        ];
      case 'figure':
        return [textItem('Caption', block.caption, width, { pageBreakBefore }), figureItem(block, width)];
      default:
        return [];
    }
  });
}

type Look = Partial<Pick<FlowParagraph, 'keepNext' | 'pageBreakBefore' | 'entry' | 'lines' | 'line' | 'spacing'>>;

function textItem(style: string, text: string, width: number, look: Look = {}): FlowParagraph {
  return item(style, [{ kind: 'text', text }], width, look);
}

function item(style: string, content: readonly Inline[], width: number, look: Look = {}): FlowParagraph {
  const metrics = styleMetrics(style);
  return paragraphOf(metrics, linesOf(metrics, content, width), look);
}

function entryItem(style: string, text: string, width: number): FlowParagraph {
  const metrics = styleMetrics(style);
  const lines = linesOf(metrics, [{ kind: 'text', text }], width);
  const number = countLines([PAGE_NUMBER], metrics.size, width)?.last ?? 0;
  const wraps = lines.last + number > width - metrics.indent;
  return paragraphOf(metrics, wraps ? { ...lines, count: lines.count + 1 } : lines, {});
}

function figureItem(block: Extract<Block, { kind: 'figure' }>, width: number): FlowParagraph {
  const metrics = styleMetrics('Figure');
  return paragraphOf(
    metrics,
    { count: 1, last: 0, eastAsian: false },
    { line: chartHeight(block.chart, width * 20), spacing: 0 },
  );
}

function paragraphOf(metrics: StyleMetrics, { count, eastAsian }: Lines, look: Look): FlowParagraph {
  const { line, spacing, before, after, rule, keepNext, keepLines } = metrics;
  return {
    ...{
      kind: 'paragraph',
      lines: count,
      line: eastAsian ? line * EAST_ASIAN_LINE : line,
      spacing,
      before,
      after,
      rule,
    },
    ...{ keepNext, keepLines, pageBreakBefore: false },
    ...look,
  };
}

function rowsOf(block: TableBlock, width: number): readonly FlowRow[] {
  const widths = columnWidths(block, width * 20).map((each) => each / 20 - CELL.sides);
  const heading = styleMetrics('TableHeading');
  const text = styleMetrics('TableText');
  const around = CELL.above + CELL.below + CELL.rule;
  const head = block.columns.map((column, index) =>
    linesOf(heading, [{ kind: 'text', text: column.heading }], widths[index] ?? 0),
  );
  return [
    {
      height: heightOf(heading, head) + around,
      whole: true,
      keepNext: true,
      line: heading.line,
      around,
      rule: CELL.rule,
    },
    ...block.rows.map((cells, row) => {
      const lines = block.columns.map((_, index) => linesOf(text, cells[index]?.content ?? [], widths[index] ?? 0));
      return {
        height: heightOf(text, lines) + around + (row === block.rows.length - 1 ? CELL.rule : 0),
        whole: staysWhole(cells),
        keepNext: staysWithNext(block, row),
        line: text.line,
        around,
        rule: CELL.rule,
      };
    }),
  ];
}

function heightOf({ line }: StyleMetrics, cells: readonly Lines[]): number {
  return Math.max(line, ...cells.map(({ count, eastAsian }) => count * line * (eastAsian ? EAST_ASIAN_LINE : 1)));
}

function linesOf({ size, bold, italic, indent }: StyleMetrics, content: readonly Inline[], width: number): Lines {
  const pieces = content.map((inline): Piece => {
    const mark = inline.kind === 'text' ? inline.mark : undefined;
    if (bold || mark === 'strong') return { text: inline.text, face: 'bold' };
    return { text: inline.text, face: italic || mark === 'emphasis' ? 'italic' : 'regular' };
  });
  const lines = countLines(pieces, size, width - indent);
  if (lines === null) throw new UnknownWidth();
  return lines;
}
