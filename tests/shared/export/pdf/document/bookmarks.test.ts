import { describe, expect, it } from 'vitest';
import { type Bookmark, bookmarksOf } from '../../../../../shared/export/pdf/document/bookmarks.ts';
import { heading } from '../../../../support/made-outline.ts';

function shape(bookmarks: readonly Bookmark[]): readonly unknown[] {
  return bookmarks.map(({ text, children }) => (children.length === 0 ? text : [text, ...shape(children)]));
}

describe('bookmarks', () => {
  it('nest headings by level', () => {
    const blocks = [
      heading(1, 'a', 'A'),
      heading(2, 'b', 'B'),
      heading(3, 'c', 'C'),
      heading(2, 'd', 'D'),
      heading(1, 'e', 'E'),
    ];
    expect(shape(bookmarksOf(blocks))).toEqual([['A', ['B', 'C'], 'D'], 'E']);
  });

  it('take a heading whose upper level is missing as it comes', () => {
    const blocks = [heading(3, 'a', 'A'), heading(1, 'b', 'B'), heading(3, 'c', 'C'), heading(2, 'd', 'D')];
    expect(shape(bookmarksOf(blocks))).toEqual(['A', ['B', 'C', 'D']]);
  });

  it('stand on one line', () => {
    expect(bookmarksOf([heading(1, 'a', 'two\nlines\tand \u00ADmore')])[0]?.text).toBe('two lines and more');
  });
});
