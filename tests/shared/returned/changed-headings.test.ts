import { describe, expect, it } from 'vitest';
import { deleted, inserted, onWords, run } from '../../support/returned-docx.ts';
import { afterBody, ROW, SECOND, SUMMARY, THIRD } from '../../support/returned-sample.ts';

const BY = 'w:id="9" w:author="Ann Reader" w:date="2026-11-03T10:00:00Z"';
const THIRD_TITLE = 'E3 Where planning should stand in a year';
const THIRD_HEADING = /<w:p>(?:(?!<w:p>).)*?w:name="r_exhibit_3".*?<\/w:p>/s;

const withoutBookmarks = (xml: string) => xml.replace(/<w:bookmark(Start|End)[^>]*>/g, '');
const withDeletedWords = (heading: string) => heading.replace(/<w:r>.*<\/w:r>/s, (runs) => deleted(runs));
const placesOf = (body: (xml: string) => string) => afterBody(body).map(({ kind, place }) => [kind, place]);

describe('the place of a remark where headings were changed', () => {
  it.each([
    ['with its bookmark', (xml: string) => xml],
    ['without', withoutBookmarks],
  ])('is a heading that is to go, %s', (_, dress) => {
    const place = { id: 'exhibit-3', heading: THIRD_TITLE };
    expect(placesOf((xml) => onWords(dress(xml.replace(THIRD_HEADING, withDeletedWords)), THIRD, deleted))).toEqual([
      ['deletion', place],
      ['deletion', place],
    ]);
  });

  it('is no heading that a reader put in', () => {
    const fresh = `<w:p><w:pPr><w:pStyle w:val="Heading3"/></w:pPr>${inserted('Open questions')}</w:p>`;
    const place = { id: 'exhibit-3', heading: THIRD_TITLE };
    expect(placesOf((xml) => onWords(xml.replace(THIRD_HEADING, `$&${fresh}`), THIRD, deleted))).toEqual([
      ['insertion', place],
      ['deletion', place],
    ]);
  });

  it('is a heading that was moved, where it is now', () => {
    const moved = `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:moveTo ${BY}>${run('E9 Elsewhere')}</w:moveTo></w:p>`;
    const places = placesOf((xml) => onWords(xml.replace(THIRD_HEADING, `$&${moved}`), THIRD, deleted));
    expect(places.at(-1)).toEqual(['deletion', { id: 'exhibit-9', heading: 'E9 Elsewhere' }]);
  });

  it('is that of the first words of a change, not of an end of a paragraph before them', () => {
    const before = `<w:p><w:pPr><w:rPr><w:del ${BY}/></w:rPr></w:pPr>${run('Last words of the second.')}</w:p>`;
    const places = placesOf((xml) => xml.replace(THIRD_HEADING, (heading) => before + withDeletedWords(heading)));
    expect(places).toEqual([['deletion', { id: 'exhibit-3', heading: THIRD_TITLE }]]);
  });

  it('is the heading without the words of a box beside it', () => {
    const content = `<w:txbxContent><w:p>${run('Boxed')}</w:p></w:txbxContent>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${content}</w:drawing></mc:Choice><mc:Fallback><w:pict>${content}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const boxed = (heading: string) => heading.replace('</w:p>', `${box}</w:p>`);
    expect(placesOf((xml) => onWords(xml.replace(THIRD_HEADING, boxed), THIRD, deleted))).toEqual([
      ['deletion', { id: 'exhibit-3', heading: THIRD_TITLE }],
    ]);
  });

  it('is a row as it went out, also in a wrapper', () => {
    const [remark] = afterBody((xml) => {
      const row = xml.lastIndexOf('<w:tr>', xml.indexOf('w:name="r_criterion_l6_multiplies"'));
      const start = xml.indexOf('<w:tc>', row);
      const end = xml.indexOf('</w:tc>', start) + '</w:tc>'.length;
      const cell = onWords(xml.slice(start, end), ROW, deleted);
      return `${xml.slice(0, start)}<w:sdt><w:sdtContent>${cell}</w:sdtContent></w:sdt>${xml.slice(end)}`;
    });
    expect(remark?.place).toEqual({ id: 'criterion-l6-multiplies', heading: `Growing others: ${ROW}` });
  });

  it('is told by its type where a program has put format in the place of every style', () => {
    const flat = (xml: string) =>
      withoutBookmarks(xml)
        .replace(/<w:p><w:pPr><w:pStyle w:val="Heading[12]"\/>.*?<\/w:p>/gs, (heading) =>
          heading.replaceAll('<w:r>', '<w:r><w:rPr><w:b w:val="1"/><w:sz w:val="25"/></w:rPr>'),
        )
        .replace(/<w:pStyle [^>]*>/g, '');
    const places = placesOf((xml) => [SUMMARY, SECOND].reduce((now, words) => onWords(now, words, deleted), flat(xml)));
    expect(places).toEqual([
      ['deletion', { id: '', heading: 'Summary' }],
      ['deletion', { id: 'exhibit-2', heading: 'E2 From addresses to points at the door' }],
    ]);
  });
});
