import { isRightToLeft } from './direction.ts';

/** How a paragraph differs from its style. */
export type ParagraphLook = {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  /** No space above, as at the top of a page. */
  readonly flush?: boolean;
  /** Number of the list it is an item of. */
  readonly list?: number;
  readonly align?: 'start' | 'center' | 'end';
  /** Tab stops, as `w:tabs`. */
  readonly tabs?: string;
};

/** A paragraph of a named style; `text` is what it reads, and decides its direction. The order of properties is the schema's. */
export function paragraphXml(style: string, text: string, runs: string, look: ParagraphLook = {}): string {
  const { keepNext, keepLines, pageBreakBefore, flush, list, align = 'start', tabs = '' } = look;
  let properties = style === 'Normal' ? '' : `<w:pStyle w:val="${style}"/>`;
  if (keepNext) properties += '<w:keepNext/>';
  if (keepLines) properties += '<w:keepLines/>';
  if (pageBreakBefore) properties += '<w:pageBreakBefore/>';
  if (list !== undefined) properties += `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
  properties += tabs;
  if (isRightToLeft(text)) properties += '<w:bidi/>';
  if (flush) properties += '<w:spacing w:before="0"/>';
  if (align !== 'start') properties += `<w:jc w:val="${align}"/>`;
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}
