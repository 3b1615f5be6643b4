import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../shared/export/docx/write-docx.ts';
import type { FoundRemark } from '../../../shared/model/review.ts';
import { readReturned } from '../../../shared/returned/read-returned.ts';
import { mustValue } from '../../support/must-value.ts';
import { sampleOutline } from '../../support/packet-cases.ts';
import {
  commented,
  deleted,
  inserted,
  moved,
  onWords,
  paragraph,
  returnedDocx,
  run,
  type WordComment,
} from '../../support/returned-docx.ts';
import { sha256 } from '../../support/rungs-files.ts';

let packet: Uint8Array;
beforeAll(async () => {
  packet = (await writeDocx(sampleOutline())).bytes;
});

/** Words of the sample, each in one run: of the summary, of a criterion's row, of the second and of the third exhibit. */
const SUMMARY = 'prices every trip';
const ROW = 'Helps senior engineers to grow, not only junior ones.';
const SECOND = 'Routing planned to the middle of a street';
const THIRD = 'I wrote eleven pages';

const read = (bytes: Uint8Array) => mustValue(readReturned(bytes, sha256));
const remarksOf = (bytes: Uint8Array): readonly FoundRemark[] => read(bytes).remarks;
const afterBody = (change: (xml: string) => string, comments: readonly WordComment[] = []): readonly FoundRemark[] =>
  remarksOf(returnedDocx(packet, { body: change, comments }));
/** The part of a remark that a test is about. */
const inShort = ({ kind, text, was, place }: FoundRemark) => [kind, text, was, place?.id ?? null];

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
    const bytes = returnedDocx(packet, {
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
    const bytes = returnedDocx(packet, {
      body: (xml) => onWords(xml, THIRD, (runs) => `${runs}<w:r><w:footnoteReference w:id="7"/></w:r>`),
      comments: [{ id: 0, says: ['Cite it.'] }],
      parts: {
        'word/footnotes.xml': (xml) =>
          xml.replace(
            '</w:footnotes>',
            `<w:footnote w:id="7">${paragraph(`${commented(run('A note'), 0)}${inserted(' with more')}`)}</w:footnote></w:footnotes>`,
          ),
      },
    });
    expect(remarksOf(bytes).map(inShort)).toEqual([
      ['comment', 'Cite it.', '', 'exhibit-3'],
      ['insertion', 'with more', '', 'exhibit-3'],
    ]);
  });
});

describe('a document that LibreOffice 7.4 took in and wrote anew', () => {
  it('gives the words and places that it was given', async () => {
    const file = new URL('../../fixtures/returned/libreoffice-7-4.docx', import.meta.url);
    const remarks = remarksOf(await readFile(file));
    expect(remarks.map((remark) => [...inShort(remark), remark.quoted.slice(0, 40)])).toEqual([
      ['comment', 'All.', '', 'summary', 'prices every trip'],
      ['comment', 'Which trips?\nAll of them?', '', 'summary', 'prices every trip'],
      ['comment', 'Who?', '', 'criterion-l6-multiplies', ROW.slice(0, 40)],
      ['replacement', 'Routing planned to a point', SECOND, 'exhibit-2', 'Routing planned to a point, Lockers to a'],
      ['insertion', 'in a month', '', 'exhibit-3', 'I wrote eleven pages in a month: continu'],
      [
        'deletion',
        '',
        'Designs by seniors were waved through',
        'exhibit-4',
        'Designs by seniors were waved through be',
      ],
    ]);
    expect(remarks.map(({ author }) => author)).toEqual(['Bo Chair', ...Array(5).fill('Ann Reader')]);
    expect(remarks.map(({ resolved }) => resolved)).toEqual([false, false, true, false, false, false]);
  });
});

