import { describe, expect, it } from 'vitest';
import { commented, deleted, inserted, onWords, paragraph, returnedDocx, run } from '../../support/returned-docx.ts';
import { afterBody, inShort, read, remarksOf, SAMPLE_PACKET, SECOND, THIRD } from '../../support/returned-sample.ts';

const BY = 'w:id="9" w:author="Ann Reader" w:date="2026-11-03T10:00:00Z"';
const came = (content: string) => `<w:ins ${BY}>${content}</w:ins>`;
const went = (content: string) => `<w:del ${BY}>${content}</w:del>`;
const CHART = /<w:r>(?:(?!<w:r>).)*?<w:drawing>.*?<\/w:drawing>.*?<\/w:r>/s;
const CHART_NAME = '[Criteria by verdict, level by level on each track]';
const NOTE_MARK = /<w:r>(?:(?!<w:r>).)*?<w:footnoteReference[^>]*>.*?<\/w:r>/s;

describe('a tracked change of something that is no text', () => {
  it.each([
    ['a face that Word made of typed signs', '<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>', '\u263a'],
    ['a sign of another font', '<w:r><w:sym w:font="Own signs" w:char="F0AA"/></w:r>', '\u25a1'],
    ['a sign with a code of its own', '<w:r><w:sym w:font="Cambria" w:char="2265"/></w:r>', '\u2265'],
    ['a formula', '<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>', 'x=2'],
    [
      'a picture',
      '<w:r><w:drawing><wp:inline><wp:docPr id="5" descr="A plan"/></wp:inline></w:drawing></w:r>',
      '[A plan]',
    ],
    ['a picture without a name', '<w:r><w:pict/></w:r>', '[picture]'],
  ])('is not lost: %s', (_, content, text) => {
    const remarks = afterBody((xml) => onWords(xml, SECOND, (runs) => `${runs}${came(content)}`));
    expect(remarks.map(inShort)).toEqual([['insertion', text, '', 'exhibit-2']]);
  });

  it('says which chart went, and so does a comment on it', () => {
    const remarks = afterBody(
      (xml) => xml.replace(CHART, (chart) => commented(went(chart), 0)),
      [{ id: 0, says: ['The axis?'] }],
    );
    expect(remarks.map(({ kind, was, quoted, place }) => [kind, was || quoted, place?.id])).toEqual([
      ['comment', CHART_NAME, 'comparison'],
      ['deletion', CHART_NAME, 'comparison'],
    ]);
  });

  it('is about the words of a cell that came or went', () => {
    const remarks = afterBody((xml) => {
      const at = xml.indexOf('<w:tc>', xml.indexOf('w:name="r_criterion_l6_multiplies"'));
      const gone = xml.slice(at).replace('<w:tcPr>', `<w:tcPr><w:cellDel ${BY}/>`);
      const fresh = `<w:tc><w:tcPr><w:cellIns ${BY}/></w:tcPr><w:p>${run('Sustained')}</w:p></w:tc>`;
      return xml.slice(0, at) + gone.replace('</w:tc>', `</w:tc>${fresh}`);
    });
    expect(remarks.map(inShort)).toEqual([['replacement', 'Sustained', 'Met', 'criterion-l6-multiplies']]);
  });

  it('is about the words of a note whose mark went, or came', () => {
    const [gone] = afterBody((xml) => xml.replace(NOTE_MARK, went));
    expect(gone).toMatchObject({ kind: 'deletion', place: { id: 'summary' } });
    expect(gone?.was).toMatch(/^Four weeks before the first switch/);
    const bytes = returnedDocx(SAMPLE_PACKET, {
      body: (xml) => onWords(xml, THIRD, (runs) => `${runs}${came('<w:r><w:footnoteReference w:id="700"/></w:r>')}`),
      parts: {
        'word/footnotes.xml': (xml) =>
          xml.replace(
            '</w:footnotes>',
            `<w:footnote w:id="700">${paragraph(run('A note'))}</w:footnote></w:footnotes>`,
          ),
      },
    });
    expect(remarksOf(bytes).map(inShort)).toEqual([['insertion', 'A note', '', 'exhibit-3']]);
  });

  it('is a change of format also in the exceptions of a row', () => {
    const exceptions = `<w:tblPrEx><w:tblPrExChange ${BY}><w:tblPrEx/></w:tblPrExChange></w:tblPrEx>`;
    const body = (xml: string) => onWords(xml.replace('<w:trPr>', `${exceptions}<w:trPr>`), SECOND, deleted);
    expect(read(returnedDocx(SAMPLE_PACKET, { body })).formatChanges).toBe(1);
  });
});

describe('a move that LibreOffice wrote', () => {
  it('is one, although it begins within its own words', () => {
    const end = (name: string, id: number, content: string) =>
      `<w:${name} ${BY}><w:${name}RangeStart w:id="${id}" w:name="move1"/>${content}</w:${name}><w:${name}RangeEnd w:id="${id}"/>`;
    const remarks = afterBody((xml) =>
      onWords(
        onWords(xml, SECOND, (runs) => end('moveFrom', 1, runs)),
        THIRD,
        (runs) => `${end('moveTo', 2, run(SECOND))}${runs}`,
      ),
    );
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toMatchObject({ kind: 'move', place: { id: 'exhibit-3' }, from: { id: 'exhibit-2' } });
  });
});

describe('a part that a document names twice', () => {
  it('is read once', () => {
    const again =
      '<Relationship Id="rIdH9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="/word/header1.xml"/></Relationships>';
    const bytes = returnedDocx(SAMPLE_PACKET, {
      parts: {
        'word/header1.xml': (xml) => xml.replace('</w:p>', `${inserted('!')}</w:p>`),
        'word/_rels/document.xml.rels': (xml) => xml.replace('</Relationships>', again),
      },
    });
    expect(remarksOf(bytes).map(inShort)).toEqual([['insertion', '!', '', null]]);
  });
});
