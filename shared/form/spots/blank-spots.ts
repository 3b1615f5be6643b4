import type { Document, Element } from '@xmldom/xmldom';
import { paragraphText, replaceText, shortened } from '../placeholders.ts';
import { elements } from '../word-package.ts';
import { labelAround, putParagraphs } from './form-text.ts';
import type { Spot } from './spot.ts';

/** Lines to write on: underscores, dots or ellipses in a row. */
const BLANK = /(?:_\s?){3,}|(?:\.\s?){5,}|…{2,}/g;

/** Words in brackets that ask for others in their place, as in "[Employee name]" and "<insert summary>"; no references as in "[1]". */
const PROMPT = /\[[^[\]{}]*\p{L}{2}[^[\]{}]*\]|<[^<>{}]*\p{L}{2}[^<>{}]*>|«[^«»{}]*\p{L}{2}[^«»{}]*»/gu;
const LONGEST_PROMPT = 80;
/** What stands before it belongs to something else. */
const SENTENCE_END = /[.;!?]\s+|[\])>»]\s+|\t/u;

/** Blanks, and words in brackets that stand for one. */
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
    // In their order, because what is put in from the end must not move what stands before.
    return [...blanksIn(text), ...promptsIn(text)]
      .toSorted((one, other) => one.start - other.start)
      .map(({ start, end, label }) => ({
        kind: 'blank',
        label: label || labelAround(paragraph),
        paragraph,
        put: ({ inline }) => replaceText(paragraph, start, end, inline),
      }));
  });
}

type Stretch = { readonly start: number; readonly end: number; readonly label: string };

function blanksIn(text: string): readonly Stretch[] {
  let last = 0;
  return [...text.matchAll(BLANK)].map(({ 0: blank, index }) => {
    const label = shortened(text.slice(last, index).split(SENTENCE_END).at(-1) ?? '');
    last = index + blank.trimEnd().length;
    return { start: index, end: last, label };
  });
}

function promptsIn(text: string): readonly Stretch[] {
  return [...text.matchAll(PROMPT)]
    .filter(([prompt]) => prompt.length <= LONGEST_PROMPT)
    .map(({ 0: prompt, index }) => ({
      start: index,
      end: index + prompt.length,
      label: shortened(prompt.slice(1, -1)),
    }));
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
