import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../shared/export/pdf/write-pdf.ts';
import type { Block } from '../../../../shared/packet/outline-types.ts';
import { shippedFonts } from '../../../support/font-files.ts';
import { heading, madeMeta, text } from '../../../support/made-outline.ts';
import { noted, notedOutline, noteOf, PAPER_ADDRESS } from '../../../support/noted-outline.ts';
import { nodesOf, type ReadPage, type ReadPdf, readPdf } from '../../../support/read-pdf.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const written = async (blocks: readonly Block[]) => (await writePdf({ meta: madeMeta, blocks }, shippedFonts)).bytes;
const opened = async (blocks: readonly Block[]): Promise<ReadPdf> => readPdf(await written(blocks));

/** The baseline of the piece of text that begins so. */
function baseline({ items }: ReadPage, start: string): number {
  const item = items.find((each) => each.text.startsWith(start));
  if (item === undefined) throw new Error(`No text ${start}`);
  return item.y;
}

const pageWith = (pdf: ReadPdf, words: string) => pdf.pages.findIndex((page) => page.text.includes(words));

const SENTENCE = 'Every stage kept its promise, and the numbers were written down where anyone could check them. ';
/** What stands in notes, header and footer. */
const NOT_BODY = /^(word|Note |\d+$|For the|Page|Promotion|\s*$)/;
const LONG = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ');

