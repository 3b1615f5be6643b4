import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export type DocxParagraph = {
  readonly style: string;
  readonly text: string;
  readonly inTable: boolean;
  readonly bookmarks: readonly string[];
};

export type DocxLink = { readonly text: string; readonly anchor: string | null; readonly url: string | null };

/** A Word file opened again: what a reader of the XML finds in it. */
export type DocxFile = {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly xml: (part: string) => Document;
  readonly paragraphs: readonly DocxParagraph[];
  readonly bookmarks: readonly string[];
  readonly links: readonly DocxLink[];
  readonly tables: readonly Element[];
};

/** Opens a Word file; XML that is not well formed is an error. */
export function openDocx(bytes: Uint8Array): DocxFile {
  const parts = unzipSync(bytes);
  const xml = (part: string): Document => {
    const bytesOfPart = parts[part];
    if (bytesOfPart === undefined) throw new Error(`No part ${part}`);
    const parser = new DOMParser({
      onError: (level, message) => {
        throw new Error(`${level}: ${message}`);
      },
    });
    return parser.parseFromString(strFromU8(bytesOfPart), 'text/xml');
  };
  const body = xml('word/document.xml');
  const targets = new Map(
    all(xml('word/_rels/document.xml.rels'), 'Relationship').map((each) => [
      each.getAttribute('Id'),
      each.getAttribute('Target'),
    ]),
  );
  return {
    parts,
    xml,
    paragraphs: all(body, 'w:p').map((paragraph) => ({
      style: all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? 'Normal',
      text: textOf(paragraph),
      inTable: isInside(paragraph, 'w:tbl'),
      bookmarks: all(paragraph, 'w:bookmarkStart').map((each) => each.getAttribute('w:name') ?? ''),
    })),
    bookmarks: all(body, 'w:bookmarkStart').map((each) => each.getAttribute('w:name') ?? ''),
    links: all(body, 'w:hyperlink').map((each) => ({
      text: textOf(each),
      anchor: each.getAttribute('w:anchor'),
      url: targets.get(each.getAttribute('r:id')) ?? null,
    })),
    tables: all(body, 'w:tbl'),
  };
}

/** Elements by qualified name, in the order of the document. */
export function all(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName(name)];
}

/** Text as Word shows it: a break is a line break, a tab a tab. */
export function textOf(element: Element): string {
  return [...element.getElementsByTagName('*')]
    .map((each) => {
      if (each.tagName === 'w:t') return each.textContent ?? '';
      if (each.tagName === 'w:br') return '\n';
      return each.tagName === 'w:tab' && each.parentNode?.nodeName === 'w:r' ? '\t' : '';
    })
    .join('');
}

function isInside(element: Element, name: string): boolean {
  for (let parent = element.parentNode; parent !== null; parent = parent.parentNode)
    if (parent.nodeName === name) return true;
  return false;
}
