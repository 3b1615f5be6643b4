import type { Document, Element } from '@xmldom/xmldom';
import { paragraphText, replaceText, shortened } from '../placeholders.ts';
import { elements } from '../word-package.ts';
import { labelAround, putParagraphs } from './form-text.ts';
import type { Spot } from './spot.ts';

/** Lines to write on: underscores, dots or ellipses in a row. */
const BLANK = /(?:_\s?){3,}|(?:\.\s?){5,}|…{2,}/g;

export function blankSpots(xml: Document): readonly Spot[] {
  const paragraphs = elements(xml, 'w:p');
  return paragraphs.flatMap((paragraph): readonly Spot[] => {
    if (isBlankLine(paragraph)) {
      // Lines below each other are room for one answer.
      if (isBlankLine(before(paragraph))) return [];
      return [
        { kind: 'blank', label: labelAround(paragraph), paragraph, put: ({ block }) => putLines(paragraph, block) },
      ];
    }
    const text = paragraphText(paragraph);
    let last = 0;
    return [...text.matchAll(BLANK)].map(({ 0: blank, index }): Spot => {
      const label = shortened(text.slice(last, index)) || labelAround(paragraph);
      const end = index + blank.trimEnd().length;
      last = end;
      return { kind: 'blank', label, paragraph, put: ({ inline }) => replaceText(paragraph, index, end, inline) };
    });
  });
}

function putLines(paragraph: Element, block: readonly string[]): void {
  for (let next = after(paragraph); isBlankLine(next); next = after(paragraph)) next?.parentNode?.removeChild(next);
  putParagraphs(paragraph, block);
}

function isBlankLine(paragraph: Element | null): boolean {
  if (paragraph?.nodeName !== 'w:p') return false;
  const text = paragraphText(paragraph).trim();
  return text !== '' && text.replace(BLANK, '').trim() === '';
}

function before(paragraph: Element): Element | null {
  let node = paragraph.previousSibling;
  while (node !== null && node.nodeType !== 1) node = node.previousSibling;
  return node as Element | null;
}

function after(paragraph: Element): Element | null {
  let node = paragraph.nextSibling;
  while (node !== null && node.nodeType !== 1) node = node.nextSibling;
  return node as Element | null;
}
