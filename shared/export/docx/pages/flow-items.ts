import type { Block, Inline, Outline, TableBlock } from '../../../packet/outline-types.ts';
import { createFootnoteList, type FootnoteList } from '../../footnote-list.ts';
import { introduces, paragraphStyle } from '../blocks.ts';
import { chartHeight } from '../chart-size.ts';
import { contentsHeadings, entryText } from '../contents.ts';
import { LIST_INDENT } from '../document-styles.ts';
import { itemKeeps } from '../list-items.ts';
import { textWidth } from '../page.ts';
import { columnWidths, staysWhole, staysWithNext } from '../table.ts';
import { countLines, type Lines, type Piece } from './count-lines.ts';
import type { FlowItem, FlowNote, FlowParagraph, FlowRow } from './flow.ts';
import { type StyleMetrics, styleMetrics } from './style-metrics.ts';

/** Margins of a cell beside, above and below its text, and the rule between rows, in points. */
const CELL = { sides: 9, above: 2.5, below: 3, rule: 0.5 } as const;
/** A raised number, as a share of the size of its text. */
const NUMBER = { scale: 0.65 } as const;
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
  const feet: Feet = { width, footnotes: createFootnoteList() };
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
          ...headings.map((heading) => textItem(`TOC${heading.level}`, entryText(heading, width), width)),
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
          item(
            paragraphStyle(block, outline.blocks[index - 1]),
            block.content,
            { width, feet },
            { pageBreakBefore, ...(keepNext ? { keepNext } : {}) },
          ),
        ];
      }
      case 'list':
        return block.items.map((content, place) =>
          item('ListParagraph', content, { width: width - LIST_INDENT / 20, feet }, itemKeeps(block.items, place)),
        );
      case 'table':
        return [
          textItem('Caption', block.caption, width, { pageBreakBefore }),
          { kind: 'table', rows: rowsOf(block, feet) },
          textItem('TableGap', '', width),
        ];
      case 'figure':
        return [figureItem(block, width, pageBreakBefore), textItem('FigureCaption', block.caption, width)];
      default:
        return [];
    }
  });
}

/** Where the notes of pages stand: as wide as the text of the page, numbered as their marks come. */
type Feet = { readonly width: number; readonly footnotes: FootnoteList };

type Look = Partial<
  Pick<FlowParagraph, 'keepNext' | 'keepLines' | 'pageBreakBefore' | 'entry' | 'lines' | 'line' | 'spacing'>
>;

function textItem(style: string, text: string, width: number, look: Look = {}): FlowParagraph {
  const metrics = styleMetrics(style);
  return paragraphOf(metrics, linesOf(metrics, [{ text }], width), look);
}

function item(
  style: string,
  content: readonly Inline[],
  { width, feet }: { readonly width: number; readonly feet: Feet },
  look: Look = {},
): FlowParagraph {
  const metrics = styleMetrics(style);
  const { stretches, heights } = noted(content, feet);
  const lines = linesOf(metrics, stretches, width);
  const paragraph = paragraphOf(metrics, lines, look);
  if (heights.length === 0) return paragraph;
  return { ...paragraph, notes: heights.map((height, index): FlowNote => ({ line: lines.marks[index] ?? 0, height })) };
}

/** Text as it stands in a line, where a footnote is the number that it has, and the height of each footnote. */
function noted(
  content: readonly Inline[],
  { width, footnotes }: Feet,
): { readonly stretches: readonly Stretch[]; readonly heights: readonly number[] } {
  const heights: number[] = [];
  const stretches = content.map((inline): Stretch => {
    if (inline.kind !== 'footnote') return inline;
    const number = { ...NUMBER, text: String(footnotes.add(inline)) };
    const metrics = styleMetrics('FootnoteText');
    const { count, eastAsian } = linesOf(metrics, [number, { text: ' ' }, ...inline.content], width);
    heights.push(count * metrics.line * (eastAsian ? EAST_ASIAN_LINE : 1) + metrics.after);
    return { ...number, mark: 'footnote' };
  });
  return { stretches, heights };
}

function figureItem(block: Extract<Block, { kind: 'figure' }>, width: number, pageBreakBefore: boolean): FlowParagraph {
  const metrics = styleMetrics('Figure');
  return paragraphOf(
    metrics,
    { count: 1, last: 0, eastAsian: false, marks: [] },
    { line: chartHeight(block.chart, width * 20), spacing: 0, pageBreakBefore },
  );
}

function paragraphOf(metrics: StyleMetrics, { count, eastAsian }: Lines, look: Look): FlowParagraph {
  const { line, spacing, before, after, rule, keepNext, keepLines } = metrics;
  return {
    kind: 'paragraph',
    lines: count,
    line: eastAsian ? line * EAST_ASIAN_LINE : line,
    spacing,
    before,
    after,
    rule,
    keepNext,
    keepLines,
    pageBreakBefore: false,
    ...look,
  };
}

function rowsOf(block: TableBlock, feet: Feet): readonly FlowRow[] {
  const widths = columnWidths(block, feet.width * 20).map((each) => each / 20 - CELL.sides);
  const heading = styleMetrics('TableHeading');
  const text = styleMetrics('TableText');
  const around = CELL.above + CELL.below + CELL.rule;
  const head = block.columns.map((column, index) => linesOf(heading, [{ text: column.heading }], widths[index] ?? 0));
  return [
    {
      height: heightOf(heading, head) + around,
      whole: true,
      keepNext: true,
      line: heading.line,
      around,
      rule: CELL.rule,
      notes: 0,
    },
    ...block.rows.map((cells, row) => {
      const parts = block.columns.map((_, index) => noted(cells[index]?.content ?? [], feet));
      const lines = parts.map(({ stretches }, index) => linesOf(text, stretches, widths[index] ?? 0));
      return {
        height: heightOf(text, lines) + around + (row === block.rows.length - 1 ? CELL.rule : 0),
        whole: staysWhole(cells),
        keepNext: staysWithNext(block, row),
        line: text.line,
        around,
        rule: CELL.rule,
        notes: parts.flatMap(({ heights }) => heights).reduce((sum, height) => sum + height, 0),
      };
    }),
  ];
}

function heightOf({ line }: StyleMetrics, cells: readonly Lines[]): number {
  return Math.max(line, ...cells.map(({ count, eastAsian }) => count * line * (eastAsian ? EAST_ASIAN_LINE : 1)));
}

type Stretch = {
  readonly text: string;
  readonly mark?: 'strong' | 'emphasis' | 'footnote';
  readonly scale?: number;
};

function linesOf({ size, bold, italic, indent }: StyleMetrics, content: readonly Stretch[], width: number): Lines {
  const pieces = content.map(({ text, mark, scale = 1 }): Piece => {
    const face = bold || mark === 'strong' ? 'bold' : italic || mark === 'emphasis' ? 'italic' : 'regular';
    return mark === 'footnote' ? { text, face, scale, mark: true } : { text, face, scale };
  });
  const lines = countLines(pieces, size, width - indent);
  if (lines === null) throw new UnknownWidth();
  return lines;
}
