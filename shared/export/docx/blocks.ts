import { Bookmark, type FileChild, HeadingLevel, Paragraph, type ParagraphChild, TableOfContents } from 'docx';
import { assertNever } from '../../lib/assert-never.ts';
import type { Block, Inline, Outline, ParagraphStyle } from '../../packet/outline-types.ts';
import { bookmarkNames } from './bookmarks.ts';
import { isRightToLeft } from './direction.ts';
import { type BookmarkNames, inlines, textRuns } from './inlines.ts';
import { nativeChart } from './native-chart.ts';
import { textWidth } from './page.ts';
import { nativeTable } from './table.ts';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const STYLES: Readonly<Record<ParagraphStyle, string>> = {
  body: 'Normal',
  lead: 'Lead',
  label: 'Label',
  quote: 'Quote',
  note: 'Note',
};

type Place = {
  readonly names: BookmarkNames;
  /** Twentieths of a point. */
  readonly width: number;
  /** Which block of the outline it is: ordered lists count from one in each. */
  readonly index: number;
  readonly pageBreakBefore: boolean;
  /** What stands next, so that a lead-in stays with it. */
  readonly next: Block | undefined;
};

/** The blocks of an outline as paragraphs and tables. `contentsDirty` asks Word to fill in the page numbers on opening. */
export function documentChildren(
  outline: Outline,
  { contentsDirty }: { contentsDirty: boolean },
): readonly FileChild[] {
  const names = bookmarkNames(outline);
  const width = textWidth(outline.meta);
  return outline.blocks.flatMap((block, index) =>
    childrenOf(
      block,
      {
        names,
        width,
        index,
        pageBreakBefore: outline.blocks[index - 1]?.kind === 'page-break',
        next: outline.blocks[index + 1],
      },
      contentsDirty,
    ),
  );
}

function childrenOf(block: Block, place: Place, contentsDirty: boolean): readonly FileChild[] {
  const { names, width, pageBreakBefore } = place;
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({
          heading: HeadingLevel.TITLE,
          pageBreakBefore,
          ...direction(block.text),
          children: [...textRuns(block.text)],
        }),
        ...(block.subtitle === '' ? [] : [plain('Subtitle', block.subtitle)]),
        ...block.lines.map((line) => plain('TitleLine', line)),
      ];
    case 'contents':
      return [
        new Paragraph({
          style: 'ContentsHeading',
          pageBreakBefore,
          ...(pageBreakBefore ? { spacing: { before: 0 } } : {}),
          children: [...textRuns(block.title)],
        }),
        new TableOfContents(block.title, { hyperlink: true, headingStyleRange: '1-2', beginDirty: contentsDirty }),
      ];
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          pageBreakBefore,
          // At the top of a page the space above would only push the heading down.
          ...(pageBreakBefore ? { spacing: { before: 0 } } : {}),
          ...direction(block.text),
          children: marked(block.id, textRuns(block.text), names),
        }),
      ];
    case 'paragraph':
      return [paragraph(STYLES[block.style], block.content, place)];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: 'ListParagraph',
            numbering: {
              reference: block.ordered ? 'numbers' : 'bullets',
              level: 0,
              instance: block.ordered ? place.index : 0,
            },
            ...direction(textOf(item)),
            children: [...inlines(item, names)],
          }),
      );
    case 'table':
      return [
        new Paragraph({
          style: 'Caption',
          pageBreakBefore,
          children: marked(block.id, textRuns(block.caption), names),
        }),
        nativeTable(block, names, width),
        new Paragraph({ style: 'TableGap' }),
      ];
    case 'figure':
      return [
        new Paragraph({
          style: 'Caption',
          pageBreakBefore,
          children: marked(block.id, textRuns(block.caption), names),
        }),
        new Paragraph({ style: 'Figure', children: [nativeChart(block.chart, block.alt, width)] }),
      ];
    case 'page-break':
      return [];
    default:
      return assertNever(block);
  }
}

function paragraph(style: string, content: readonly Inline[], { names, pageBreakBefore, next }: Place): Paragraph {
  const introduces =
    next?.kind === 'list' || next?.kind === 'table' || (style === 'Quote' && next?.kind === 'paragraph');
  return new Paragraph({
    ...(style === 'Normal' ? {} : { style }),
    pageBreakBefore,
    ...(introduces ? { keepNext: true } : {}),
    ...direction(textOf(content)),
    children: [...inlines(content, names)],
  });
}

function plain(style: string, text: string): Paragraph {
  return new Paragraph({ style, ...direction(text), children: [...textRuns(text)] });
}

function marked(id: string, runs: readonly ParagraphChild[], names: BookmarkNames): ParagraphChild[] {
  const name = names.get(id);
  return name === undefined ? [...runs] : [new Bookmark({ id: name, children: [...runs] })];
}

function direction(text: string): { bidirectional?: true } {
  return isRightToLeft(text) ? { bidirectional: true } : {};
}

function textOf(content: readonly Inline[]): string {
  return content.map((inline) => inline.text).join('');
}
