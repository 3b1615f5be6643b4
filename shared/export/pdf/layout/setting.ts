import type { FootnoteList } from '../../footnote-list.ts';
import type { Typesetter } from '../text/typesetter.ts';
import type { Tag } from './tag.ts';

/** What every block is set with. */
export type Setting = {
  readonly typesetter: Typesetter;
  /** Ids that links may lead to. */
  readonly targets: ReadonlySet<string>;
  /** Numbers footnotes as their marks are set. */
  readonly footnotes: FootnoteList;
  readonly root: Tag;
  /** Of the text area, in points. */
  readonly width: number;
  readonly height: number;
};
