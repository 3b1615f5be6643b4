import { describe, expect, it } from 'vitest';
import { deleted, inserted, moved, onWords, paragraph, returnedDocx, run } from '../../support/returned-docx.ts';
import { afterBody, inShort, read, SAMPLE_PACKET, SECOND, SUMMARY, THIRD } from '../../support/returned-sample.ts';

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

  it('in a drawing are read once, although it is there in two ways', () => {
    const box = (words: string) => `<w:pict><w:txbxContent>${paragraph(inserted(words))}</w:txbxContent></w:pict>`;
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('In a box')}</mc:Choice><mc:Fallback>${box('In a box')}</mc:Fallback></mc:AlternateContent></w:r>`;
    const remarks = afterBody((xml) => onWords(xml, SECOND, (runs) => `${runs}${both}${inserted(' again')}`));
    expect(remarks.map(inShort)).toEqual([
      ['insertion', 'In a box', '', 'exhibit-2'],
      ['insertion', 'again', '', 'exhibit-2'],
    ]);
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
    const bytes = returnedDocx(SAMPLE_PACKET, {
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

  it('of a heading stand under it, as it went out', () => {
    const remarks = afterBody((xml) => {
      const at = xml.indexOf('w:name="r_exhibit_3"');
      return (
        xml.slice(0, at) +
        onWords(xml.slice(at), 'Where planning', (runs) => `${deleted(runs)}${inserted('Where all planning')}`)
      );
    });
    expect(remarks.map(inShort)).toEqual([['replacement', 'Where all planning', 'Where planning', 'exhibit-3']]);
    expect(remarks[0]?.place?.heading).toBe('E3 Where planning should stand in a year');
  });
});
