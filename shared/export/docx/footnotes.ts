import { inlineText } from '../../packet/inline-text.ts';
import type { Footnote } from '../../packet/outline-types.ts';
import { NATURAL_LINE } from './document-styles.ts';
import { inlines, textRuns } from './inlines.ts';
import type { Marks } from './marks.ts';
import { paragraphXml } from './paragraph.ts';

/** The line above the notes of a page, and above the rest of one that began on the page before; Word knows them by these ids. */
const SEPARATORS = [
  { id: -1, kind: 'separator' },
  { id: 0, kind: 'continuationSeparator' },
] as const;

/** As high as LibreOffice makes it whatever a document says, so that both set pages alike: size in points, room below in twentieths. */
const SEPARATOR = { size: 4, after: 26 } as const;
/** Room that the separator takes above the notes of a page, in points. */
export const SEPARATOR_HEIGHT = SEPARATOR.size * NATURAL_LINE + SEPARATOR.after / 20;
const SMALL = `<w:rPr><w:sz w:val="${SEPARATOR.size * 2}"/><w:szCs w:val="${SEPARATOR.size * 2}"/></w:rPr>`;

/** The number of a note at its start. */
const NUMBER = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';

/** `w:footnotes` with the notes of a document, numbered from 1; of the part that docx made its root is kept. */
export function footnotesXml(part: string, footnotes: readonly Footnote[], marks: Marks): string {
  const start = part.slice(0, part.indexOf('>', part.indexOf('<w:footnotes')) + 1);
  const separators = SEPARATORS.map(
    ({ id, kind }) =>
      `<w:footnote w:type="${kind}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="${SEPARATOR.after}" w:line="240" w:lineRule="auto"/>${SMALL}</w:pPr><w:r>${SMALL}<w:${kind}/></w:r></w:p></w:footnote>`,
  );
  const notes = footnotes.map(({ content }, index) => {
    const runs = `${NUMBER}${textRuns(' ')}${inlines(content, marks)}`;
    return `<w:footnote w:id="${index + 1}">${paragraphXml('FootnoteText', inlineText(content), runs)}</w:footnote>`;
  });
  return `${start}${separators.join('')}${notes.join('')}</w:footnotes>`;
}

/** The settings that name the separators, where Word looks for them. */
export function withSeparators(settings: string): string {
  const named = SEPARATORS.map(({ id }) => `<w:footnote w:id="${id}"/>`).join('');
  return settings.replace('<w:compat>', () => `<w:footnotePr>${named}</w:footnotePr><w:compat>`);
}