describe('footnotes of a PDF', () => {
  it('stand below the text of the page of their marks and above its footer, in order', async () => {
    const [page] = (await opened(notedOutline.blocks)).pages;
    if (page === undefined) throw new Error('No page');
    const lines = ['Q3 2025', PAPER_ADDRESS, 'Word', 'Of whom', 'Of the slowest', 'A day'];
    const heights = lines.map((start) => baseline(page, start));
    expect(heights).toEqual(heights.toSorted((one, other) => other - one));
    expect(heights[0]).toBeLessThan(baseline(page, 'Errors'));
    expect(heights.at(-1)).toBeGreaterThan(baseline(page, 'For the committee') + 20);
    expect(page.text).toContain('Latency fell to a seventh.¹ And on it went.');
    expect(page.text.indexOf('Errors')).toBeLessThan(page.text.indexOf('Q3 2025'));
  });

  it('are notes with a label and a name of their own, and lead from the mark to the note and back', async () => {
    const bytes = await written(notedOutline.blocks);
    const pdf = await readPdf(bytes);
    const [page] = pdf.pages;
    if (page === undefined) throw new Error('No page');
    const notes = nodesOf(page.structure, 'Note');
    expect(notes.map((note) => nodesOf(note, 'Lbl').map((label) => label.text))).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => [String(number)]),
    );
    expect(nodesOf(page.structure, 'Reference').map((node) => node.text)).toEqual(['¹', '²', '³', '⁴', '⁵', '⁶']);
    expect(pdf.source.match(/\/S \/Note [^>]*\/ID \(note-00000\d\)/g)).toHaveLength(6);
    expect(pdf.source).toMatch(/\/IDTree <<\/Names \[\(note-000001\) \d+ 0 R \(note-000002\)/);
    const labels = page.links.map(({ label }) => label);
    const there = page.links.find(({ label }) => label === 'Footnote 1');
    const back = page.links.find(({ label }) => label === 'Back to the mark of footnote 1');
    expect(there?.page).toBe(1);
    expect(there?.top).toBeLessThan(baseline(page, 'Errors'));
    expect(back?.top).toBeGreaterThan(baseline(page, 'The design'));
    expect(labels).toContain('https://example.com/page');
    expect(labels.join()).not.toContain('javascript');
    expect(Buffer.compare(bytes, await written(notedOutline.blocks))).toBe(0);
  });

  it('take their room from the page, whatever stands where it ends: no mark without its note, nothing over the notes', async () => {
    for (let lead = 20; lead < 48; lead += 1) {
      const filler = text(Array.from({ length: lead }, () => 'line').join('\n'));
      const pdf = await opened([
        { kind: 'paragraph', style: 'body', content: [filler] },
        heading(2, 'after', 'What came after'),
        ...Array.from({ length: 5 }, (_, index) => noted(SENTENCE.repeat(2), `Note number ${index + 1}.`)),
      ]);
      for (const page of pdf.pages) {
        const marks = nodesOf(page.structure, 'Reference').length;
        expect(nodesOf(page.structure, 'Note')).toHaveLength(marks);
        if (marks === 0) continue;
        const notes = page.items.filter(({ text: words }) => words.startsWith('Note number'));
        const top = Math.max(...notes.map(({ y }) => y));
        const body = page.items.filter(({ text: words, y }) => y > 60 && /^(Every|line|check|What|And)/.test(words));
        for (const { y } of body) expect(y).toBeGreaterThan(top + 15);
      }
      expect(pageWith(pdf, 'What came after')).toBe(pageWith(pdf, 'Every stage'));
    }
  }, 60_000);

  it('keep whole rows with their notes, and the header row of their table above them', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => [
      { content: [text(`row ${index + 1}`)] },
      { content: [text(SENTENCE), noteOf(`Note of row ${index + 1}.`)] },
    ]);
    const columns = [
      { heading: 'Number', width: 0.2, align: 'start' },
      { heading: 'What happened', width: 0.8, align: 'start' },
    ] as const;
    const pdf = await opened([{ kind: 'table', id: 'rows', caption: 'Rows', columns, rows }]);
    expect(pdf.pages.length).toBeGreaterThan(2);
    for (let row = 1; row <= 40; row += 1) {
      const page = pdf.pages.find(({ items }) => items.some(({ text: words }) => words.trim() === `row ${row}`));
      expect(page?.text).toContain(`Note of row ${row}.`);
      expect(page?.text).toContain('What happened');
    }
  });

  it('have their marks beside their words in a narrow column', async () => {
    const rows = [[{ content: [text('Sustainedly'), noteOf('For long.')] }, { content: [text(SENTENCE)] }]];
    const columns = [
      { heading: 'So', width: 0.05, align: 'start' },
      { heading: 'What happened', width: 0.95, align: 'start' },
    ] as const;
    const [page] = (await opened([{ kind: 'table', id: 'rows', caption: 'Rows', columns, rows }])).pages;
    if (page === undefined) throw new Error('No page');
    expect(baseline(page, '¹')).toBe(baseline(page, 'Sustainedly'));
  });

  it('flow on to the next pages when they are longer than a page has room for, and lose no word', async () => {
    const blocks = Array.from({ length: 12 }, (_, index) =>
      noted(SENTENCE.repeat(3), index === 2 ? `${LONG} ${LONG} ${LONG}` : `Note ${index + 1}.`),
    );
    const pdf = await opened(blocks);
    const all = pdf.pages.map((page) => page.text).join('\n');
    expect(all.match(/word\d+/g)).toHaveLength(2_700);
    expect(all.match(/word899/g)).toHaveLength(3);
    const first = pageWith(pdf, 'word0 ');
    expect(pdf.pages[first]?.text).toContain('³');
    expect(pageWith(pdf, 'Note 12.')).toBeGreaterThan(first);
    // No page is left half empty for it.
    expect(pdf.pages.length).toBeLessThanOrEqual(6);
    for (const { items } of pdf.pages) {
      const notes = items.filter(({ text: words }) => /^(word|Note )/.test(words)).map(({ y }) => y);
      const body = items.filter(({ text: words }) => !NOT_BODY.test(words)).map(({ y }) => y);
      if (notes.length === 0) continue;
      expect(Math.min(...notes)).toBeGreaterThan(68);
      expect(Math.min(...body, Number.POSITIVE_INFINITY)).toBeGreaterThan(Math.max(...notes) + 10);
    }
  });

  it('end a document whose last note is longer than its pages', async () => {
    const pdf = await opened([noted('Short.', `${LONG} ${LONG}`)]);
    expect(pdf.pages.length).toBeGreaterThan(1);
    expect(
      pdf.pages
        .map((page) => page.text)
        .join('\n')
        .match(/word\d+/g),
    ).toHaveLength(1_800);
  });

  it('are nothing that qpdf complains about, and come back in the order of reading', async () => {
    const file = path.join(await temporaryFolder(), 'noted.pdf');
    await writeFile(file, await written([...notedOutline.blocks, noted('Long.', LONG)]));
    const outputOf = (program: string, ...given: readonly string[]) =>
      execFileSync(program, given, { encoding: 'utf8' });
    if (isThere('qpdf')) expect(outputOf('qpdf', '--check', file)).not.toMatch(/warning/i);
    if (!isThere('pdftotext')) return;
    const words = outputOf('pdftotext', file, '-');
    const places = ['Latency fell', '“Steady.”', 'Errors', 'Q3 2025; source', 'Of whom the table tells', 'A day.'].map(
      (start) => words.indexOf(start),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
