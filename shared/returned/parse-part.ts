import { DOMParser, type Element, ParseError } from '@xmldom/xmldom';
import { type Failure, failure, type Result, success } from '../lib/result.ts';

/** WordprocessingML as everybody writes it, and as Word's "strict" documents have it (ISO/IEC 29500-1, annex A.1). */
const WORD_NAMESPACES = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
/** Tables in cells and boxes in paragraphs nest some ten deep for each; nobody writes this many. */
const DEPTH_LIMIT = 300;

/**
 * The root of a part's XML. A document type is refused before anything is read, so that there are no entities but XML's own.
 * Codes `damaged-file`, `strange-file`.
 */
export function parsePart(name: string, bytes: Uint8Array): Result<Element, Failure> {
  const text = decoded(bytes);
  if (text === null) return refused('damaged-file', `It is damaged: "${name}" inside it is no text.`);
  if (/<!DOCTYPE/i.test(text))
    return refused('strange-file', `Inside it, "${name}" has a document type, which no Word document has.`);
  let root: Element | null;
  try {
    root = new DOMParser({ locator: false, onError: refuseFaults }).parseFromString(text, 'text/xml').documentElement;
  } catch (thrown) {
    if (!(thrown instanceof ParseError)) throw thrown;
    root = null;
  }
  if (root === null) return refused('damaged-file', `It is damaged: "${name}" inside it is not well-formed XML.`);
  if (isTooDeep(root))
    return refused('strange-file', `Inside it, "${name}" nests deeper than any program writes a document.`);
  return success(root);
}

function refuseFaults(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new ParseError(message);
}

function decoded(bytes: Uint8Array): string | null {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Looked at without recursion, which the depth itself could break. */
function isTooDeep(root: Element): boolean {
  let depth = 1;
  let at: Element | null = root;
  while (at !== null) {
    const child: Element | null = firstElement(at.firstChild);
    if (child !== null) {
      depth += 1;
      if (depth > DEPTH_LIMIT) return true;
      at = child;
      continue;
    }
    let next: Element | null = null;
    while (at !== null && at !== root) {
      next = firstElement(at.nextSibling);
      if (next !== null) break;
      at = at.parentNode as Element | null;
      depth -= 1;
    }
    at = next;
  }
  return false;
}

type Sibling = Element['firstChild'];

function firstElement(node: Sibling): Element | null {
  for (let at = node; at !== null; at = at.nextSibling) if (at.nodeType === 1) return at as Element;
  return null;
}

/** The child elements, in order. */
export function childrenOf(element: Element): readonly Element[] {
  const children: Element[] = [];
  for (let child = firstElement(element.firstChild); child !== null; child = firstElement(child.nextSibling))
    children.push(child);
  return children;
}

/** Name of an element of WordprocessingML without its prefix; empty for those of other vocabularies. */
export function wordName(element: Element): string {
  return WORD_NAMESPACES.has(element.namespaceURI ?? '') ? (element.localName ?? '') : '';
}

/** The child of WordprocessingML by that name, the first one. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element === undefined ? undefined : childrenOf(element).find((child) => wordName(child) === name);
}

/** An attribute of the element's own vocabulary, as in `w:id` of `w:comment`; empty when it is not there. */
export function attributeOf(element: Element | undefined, name: string): string {
  if (element === undefined) return '';
  return element.getAttributeNS(element.namespaceURI, name) ?? element.getAttribute(name) ?? '';
}

function refused(code: string, message: string): Result<never, Failure> {
  return failure({ code, message });
}
