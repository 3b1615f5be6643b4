import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { commented, deleted, inserted, onWords, returnedDocx, run } from '../../support/returned-docx.ts';
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
    const round = marks(returnedDocx(SAMPLE_PACKET, { body: first, comments: [comment] }));
    const later = marks(
      returnedDocx(SAMPLE_PACKET, {
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
      returnedDocx(SAMPLE_PACKET, {
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
