import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, childrenOf, wordName } from './parse-part.ts';
import { wordsSent } from './part-words.ts';

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

/** `byLook`: whether headings are told by their type, as where a program has put format in the place of styles. */
export type ParagraphStyles = {
  readonly headings: ReadonlySet<string>;
  readonly contents: ReadonlySet<string>;
  readonly byLook: boolean;
};

/** Half-points: the headings that matter are larger, and all else that is bold is smaller. */
const LARGE = 24;

/** Whether all words of a paragraph are bold and large. */
export function looksLikeHeading(paragraph: Element): boolean {
  const runs = runsIn(paragraph).filter((run) => wordsSent(run).trim() !== '');
  return runs.length > 0 && runs.every((run) => isLargeAndBold(childOf(run, 'rPr')));
}

function runsIn(element: Element): readonly Element[] {
  return childrenOf(element).flatMap((child) => (wordName(child) === 'r' ? [child] : runsIn(child)));
}

function isLargeAndBold(properties: Element | undefined): boolean {
  const bold = childOf(properties, 'b');
  const isBold = bold !== undefined && !/^(0|false|off)$/.test(attributeOf(bold, 'val'));
  return isBold && Number(attributeOf(childOf(properties, 'sz'), 'val')) >= LARGE;
}

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
  return { headings, contents, byLook: false };
}
