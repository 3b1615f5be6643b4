import type { Block } from '../../../packet/outline-types.ts';
import type { Anchor } from '../draw/drawing.ts';
import { onOneLine } from '../text/clean-text.ts';
import { destination } from './annotation-objects.ts';
import type { PdfObject } from './pdf-objects.ts';
import { pdfString } from './pdf-string.ts';

export type Bookmark = {
  readonly text: string;
  readonly id: string;
  readonly level: number;
  readonly children: readonly Bookmark[];
};

type GrowingBookmark = Bookmark & { readonly children: GrowingBookmark[] };

// A reader's side panel opens with the top level alone when there is more than this below it.
const MOST_OPEN = 40;

/** The headings as a tree; a level that is skipped leaves no gap. */
export function bookmarksOf(blocks: readonly Block[]): readonly Bookmark[] {
  const roots: GrowingBookmark[] = [];
  const path: GrowingBookmark[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const bookmark = { text: onOneLine(block.text), id: block.id, level: block.level, children: [] };
    while ((path.at(-1)?.level ?? 0) >= block.level) path.pop();
    (path.at(-1)?.children ?? roots).push(bookmark);
    path.push(bookmark);
  }
  return roots;
}

/** The bookmarks as objects, `root` before all others, whose numbers count up from `first` (ISO 32000-1, 12.3.3). */
export function bookmarkObjects(
  bookmarks: readonly Bookmark[],
  {
    root,
    first,
    pages,
    anchors,
    pageHeight,
  }: {
    root: number;
    first: number;
    pages: readonly number[];
    anchors: ReadonlyMap<string, Anchor>;
    pageHeight: number;
  },
): readonly PdfObject[] {
  const all = flat(bookmarks);
  const numberOf = new Map(all.map((bookmark, index) => [bookmark, first + index]));
  const open = all.length <= MOST_OPEN;
  const ends = (children: readonly Bookmark[]) => `/First ${ref(children[0])} /Last ${ref(children.at(-1))}`;
  const ref = (bookmark: Bookmark | undefined) => `${bookmark === undefined ? 0 : numberOf.get(bookmark)} 0 R`;
  const bodies = (siblings: readonly Bookmark[], parent: number): readonly PdfObject[] =>
    siblings.flatMap((bookmark, index) => {
      const number = numberOf.get(bookmark) ?? 0;
      const anchor = anchors.get(bookmark.id);
      const previous = siblings[index - 1];
      const next = siblings[index + 1];
      const shown = open ? flat(bookmark.children).length : -bookmark.children.length;
      const body = [
        `/Title ${pdfString(bookmark.text)} /Parent ${parent} 0 R`,
        anchor === undefined ? '' : `/Dest ${destination(anchor, pages, pageHeight)}`,
        previous === undefined ? '' : `/Prev ${ref(previous)}`,
        next === undefined ? '' : `/Next ${ref(next)}`,
        bookmark.children.length === 0 ? '' : `${ends(bookmark.children)} /Count ${shown}`,
      ];
      return [
        { number, body: `<<${body.filter((part) => part !== '').join(' ')}>>` },
        ...bodies(bookmark.children, number),
      ];
    });
  if (all.length === 0) return [];
  const count = open ? all.length : bookmarks.length;
  return [{ number: root, body: `<</Type /Outlines ${ends(bookmarks)} /Count ${count}>>` }, ...bodies(bookmarks, root)];
}

function flat(bookmarks: readonly Bookmark[]): readonly Bookmark[] {
  return bookmarks.flatMap((bookmark) => [bookmark, ...flat(bookmark.children)]);
}
