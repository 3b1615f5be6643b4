import { escapeXml } from '../../chart/escape-xml.ts';
import type { Outline } from '../../packet/outline-types.ts';
import { DOCUMENT_COLOURS } from '../look.ts';
import { type ListedHeading, listedHeadings } from '../table-of-contents.ts';
import { wordColour } from './document-styles.ts';
import { textRuns } from './inlines.ts';
import { countLines } from './pages/count-lines.ts';
import { styleMetrics } from './pages/style-metrics.ts';
import { paragraphXml } from './paragraph.ts';

/** The headings that a table of contents lists, in order: all of levels 1 and 2, or none where there is no table. */
export function contentsHeadings(outline: Outline): readonly ListedHeading[] {
  if (!outline.blocks.some(({ kind }) => kind === 'contents')) return [];
  return listedHeadings(outline.blocks);
}

/** Word's own name for the bookmark of the heading with this place in the table of contents, from 0. */
export function contentsName(index: number): string {
  return `_Toc${index + 1}`;
}

/** Numbers of pages are as light for a section as for what is in it, and the dots before them grey. */
const LIGHT = '<w:b w:val="0"/><w:bCs w:val="0"/>';
const DOTS = `<w:color w:val="${wordColour(DOCUMENT_COLOURS.quiet)}"/>`;

/** As wide as a page number becomes, with a dot before it. */
const PAGE_NUMBER = ' 0000';

/**
 * The text of an entry in a width in points; where the number of its page has no room behind it, its last word begins another line,
 * so that dots and number do not stand there alone.
 */
export function entryText({ level, text }: ListedHeading, width: number): string {
  const { size, bold, indent } = styleMetrics(`TOC${level}`);
  const face = bold ? 'bold' : 'regular';
  const lines = countLines([{ text, face }], size, width - indent);
  const number = countLines([{ text: PAGE_NUMBER, face }], size, width)?.last ?? 0;
  return lines === null || lines.last + number <= width - indent ? text : text.replace(/ (?=\S+$)/, '\n');
}

/**
 * A table of contents that is filled already: entries that lead to their headings, with their pages. Where the pages are not
 * known it asks Word to fill them in on opening. `width` is in twentieths of a point.
 */
export function contentsXml(
  title: string,
  headings: readonly ListedHeading[],
  pages: readonly number[] | null,
  width: number,
): string {
  const tabs = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${width}"/></w:tabs>`;
  const begin = `<w:r><w:fldChar w:fldCharType="begin"${pages === null ? ' w:dirty="true"' : ''}/></w:r>${instruction('TOC \\o "1-2" \\h')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
  const entries = headings.map((heading, index) => {
    const { level, text } = heading;
    const name = contentsName(index);
    const page = `${field('begin')}${instruction(`PAGEREF ${name} \\h`)}${field('separate')}${textRuns(String(pages?.[index] ?? ''), LIGHT)}${field('end')}`;
    const entry = `<w:hyperlink w:anchor="${name}" w:history="1">${textRuns(entryText(heading, width / 20))}<w:r><w:rPr>${LIGHT}${DOTS}</w:rPr><w:tab/></w:r>${page}</w:hyperlink>`;
    const [before, after] = [index === 0 ? begin : '', index === headings.length - 1 ? field('end') : ''];
    return paragraphXml(`TOC${level}`, text, `${before}${entry}${after}`, { tabs });
  });
  return [
    `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(title)}"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>`,
    ...(entries.length === 0 ? [`<w:p>${begin}${field('end')}</w:p>`] : entries),
    '</w:sdtContent></w:sdt>',
  ].join('');
}

function field(type: 'begin' | 'separate' | 'end'): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

function instruction(text: string): string {
  return `<w:r><w:instrText xml:space="preserve">${escapeXml(text)}</w:instrText></w:r>`;
}
