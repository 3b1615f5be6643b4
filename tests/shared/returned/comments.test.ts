import { describe, expect, it } from 'vitest';
import { commented, deleted, inserted, onWords, paragraph, returnedDocx, run } from '../../support/returned-docx.ts';
import {
  afterBody,
  inShort,
  ROW,
  remarksOf,
  SAMPLE_PACKET,
  SECOND,
  SUMMARY,
  THIRD,
} from '../../support/returned-sample.ts';

describe('comments', () => {
  it('come with author, day, every paragraph, the words they are about, and the heading or row above', () => {
    const remarks = afterBody(
      (xml) =>
        [SUMMARY, ROW, SECOND].reduce((now, words, id) => onWords(now, words, (runs) => commented(runs, id)), xml),
      [
        { id: 0, author: 'Ann Reader', says: ['Which trips?', 'All of them?'], date: '2026-11-03T23:30:00Z' },
        { id: 1, author: 'Bo &lt;Chair&gt;', says: ['Who?'], date: '2026-11-04T08:00:00Z' },
        { id: 2, says: ['A street &amp; a number?'] },
      ],
    );
    expect(remarks.map(({ fingerprint: _, ...rest }) => rest)).toEqual([
      {
        kind: 'comment',
        author: 'Ann Reader',
        date: '2026-11-03',
        text: 'Which trips?\nAll of them?',
        was: '',
        quoted: SUMMARY,
        place: { id: 'summary', heading: 'Summary' },
        from: null,
        replies: [],
        resolved: false,
      },
      expect.objectContaining({
        author: 'Bo <Chair>',
        date: '2026-11-04',
        quoted: ROW,
        place: { id: 'criterion-l6-multiplies', heading: `Growing others: ${ROW}` },
      }),
      expect.objectContaining({
        text: 'A street & a number?',
        place: { id: 'exhibit-2', heading: 'E2 From addresses to points at the door' },
      }),
    ]);
  });

  it('carry their answers and whether they were resolved', () => {
    const remarks = afterBody(
      (xml) =>
        onWords(
          onWords(xml, SECOND, (runs) => commented(runs, 0)),
          THIRD,
          (runs) => commented(runs, 3),
        ),
      [
        { id: 0, says: ['Which street?', 'And which town?'] },
        { id: 1, author: 'Bo Chair', date: '2026-11-05T08:00:00Z', says: ['The same.'], answers: 0 },
        { id: 2, author: 'Ann Reader', says: ['Thanks.'], answers: 1 },
        { id: 3, says: ['Eleven?'], done: true },
      ],
    );
    expect(remarks.map(({ text, replies, resolved }) => ({ text, replies, resolved }))).toEqual([
      {
        text: 'Which street?\nAnd which town?',
        replies: [
          { author: 'Bo Chair', date: '2026-11-05', text: 'The same.' },
          { author: 'Ann Reader', date: '2026-11-03', text: 'Thanks.' },
        ],
        resolved: false,
      },
      { text: 'Eleven?', replies: [], resolved: true },
    ]);
  });

  it('that Google Docs marked as resolved are so, without its words', () => {
    const [remark] = afterBody(
      (xml) => onWords(xml, SECOND, (runs) => commented(runs, 0)),
      [
        { id: 0, says: ['Which street?'] },
        { id: 1, says: ['_Marked as resolved_'], answers: 0 },
      ],
    );
    expect(remark).toMatchObject({ replies: [], resolved: true });
  });

  it('that Google Docs marked as resolved are so too where nothing says what answers what', () => {
    const spot = (id: number, runs: string) =>
      `<w:commentRangeStart w:id="${id}"/>${runs}<w:commentRangeEnd w:id="${id}"/>`;
    const bytes = returnedDocx(SAMPLE_PACKET, {
      body: (xml) =>
        onWords(
          onWords(xml, SECOND, (runs) => spot(0, spot(1, runs))),
          THIRD,
          (runs) => spot(2, runs),
        ),
      comments: ['Which street?', '_Marked as resolved_', 'Eleven?'].map((words, id) => ({ id, says: [words] })),
      parts: { 'word/comments.xml': (xml) => xml.replace(/ w14:paraId="[^"]*"/g, '') },
    });
    expect(remarksOf(bytes).map(({ text, resolved }) => [text, resolved])).toEqual([
      ['Which street?', true],
      ['Eleven?', false],
    ]);
  });

  it('that say no end reach to their sign', () => {
    const [remark] = afterBody(
      (xml) =>
        onWords(
          xml,
          SECOND,
          (runs) => `<w:commentRangeStart w:id="0"/>${runs}<w:r><w:commentReference w:id="0"/></w:r>`,
        ),
      [{ id: 0, says: ['Which street?'] }],
    );
    expect(remark?.quoted).toBe(SECOND);
  });

  it('in the wrappers that Google Docs puts around them are read like any other', () => {
    const wrapped = (content: string) =>
      `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const remarks = afterBody(
      (xml) =>
        onWords(xml, SECOND, (runs) =>
          wrapped(`<w:commentRangeStart w:id="0"/>${wrapped(runs)}<w:commentRangeEnd w:id="0"/>${inserted('!')}`),
        ),
      [{ id: 0, says: ['Which street?'] }],
    );
    expect(remarks.map(({ kind, quoted, place }) => [kind, quoted.slice(0, SECOND.length), place?.id])).toEqual([
      ['comment', SECOND, 'exhibit-2'],
      ['insertion', SECOND, 'exhibit-2'],
    ]);
  });

  it('at a single point are about the words around it', () => {
    const [remark] = afterBody(
      (xml) => onWords(xml, SUMMARY, (runs) => `<w:r><w:commentReference w:id="0"/></w:r>${runs}`),
      [{ id: 0, says: ['Here.'] }],
    );
    expect(remark?.quoted).toMatch(/^I came to Routing to make the planner fast, .*prices every trip is mine/);
    expect(remark?.place?.id).toBe('summary');
  });

  it('are about the old words where those were replaced, and about the new ones where there are no others', () => {
    const remarks = afterBody(
      (xml) =>
        onWords(
          onWords(xml, SECOND, (runs) => commented(`${deleted(runs)}${inserted('Routing planned too coarsely')}`, 0)),
          THIRD,
          (runs) => `${runs}${commented(inserted(' and a half'), 1)}`,
        ),
      [
        { id: 0, says: ['Shorter.'] },
        { id: 1, says: ['Was it more?'] },
      ],
    );
    expect(remarks.filter(({ kind }) => kind === 'comment').map(({ quoted }) => quoted)).toEqual([
      SECOND,
      'and a half',
    ]);
  });

  it('on a whole heading stand under that heading, also when they begin before it', () => {
    const [remark] = afterBody(
      (xml) =>
        xml.replace(
          /<w:p>(?:(?!<w:p>).)*?w:name="r_exhibit_2".*?<\/w:p>/s,
          '<w:commentRangeStart w:id="0"/>$&<w:commentRangeEnd w:id="0"/>',
        ),
      [{ id: 0, says: ['A better title?'] }],
    );
    expect(remark).toMatchObject({ quoted: 'E2 From addresses to points at the door', place: { id: 'exhibit-2' } });
  });

  it('on nothing, and in running heads, have no place', () => {
    const bytes = returnedDocx(SAMPLE_PACKET, {
      comments: [
        { id: 0, says: ['In the head.'] },
        { id: 1, says: ['On nothing.'] },
      ],
      parts: {
        'word/header1.xml': (xml) => xml.replace('</w:p>', '<w:r><w:commentReference w:id="0"/></w:r></w:p>'),
      },
    });
    expect(remarksOf(bytes).map(({ text, place }) => [text, place])).toEqual([
      ['In the head.', null],
      ['On nothing.', null],
    ]);
  });

  it('and changes in footnotes stand where the note is referred to', () => {
    const bytes = returnedDocx(SAMPLE_PACKET, {
      body: (xml) => onWords(xml, THIRD, (runs) => `${runs}<w:r><w:footnoteReference w:id="700"/></w:r>`),
      comments: [{ id: 0, says: ['Cite it.'] }],
      parts: {
        'word/footnotes.xml': (xml) =>
          xml.replace(
            '</w:footnotes>',
            `<w:footnote w:id="700">${paragraph(`${commented(run('A note'), 0)}${inserted(' with more')}`)}</w:footnote></w:footnotes>`,
          ),
      },
    });
    expect(remarksOf(bytes).map(inShort)).toEqual([
      ['comment', 'Cite it.', '', 'exhibit-3'],
      ['insertion', 'with more', '', 'exhibit-3'],
    ]);
  });
});
