import type { Element } from '@xmldom/xmldom';
import { paragraphText, shortened } from '../placeholders.ts';
import { around, childNamed, children, elements } from '../word-package.ts';

/** What a paragraph may hold that is no text and yet not nothing. */
const SOMETHING = [
  'w:drawing',
  'w:pict',
  'w:object',
  'w:sectPr',
  'w:fldChar',
  'w:fldSimple',
  'w:sdt',
  'm:oMath',
  'w:br',
];
const NOT_TEXT_STYLE = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange']);

export function isEmptyParagraph(paragraph: Element): boolean {
  return paragraphText(paragraph).trim() === '' && SOMETHING.every((name) => elements(paragraph, name).length === 0);
}

export function cellText(cell: Element): string {
  return shortened(
    elements(cell, 'w:t')
      .map((each) => each.textContent ?? '')
      .join(' '),
  );
}

/** The last paragraph with text before this one, in the same body or cell. */
function paragraphBefore(paragraph: Element): Element | null {
  for (let node = paragraph.previousSibling; node !== null; node = node.previousSibling) {
    const element = node as Element;
    if (element.nodeName === 'w:tbl') return null;
    if (element.nodeName === 'w:p' && paragraphText(element).trim() !== '') return element;
  }
  return null;
}

/** What stands for a paragraph without a label of its own: the cell to the left of its cell, or the paragraph before. */
export function labelAround(paragraph: Element): string {
  const before = paragraphBefore(paragraph);
  if (before !== null) return shortened(paragraphText(before));
  const cell = around(paragraph, 'w:tc');
  const row = around(paragraph, 'w:tr');
  if (cell === null || row === null) return '';
  const cells = elements(row, 'w:tc').filter((each) => around(each, 'w:tr') === row);
  return (
    cells
      .slice(0, Math.max(0, cells.indexOf(cell)))
      .map(cellText)
      .filter((text) => text !== '')
      .at(-1) ?? ''
  );
}

/** Puts paragraphs in the place of one, each with its formatting. */
export function putParagraphs(paragraph: Element, lines: readonly string[], style = textStyle(paragraph)): void {
  for (const line of lines) {
    const copy = paragraph.cloneNode(true) as Element;
    copy.removeAttribute('w14:paraId');
    for (const child of children(copy)) if (child.nodeName !== 'w:pPr') copy.removeChild(child);
    copy.appendChild(runOf(copy, line, style));
    paragraph.parentNode?.insertBefore(copy, paragraph);
  }
  paragraph.parentNode?.removeChild(paragraph);
}

/** A run of text with the formatting given. */
export function runOf(near: Element, content: string, style: Element | null): Element {
  const document = near.ownerDocument;
  const namespace = near.namespaceURI;
  if (document === null) throw new TypeError('An element of no document');
  const run = document.createElementNS(namespace, 'w:r');
  if (style !== null) run.appendChild(style.cloneNode(true));
  const text = document.createElementNS(namespace, 'w:t');
  text.setAttribute('xml:space', 'preserve');
  text.textContent = content;
  run.appendChild(text);
  return run;
}

/** The formatting of a paragraph's text: of its first run, or of its mark where it has none. */
export function textStyle(paragraph: Element): Element | null {
  const [run] = elements(paragraph, 'w:r');
  const own = run === undefined ? undefined : childNamed(run, 'w:rPr');
  const properties = childNamed(paragraph, 'w:pPr');
  const found = own ?? (properties === undefined ? undefined : childNamed(properties, 'w:rPr'));
  if (found === undefined) return null;
  const style = found.cloneNode(true) as Element;
  for (const child of children(style))
    if (NOT_TEXT_STYLE.has(child.nodeName) || isHint(child)) style.removeChild(child);
  return style;
}

/** Grey text that says to click here. */
function isHint(child: Element): boolean {
  return child.nodeName === 'w:rStyle' && /placeholder|platzhalter/i.test(child.getAttribute('w:val') ?? '');
}
