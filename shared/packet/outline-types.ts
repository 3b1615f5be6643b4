import type { ChartSpec } from '../chart/chart-spec.ts';
import type { HeadingPlace } from '../model/heading-place.ts';
import type { LostGlyph } from '../model/lost-glyph.ts';

/** A packet as format-free blocks: made once from a redacted case, then written by every format alike. */
export type Outline = {
  readonly meta: OutlineMeta;
  readonly blocks: readonly Block[];
};

export type OutlineMeta = {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** BCP 47, as in "en-GB". */
  readonly language: string;
  /** ISO 8601 instant; an argument of the outline, never the clock. */
  readonly created: string;
  readonly paper: 'a4' | 'letter';
  /** Short line for the running header, as in "Promotion packet - Name". */
  readonly header: string;
  /** Small print for the footer, as in "For the committee. Internal." */
  readonly footer: string;
};

/** Text may hold line breaks (\n) and any character; writers turn breaks into breaks. */
export type Words =
  | { readonly kind: 'text'; readonly text: string; readonly mark?: 'strong' | 'emphasis' }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** A link to the block whose `id`, or the cell whose `anchor`, is `target`. */
  | { readonly kind: 'reference'; readonly text: string; readonly target: string };

/**
 * What a reader may want to know of the words before it, out of their way: writers number it and put it at the foot of the page,
 * or at the end. `onPaper` says what a screen tells by itself, as the address of a link: only what is printed needs it.
 */
export type Footnote = { readonly kind: 'footnote'; readonly content: readonly Words[]; readonly onPaper?: true };

export type Inline = Words | Footnote;

export type Block =
  | { readonly kind: 'title'; readonly text: string; readonly subtitle: string; readonly lines: readonly string[] }
  /** Table of contents: the headings of level 1 and 2 that follow. */
  | { readonly kind: 'contents'; readonly title: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly id: string; readonly text: string }
  | { readonly kind: 'paragraph'; readonly style: ParagraphStyle; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | TableBlock
  | {
      readonly kind: 'figure';
      readonly id: string;
      readonly caption: string;
      readonly alt: string;
      readonly chart: ChartSpec;
    }
  | { readonly kind: 'page-break' };

/** `label` is a short lead-in such as "Situation" above the text it names; `note` is small and quiet. */
export type ParagraphStyle = 'body' | 'lead' | 'label' | 'quote' | 'note';

export type TableBlock = {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  /** One a column: heading, share of the width (they sum to 1), and how cells are set. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
};

export type TableColumn = {
  readonly heading: string;
  readonly width: number;
  readonly align: 'start' | 'center' | 'end';
};

/**
 * `tone` is a background that says a verdict; the words in the cell say it as well. `rowHeader` names its row;
 * `anchor` is an id that references lead to, unique among the ids of the whole outline.
 */
export type TableCell = {
  readonly content: readonly Inline[];
  readonly tone?: CellTone;
  readonly rowHeader?: boolean;
  readonly anchor?: string;
};

export type CellTone = 'strong' | 'good' | 'weak' | 'gap' | 'quiet';

/** A written document. `pages` is known only for PDF, and so are the places of its headings; other formats have none. */
export type WrittenDocument = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number | null;
  readonly headings: readonly HeadingPlace[];
  readonly lostGlyphs: readonly LostGlyph[];
};
