import type { Mark } from './mark.ts';

/** A strip of the page as wide as its text that is never cut, unless `split` knows how: a line, a heading, a row of a table. */
export type Piece = {
  readonly height: number;
  /** Room asked for above and below, in points; neighbours share the larger, the edges of a page need none. */
  readonly before: number;
  readonly after: number;
  /** Stays on the page of the piece that follows. */
  readonly keep: boolean;
  readonly marks: readonly Mark[];
  /** Begins a page. */
  readonly opensPage?: boolean;
  /** What is drawn once more above this piece when it comes first on a page: the header row of its table. */
  readonly repeated?: Piece;
  /** The footnotes with marks in it, one piece a line. */
  readonly notes?: readonly (readonly Piece[])[];
  /** Is the first line of a footnote. */
  readonly opensNote?: boolean;
  /** Two pieces, the first at most `height` high; null when it cannot be cut so. For pieces higher than a page. */
  readonly split?: (height: number) => readonly [Piece, Piece] | null;
};

export const NO_ROOM = { before: 0, after: 0, keep: false } as const;
