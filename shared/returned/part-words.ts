import type { Element } from '@xmldom/xmldom';
import { attributeOf, childrenOf, wordName } from './parse-part.ts';

/** Elements that are text by themselves. */
export const TEXTS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
]);
/** What holds no words: properties (looked into where they say something) and the codes of fields. */
export const WORDLESS = new Set([
  'pPr',
  'rPr',
  'tblPr',
  'tblPrEx',
  'trPr',
  'tcPr',
  'sectPr',
  'sdtPr',
  'instrText',
  'tblGrid',
]);

/** Names of the bookmarks that begin somewhere inside. */
export function bookmarksIn(element: Element): readonly string[] {
  const found: string[] = [];
  const look = (within: Element): void => {
    for (const child of childrenOf(within)) {
      if (wordName(child) === 'bookmarkStart') found.push(attributeOf(child, 'name'));
      else look(child);
    }
  };
  look(element);
  return found;
}

/** The words that stand there, with changes taken. */
export function wordsOf(element: Element): string {
  const name = wordName(element);
  if (name === 't') return element.textContent ?? '';
  if (TEXTS.has(name)) return TEXTS.get(name) ?? '';
  if (WORDLESS.has(name) || name === 'del' || name === 'moveFrom') return '';
  return childrenOf(element).map(wordsOf).join('');
}
