import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, childrenOf, wordName } from './parse-part.ts';

/** What a bookmark of a packet stands at: a heading, or the row of a criterion, which ends with its row. */
export type Mark = { readonly kind: 'heading' | 'row'; readonly id: string };

/**
 * What a bookmark's name says, as `bookmarkNames` of the Word writer made it from an id of the outline; null for bookmarks of
 * others, and for those of captions, which stand under the heading that matters.
 */
export function markOf(bookmark: string): Mark | null {
  if (!bookmark.startsWith('r_') || /^r_(table|figure)_/.test(bookmark)) return null;
  const id = bookmark.slice(2).replaceAll('_', '-');
  if (!/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(id)) return null;
  return { kind: id.startsWith('criterion-') ? 'row' : 'heading', id };
}

/** The id of a heading whose bookmark was lost: an exhibit says its number, all else has to be found by its words. */
export function idOfHeading(heading: string): string {
  const number = /^E([1-9]\d{0,4})(?=\s|$)/.exec(heading)?.[1];
  return number === undefined ? '' : `exhibit-${number}`;
}

export type ParagraphStyles = { readonly headings: ReadonlySet<string>; readonly contents: ReadonlySet<string> };

/** Which styles make headings and lines of a table of contents: their names are the same in every language of Word. */
export function paragraphStyles(parts: readonly Element[]): ParagraphStyles {
  const headings = new Set<string>();
  const contents = new Set<string>();
  for (const style of parts.flatMap(childrenOf)) {
    if (wordName(style) !== 'style') continue;
    const id = attributeOf(style, 'styleId');
    const name = attributeOf(childOf(style, 'name'), 'val');
    if (/^heading [1-9]$/i.test(name)) headings.add(id);
    if (/^toc [1-9]$/i.test(name)) contents.add(id);
  }
  return { headings, contents };
}
