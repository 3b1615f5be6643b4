import { assertNever } from '../../lib/assert-never.ts';
import { inlineText } from '../../packet/inline-text.ts';
import type { Block, Outline, ParagraphStyle } from '../../packet/outline-types.ts';
import { contentsHeadings, contentsName, contentsXml } from './contents.ts';
import { inlines, textRuns } from './inlines.ts';
import { itemKeeps } from './list-items.ts';
import type { Marks } from './marks.ts';
import { textWidth } from './page.ts';
import { paragraphXml } from './paragraph.ts';
import type { Skeleton } from './skeleton/skeleton-types.ts';
import { tableXml } from './table.ts';

const STYLES: Readonly<Record<ParagraphStyle, string>> = {
  body: 'Normal',
  lead: 'Lead',
  label: 'Label',
  quote: 'Quote',
  note: 'Note',
};

type Place = {
  readonly marks: Marks;
  /** Twentieths of a point. */
  readonly width: number;
  readonly pageBreakBefore: boolean;
  /** What stands next, so that a lead-in stays with it. */
  readonly next: Block | undefined;
  readonly before: Block | undefined;
};

type Given = {
  readonly outline: Outline;
  readonly marks: Marks;
  /** What docx made: drawings of charts, numbers of lists. */
  readonly skeleton: Pick<Skeleton, 'drawings' | 'bullets' | 'numbers'>;
  /** The page of each heading in the table of contents; null asks Word to fill them in on opening. */
  readonly pages: readonly number[] | null;
};

/** The blocks of an outline as the paragraphs and tables of `w:body`, a text each. */
export function bodyXml({ outline, marks, skeleton, pages }: Given): readonly string[] {
  const headings = contentsHeadings(outline);
  const width = textWidth(outline.meta);
  let heading = 0;
  let list = 0;
  let figure = 0;
  return outline.blocks.map((block, index) => {
    const place: Place = {
      marks,
      width,
      pageBreakBefore: outline.blocks[index - 1]?.kind === 'page-break',
      next: outline.blocks[index + 1],
      before: outline.blocks[index - 1],
    };
    switch (block.kind) {
      case 'title':
        return titleXml(block, place);
      case 'contents':
        return titled('ContentsHeading', block.title, place) + contentsXml(block.title, headings, pages, width);
      case 'heading': {
        const listed = headings[heading] === block;
        if (listed) heading += 1;
        return headingXml(block, listed ? contentsName(heading - 1) : undefined, place);
      }
      case 'paragraph':
        return paragraphXml(
          paragraphStyle(block, place.before),
          inlineText(block.content),
          inlines(block.content, marks),
          {
            pageBreakBefore: place.pageBreakBefore,
            keepNext: introduces(block, place.next),
          },
        );
      case 'list': {
        const number = block.ordered ? skeleton.numbers[list] : skeleton.bullets;
        if (block.ordered) list += 1;
        return block.items
          .map((item, index) =>
            paragraphXml('ListParagraph', inlineText(item), inlines(item, marks), {
              ...itemKeeps(block.items, index),
              ...(number === undefined ? {} : { list: number }),
            }),
          )
          .join('');
      }
      case 'table':
        return captionXml(block, place) + tableXml(block, marks, width) + paragraphXml('TableGap', '', '');
      case 'figure': {
        figure += 1;
        return figureXml(block, skeleton.drawings[figure - 1] ?? '', place);
      }
      case 'page-break':
        return '';
      default:
        return assertNever(block);
    }
  });
}

/** The style of a paragraph: what stands below a quotation says whose it is. */
export function paragraphStyle({ style }: Extract<Block, { kind: 'paragraph' }>, before: Block | undefined): string {
  const saysWhose = style === 'note' && before?.kind === 'paragraph' && before.style === 'quote';
  return saysWhose ? 'Attribution' : STYLES[style];
}

/** Whether a paragraph leads in what stands next, and stays on its page. */
export function introduces({ style }: Extract<Block, { kind: 'paragraph' }>, next: Block | undefined): boolean {
  if (next?.kind === 'list' || next?.kind === 'table') return true;
  // What a quote is followed by says whose it is; what stands under a heading and before a label belongs to both.
  return next?.kind === 'paragraph' && (style === 'quote' || (style === 'note' && next.style === 'label'));
}

function titleXml(block: Extract<Block, { kind: 'title' }>, { pageBreakBefore }: Place): string {
  return [
    paragraphXml('Title', block.text, textRuns(block.text), { pageBreakBefore }),
    block.subtitle === '' ? '' : paragraphXml('Subtitle', block.subtitle, textRuns(block.subtitle)),
    ...block.lines.map((line) => paragraphXml('TitleLine', line, textRuns(line))),
  ].join('');
}

function titled(style: string, text: string, { pageBreakBefore }: Place): string {
  // At the top of a page the space above would only push the heading down.
  return paragraphXml(style, text, textRuns(text), { pageBreakBefore, flush: pageBreakBefore });
}

function headingXml(block: Extract<Block, { kind: 'heading' }>, contents: string | undefined, place: Place): string {
  const { marks, pageBreakBefore } = place;
  const runs = marks.bookmarked(marks.nameOf(block.id), textRuns(block.text));
  const look = { pageBreakBefore, flush: pageBreakBefore };
  return paragraphXml(`Heading${block.level}`, block.text, marks.bookmarked(contents, runs), look);
}

/** A chart with its caption below, where links to it lead to the chart. */
function figureXml(block: Extract<Block, { kind: 'figure' }>, drawing: string, place: Place): string {
  const { marks, pageBreakBefore } = place;
  const runs = marks.bookmarked(marks.nameOf(block.id), `<w:r>${drawing}</w:r>`);
  return (
    paragraphXml('Figure', '', runs, { pageBreakBefore }) +
    paragraphXml('FigureCaption', block.caption, textRuns(block.caption))
  );
}

function captionXml(block: { readonly id: string; readonly caption: string }, place: Place): string {
  const { marks, pageBreakBefore } = place;
  const runs = marks.bookmarked(marks.nameOf(block.id), textRuns(block.caption));
  return paragraphXml('Caption', block.caption, runs, { pageBreakBefore });
}