describe('tracked changes', () => {
  it('are insertions, deletions and replacements with the words around them', () => {
    const remarks = afterBody((xml) => {
      const one = onWords(xml, SUMMARY, (runs) => `${runs}${inserted(' of ours')}`);
      const two = onWords(one, SECOND, (runs) => deleted(runs));
      return onWords(two, THIRD, (runs) => `${deleted(runs)}${inserted('I wrote twelve pages')}`);
    });
    expect(remarks.map(inShort)).toEqual([
      ['insertion', 'of ours', '', 'summary'],
      ['deletion', '', SECOND, 'exhibit-2'],
      ['replacement', 'I wrote twelve pages', THIRD, 'exhibit-3'],
    ]);
    expect(remarks[0]?.quoted).toMatch(/the loop that prices every trip of ours is mine/);
    expect(remarks[1]?.quoted).toMatch(/^Routing planned to the middle of a street, Lockers to a building/);
    expect(remarks[2]?.quoted).toMatch(/^I wrote twelve pages: continuous planning/);
  });

  it('are one for an author and a day, however many runs they took', () => {
    const bold =
      '<w:ins w:id="1" w:author="Ann Reader" w:date="2026-11-03T10:09:00Z"><w:r><w:rPr><w:b/></w:rPr><w:t>very</w:t></w:r></w:ins>';
    const later = { date: '2026-11-09T10:00:00Z' };
    const remarks = afterBody((xml) =>
      onWords(
        xml,
        SECOND,
        (runs) =>
          `${runs}${inserted(' is ')}${bold}${inserted(' new', later)}${inserted('er', { author: 'Bo', ...later })}`,
      ),
    );
    expect(remarks.map(({ text, author, date }) => [text, author, date])).toEqual([
      ['is very', 'Ann Reader', '2026-11-03'],
      ['new', 'Ann Reader', '2026-11-09'],
      ['er', 'Bo', '2026-11-09'],
    ]);
  });

  it('of two people side by side are no replacement', () => {
    const remarks = afterBody((xml) =>
      onWords(xml, SECOND, (runs) => `${deleted(runs)}${inserted('Elsewhere', { author: 'Bo Chair' })}`),
    );
    expect(remarks.map(({ kind }) => kind)).toEqual(['deletion', 'insertion']);
  });

  it('with words that stay between are no replacement', () => {
    const remarks = afterBody((xml) =>
      onWords(xml, SECOND, (runs) => `${deleted(runs)}${run(' stays ')}${inserted('Elsewhere')}`),
    );
    expect(remarks.map(({ kind }) => kind)).toEqual(['deletion', 'insertion']);
  });

  it('take in whole paragraphs, and show the end of one alone as its sign', () => {
    const fresh = `${paragraph(inserted('A first thought.'), 'ins')}${paragraph(inserted('A second.'), 'ins')}`;
    const before = /<w:p>(?:(?!<w:p>).)*?w:name="r_exhibit_3"/s;
    const remarks = afterBody((xml) =>
      xml.replace(before, (found) => `${fresh}${paragraph(run('It ends '), 'ins')}${paragraph(run('here.'))}${found}`),
    );
    expect(remarks.map(inShort)).toEqual([
      ['insertion', 'A first thought.\nA second.', '', 'exhibit-2'],
      ['insertion', '¶', '', 'exhibit-2'],
    ]);
    expect(remarks.map(({ quoted }) => quoted)).toEqual(['', 'It ends']);
  });

  it('of rows are changes of their words', () => {
    const remarks = afterBody((xml) => {
      const start = xml.lastIndexOf('<w:tr>', xml.indexOf('w:name="r_criterion_l6_multiplies"'));
      const end = xml.indexOf('</w:tr>', start);
      const row = xml.slice(start, end);
      const mark = '<w:del w:id="2" w:author="Ann Reader" w:date="2026-11-03T10:00:00Z"/>';
      return xml.slice(0, start) + row.replace('<w:trPr>', `<w:trPr>${mark}`) + xml.slice(end);
    });
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toMatchObject({ kind: 'deletion', place: { id: 'criterion-l6-multiplies' } });
    expect(remarks[0]?.was).toMatch(/^Growing others\nHelps senior engineers to grow, not only junior ones\.\nMet\n/);
  });

  it('that move words are one, at their new place, with the old one', () => {
    const remarks = afterBody((xml) => {
      const gone = onWords(xml, SECOND, (runs) => moved(runs.replaceAll('w:t>', 'w:t>'), 'moveFrom'));
      return onWords(gone, THIRD, (runs) => `${moved(run(`${SECOND} `), 'moveTo')}${runs}`);
    });
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toMatchObject({
      kind: 'move',
      text: SECOND,
      place: { id: 'exhibit-3' },
      from: { id: 'exhibit-2' },
    });
  });

  it('that lost one end of a move are what is left of it', () => {
    const remarks = afterBody((xml) => {
      const gone = onWords(xml, SECOND, (runs) => moved(runs, 'moveFrom', 'move1'));
      return onWords(gone, THIRD, (runs) => `${moved(run('Added. '), 'moveTo', 'move2')}${runs}`);
    });
    expect(remarks.map(inShort)).toEqual([
      ['deletion', '', SECOND, 'exhibit-2'],
      ['insertion', 'Added.', '', 'exhibit-3'],
    ]);
  });

  it('of the table of contents are none, and those of format are only counted', () => {
    const format = '<w:rPrChange w:id="5" w:author="Ann Reader"><w:rPr/></w:rPrChange>';
    const bytes = returnedDocx(packet, {
      body: (xml) =>
        onWords(
          xml.replace(
            /(<w:pStyle w:val="TOC1"\/>.*?)(<w:r>.*?<\/w:r>)/s,
            (_, start: string, runs: string) => `${start}${deleted(runs)}`,
          ),
          SECOND,
          (runs) => `${runs.replace('<w:r>', `<w:r><w:rPr><w:b/>${format}</w:rPr>`)}${inserted('!')}`,
        ),
    });
    const { remarks, formatChanges } = read(bytes);
    expect(remarks.map(inShort)).toEqual([['insertion', '!', '', 'exhibit-2']]);
    expect(formatChanges).toBe(1);
  });

  it('of a heading stand under it', () => {
    const remarks = afterBody((xml) => {
      const at = xml.indexOf('w:name="r_exhibit_3"');
      return (
        xml.slice(0, at) +
        onWords(xml.slice(at), 'Where planning', (runs) => `${deleted(runs)}${inserted('Where all planning')}`)
      );
    });
    expect(remarks.map(inShort)).toEqual([['replacement', 'Where all planning', 'Where planning', 'exhibit-3']]);
    expect(remarks[0]?.place?.heading).toBe('E3 Where all planning should stand in a year');
  });
});

