import type { ParagraphStyle } from '../../../packet/outline-types.ts';
import { DOCUMENT_COLOURS } from '../../look.ts';
import type { Face } from '../font/font-set.ts';

/** How text is set: sizes and distances in points, colours as `#rrggbb`. `leading` is the distance of baselines. */
export type TextStyle = {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
};

/** A style with the room it asks for above and below; neighbours share the larger of the two. */
export type BlockStyle = TextStyle & { readonly before: number; readonly after: number };

const INK = DOCUMENT_COLOURS.text;
export const QUIET = DOCUMENT_COLOURS.quiet;
const ACCENT = DOCUMENT_COLOURS.accent;
export const LINK = DOCUMENT_COLOURS.link;
export const RULE = DOCUMENT_COLOURS.rule;

export const PAPER = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 } } as const;
export const MARGIN = { left: 68, right: 68, top: 72, bottom: 70 } as const;
/** Baselines of the running header and footer, from the upper and the lower edge. */
export const RUNNING = { header: 42, footer: 36 } as const;

export const TITLE: BlockStyle = { face: 'bold', size: 25, leading: 31, colour: ACCENT, before: 0, after: 5 };
export const SUBTITLE: BlockStyle = { face: 'regular', size: 13, leading: 18, colour: INK, before: 0, after: 7 };
export const TITLE_LINE: BlockStyle = { face: 'regular', size: 9, leading: 13.5, colour: QUIET, before: 0, after: 0 };

export const HEADINGS: Readonly<Record<1 | 2 | 3, BlockStyle>> = {
  1: { face: 'bold', size: 16, leading: 21, colour: ACCENT, before: 24, after: 10 },
  2: { face: 'bold', size: 11.5, leading: 16, colour: ACCENT, before: 20, after: 5 },
  3: { face: 'bold', size: 10, leading: 14.5, colour: INK, before: 14, after: 3 },
};

export const PARAGRAPHS: Readonly<Record<ParagraphStyle, BlockStyle>> = {
  body: { face: 'regular', size: 10, leading: 14.5, colour: INK, before: 0, after: 8 },
  lead: { face: 'regular', size: 11.5, leading: 17.5, colour: INK, before: 2, after: 12 },
  label: { face: 'bold', size: 8.5, leading: 12.5, colour: ACCENT, before: 5, after: 1 },
  quote: { face: 'italic', size: 10, leading: 14.5, colour: INK, before: 8, after: 12 },
  note: { face: 'regular', size: 8.5, leading: 12.5, colour: QUIET, before: 0, after: 7 },
};

/** The line below a heading of level 1: how far below its text, and how thick. */
export const HEADING_RULE = { below: 1.5, width: 0.75 } as const;

/** An item of up to `wholeLines` lines is never cut. */
export const LIST = { gapBetweenItems: 3, gapToText: 7, after: 10, wholeLines: 5 } as const;
export const QUOTE = { indent: 14, bar: 2 } as const;
/** Whose a quotation is: close below it, with the room below that the quotation would have. */
export const ATTRIBUTION: BlockStyle = { ...PARAGRAPHS.note, before: 0, after: PARAGRAPHS.quote.after + 2 };
/** Between a quotation and whose it is. */
export const ABOVE_ATTRIBUTION = 1;
export const CAPTION: BlockStyle = { face: 'bold', size: 8.5, leading: 12, colour: QUIET, before: 0, after: 0 };
/** Notes at the foot of a page; `rule` is the line above them, as long as a share of the text is wide. */
export const FOOTNOTE = {
  face: 'regular',
  size: 8,
  leading: 11,
  colour: QUIET,
  before: 1.5,
  indent: 10,
  rule: { above: 9, below: 3, share: 0.22 },
} as const;
export const CONTENTS_TITLE: BlockStyle = { ...HEADINGS[1], before: 24 };
export const CONTENTS: Readonly<Record<1 | 2, BlockStyle & { readonly indent: number }>> = {
  1: { face: 'bold', size: 10, leading: 15, colour: INK, before: 7, after: 1, indent: 0 },
  2: { face: 'regular', size: 9.5, leading: 14.5, colour: INK, before: 0, after: 0, indent: 14 },
};
/** How much further the second line of an entry stands in. */
export const CONTENTS_HANGING = 14;

export const TABLE = {
  head: { face: 'bold', size: 8.5, leading: 12, colour: ACCENT, fill: DOCUMENT_COLOURS.head } satisfies TextStyle & {
    readonly fill: string;
  },
  cell: { face: 'regular', size: 9, leading: 13, colour: INK } satisfies TextStyle,
  padding: { x: 6, top: 4, bottom: 5 },
  before: 8,
  after: 16,
} as const;
