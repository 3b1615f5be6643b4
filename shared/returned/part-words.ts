import type { Element } from '@xmldom/xmldom';
import { attributeOf, childrenOf, wordName } from './parse-part.ts';

/** Elements that are text by themselves. */
const TEXTS: ReadonlyMap<string, string> = new Map([
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

/** Holds paragraphs and rows of its own, with bookmarks of their own. */
const INNER: ReadonlySet<string> = new Set(['tbl', 'txbxContent']);

/** Names of the bookmarks that begin somewhere inside, but for those of tables and boxes inside. */
export function bookmarksIn(element: Element): readonly string[] {
  const found: string[] = [];
  const look = (within: Element): void => {
    for (const child of childrenOf(within)) {
      if (wordName(child) === 'bookmarkStart') found.push(attributeOf(child, 'name'));
      else if (!INNER.has(wordName(child))) look(child);
    }
  };
  look(element);
  return found;
}

/** Elements that are left out of words, so that what is left is how they read with every change taken, or with none. */
const IF_TAKEN: ReadonlySet<string> = new Set(['del', 'moveFrom']);
export const IF_NOT_TAKEN: ReadonlySet<string> = new Set(['ins', 'moveTo']);
/** What floats beside the words in which it stands. */
const BESIDE: ReadonlySet<string> = new Set(['drawing', 'pict', 'object']);

/** The words that stand there, with changes taken unless said otherwise; not those of boxes beside them. */
export function wordsOf(element: Element, hidden: ReadonlySet<string> = IF_TAKEN): string {
  const name = wordName(element);
  if (WORDLESS.has(name) || BESIDE.has(name) || hidden.has(name) || element.localName === 'AlternateContent') return '';
  const own = ownWords(element);
  if (own !== undefined) return own;
  return childrenOf(element)
    .map((child) => wordsOf(child, hidden))
    .join('');
}

/** The words as they went out, before anybody changed them; of what came since, as they are now. */
export function wordsSent(element: Element): string {
  const sent = wordsOf(element, IF_NOT_TAKEN);
  return sent.trim() === '' ? wordsOf(element) : sent;
}

const MATHS = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'http://purl.oclc.org/ooxml/officeDocument/math',
]);

/** What an element says by itself; undefined where words stand in elements further inside, if anywhere. */
export function ownWords(element: Element): string | undefined {
  const name = wordName(element);
  if (name === 't' || name === 'delText') return element.textContent ?? '';
  if (name === 'sym') return signOf(element);
  if (element.localName === 't' && MATHS.has(element.namespaceURI ?? '')) return element.textContent ?? '';
  return BESIDE.has(name) ? pictureOf(element) : TEXTS.get(name);
}

/** Signs of the font Wingdings, of which Word makes arrows and faces that are typed; all others show as a box. */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x4a, '\u263a'],
  [0x4b, '\u{1f610}'],
  [0x4c, '\u2639'],
  [0xdf, '\u2190'],
  [0xe0, '\u2192'],
  [0xe7, '\u21d0'],
  [0xe8, '\u21d2'],
  [0xf3, '\u21d4'],
  [0xfb, '\u2717'],
  [0xfc, '\u2713'],
]);

/** A sign of a font of signs, whose codes stand where Unicode leaves room for private use. */
function signOf(element: Element): string {
  const code = Number.parseInt(attributeOf(element, 'char'), 16);
  if (Number.isNaN(code) || code > 0xffff) return '';
  if (code >= 0x100 && (code < 0xe000 || code > 0xf8ff)) return String.fromCharCode(code);
  const sign = attributeOf(element, 'font') === 'Wingdings' ? WINGDINGS.get(code & 0xff) : undefined;
  return sign ?? '\u25a1';
}

/** What a picture or chart is called, in brackets; undefined for a box with words in it. */
function pictureOf(element: Element): string | undefined {
  if (firstWithin(element, (each) => wordName(each) === 'txbxContent') !== undefined) return undefined;
  const told = firstWithin(element, (each) => each.localName === 'docPr');
  return `[${told?.getAttribute('title') || told?.getAttribute('descr') || 'picture'}]`;
}

function firstWithin(element: Element, isSought: (each: Element) => boolean): Element | undefined {
  for (const child of childrenOf(element)) {
    const found = isSought(child) ? child : firstWithin(child, isSought);
    if (found !== undefined) return found;
  }
  return undefined;
}
