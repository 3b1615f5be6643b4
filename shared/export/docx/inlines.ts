import { escapeXml } from '../../chart/escape-xml.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { isSafeUrl } from '../../model/field.ts';
import type { Inline } from '../../packet/outline-types.ts';
import { hasRightToLeft, splitByDirection } from './direction.ts';
import type { Marks } from './marks.ts';

const LOOKS = { none: '', strong: '<w:b/><w:bCs/>', emphasis: '<w:i/><w:iCs/>' } as const;

/** Space that an XML reader may take away. */
const LOOSE_SPACE = /^\s|\s$|\s\s/;

/** Inline content as Word's runs and links; a link that may not leave, and a reference to nothing, is plain text. */
export function inlines(content: readonly Inline[], marks: Marks): string {
  let xml = '';
  for (const inline of content) xml += oneInline(inline, marks);
  return xml;
}

function oneInline(inline: Inline, marks: Marks): string {
  switch (inline.kind) {
    case 'text':
      return textRuns(inline.text, LOOKS[inline.mark ?? 'none']);
    case 'link': {
      if (!isSafeUrl(inline.url)) return textRuns(inline.text);
      const id = marks.linkTo(new URL(inline.url).href);
      return `<w:hyperlink r:id="${id}" w:history="1">${textRuns(inline.text, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`;
    }
    case 'reference': {
      const name = marks.nameOf(inline.target);
      if (name === undefined) return textRuns(inline.text);
      return `<w:hyperlink w:anchor="${name}" w:history="1">${textRuns(inline.text, '<w:rStyle w:val="Reference"/>')}</w:hyperlink>`;
    }
    case 'footnote':
      return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${marks.footnotes.add(inline)}"/></w:r>`;
    default:
      return assertNever(inline);
  }
}

/** Runs of a text with the look that `w:rPr` is to say: a line break becomes Word's break, a piece from right to left says so. */
export function textRuns(text: string, look = ''): string {
  if (!hasRightToLeft(text)) return runXml(text, look);
  return splitByDirection(text)
    .map(({ text: piece, rightToLeft }) => runXml(piece, rightToLeft ? `${look}<w:rtl/>` : look))
    .join('');
}

function runXml(text: string, properties: string): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${runContent(text)}</w:r>`;
}

function runContent(text: string): string {
  if (!/[\n\t]/.test(text)) return textElement(text);
  return text
    .split(/([\n\t])/)
    .map((part) => {
      if (part === '\n') return '<w:br/>';
      return part === '\t' ? '<w:tab/>' : textElement(part);
    })
    .join('');
}

function textElement(text: string): string {
  if (text === '') return '';
  // Only where it would be lost: said of every text it is a tenth of the document.
  return `<w:t${LOOSE_SPACE.test(text) ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</w:t>`;
}