describe('the place of a remark', () => {
  const withoutBookmarks = (xml: string) => xml.replace(/<w:bookmark(Start|End)[^>]*>/g, '');

  it('is found by the heading’s words where a program dropped the bookmarks', () => {
    const remarks = afterBody((xml) =>
      [SUMMARY, ROW, SECOND].reduce((now, words) => onWords(now, words, deleted), withoutBookmarks(xml)),
    );
    expect(remarks.map(({ place }) => place)).toEqual([
      { id: '', heading: 'Summary' },
      { id: '', heading: 'L6 Technical lead: operating' },
      { id: 'exhibit-2', heading: 'E2 From addresses to points at the door' },
    ]);
  });

  it('is the last heading, although a table with bookmarks of its own stands between', () => {
    const remarks = afterBody((xml) => onWords(xml, 'Translation service', deleted));
    expect(remarks.map(({ place }) => place?.id)).toEqual(['exhibit-1']);
  });

  it('is none before the first heading', () => {
    expect(afterBody((xml) => onWords(xml, 'Team: Routing', deleted)).map(({ place }) => place)).toEqual([null]);
  });
});

describe('the mark of a remark', () => {
  const marks = (bytes: Uint8Array) => remarksOf(bytes).map(({ fingerprint }) => fingerprint);
  const first = (xml: string) =>
    onWords(
      onWords(xml, SECOND, (runs) => commented(runs, 0)),
      THIRD,
      deleted,
    );
  const comment = { id: 0, says: ['Which street?'] };

  it('is the same in a later round, which adds answers, words around it and remarks before it', () => {
    const round = marks(returnedDocx(packet, { body: first, comments: [comment] }));
    const later = marks(
      returnedDocx(packet, {
        body: (xml) => onWords(first(xml), SUMMARY, (runs) => `${runs}${inserted(' of ours')}`),
        comments: [
          { ...comment, done: true },
          { id: 1, says: ['The main one.'], answers: 0 },
        ],
      }),
    );
    expect(round).toHaveLength(2);
    expect(later).toHaveLength(3);
    expect(later.slice(1)).toEqual(round);
    expect(round.every((mark) => /^[0-9a-f]{32}$/.test(mark))).toBe(true);
  });

  it('tells remarks apart that say the same at the same place', () => {
    const twice = marks(
      returnedDocx(packet, {
        body: (xml) => onWords(xml, SECOND, (runs) => `${commented(runs, 0)}${commented(run(' again'), 1)}`),
        comments: [
          { id: 0, says: ['Why?'] },
          { id: 1, says: ['Why?'] },
        ],
      }),
    );
    expect(new Set(twice).size).toBe(2);
  });
});
