import type { Footnote } from '../packet/outline-types.ts';

/** The footnotes of a document as it is written: numbered from 1 in the order in which their marks come. */
export type FootnoteList = {
  /** The number of the next footnote. */
  readonly add: (footnote: Footnote) => number;
  readonly all: () => readonly Footnote[];
};

export function createFootnoteList(): FootnoteList {
  const footnotes: Footnote[] = [];
  return { add: (footnote) => footnotes.push(footnote), all: () => footnotes };
}
