import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../shared/export/pdf/write-pdf.ts';
import type { Block, TableCell } from '../../../../shared/packet/outline-types.ts';
import { shippedFonts } from '../../../support/font-files.ts';
import { heading, madeMeta, madeOutline, paragraph, text } from '../../../support/made-outline.ts';
import { nodesOf, type ReadPage, type ReadPdf, readPdf } from '../../../support/read-pdf.ts';

const SENTENCE = 'Every stage kept its promise, and the numbers were written down where anyone could check them. ';

async function pdfOf(...blocks: readonly Block[]): Promise<ReadPdf> {
  return readPdf((await writePdf({ meta: madeMeta, blocks }, shippedFonts)).bytes);
}

/** The lines of a page between header and footer, from top to bottom. */
function bodyLines(page: ReadPage): readonly string[] {
  const lines = new Map<number, string>();
  for (const { text: words, y } of page.items) {
    if (y > 60 && y < page.height - 60) lines.set(Math.round(y), `${lines.get(Math.round(y)) ?? ''}${words}`);
  }
  return [...lines].toSorted(([a], [b]) => b - a).map(([, words]) => words.trim());
}

function cell(words: string): TableCell {
  return { content: [text(words)] };
}

function table(rows: readonly (readonly TableCell[])[]): Block {
  const columns = [
    { heading: 'Number', width: 0.2, align: 'start' },
    { heading: 'What happened', width: 0.8, align: 'start' },
  ] as const;
  return { kind: 'table', id: 'rows', caption: 'Rows', columns, rows };
}

describe('the pages of a PDF', () => {
  it('keep all text inside the margins', async () => {
    const pdf = await pdfOf(
      ...madeOutline(3).blocks,
      paragraph('Donaudampfschifffahrtsgesellschaftskapitän'.repeat(20)),
      paragraph(`https://example.com/${'0123456789abcdef'.repeat(30)}`),
      table([[cell('Vermögenszuordnungszuständigkeitsübertragungsverordnung'.repeat(3)), cell('x')]]),
    );
    for (const page of pdf.pages) {
      for (const item of page.items) {
        expect(item.x).toBeGreaterThanOrEqual(67.9);
        expect(item.x + item.width).toBeLessThanOrEqual(page.width - 67.9 + 4);
      }
    }
  });

  it('leave neither the first nor the last row of a table alone, nor a heading whose sentence only leads to a table', async () => {
    for (let lead = 34; lead < 46; lead += 1) {
      const filler = paragraph(Array.from({ length: lead }, () => 'line').join('\n'));
      const rows = Array.from({ length: 6 }, (_, index) => [cell(`row ${index + 1}`), cell('was written')]);
      const pdf = await pdfOf(filler, heading(1, 'rows-heading', 'Table'), paragraph('It shows this.'), table(rows));
      for (const page of pdf.pages) {
        const lines = bodyLines(page);
        const shown = lines.filter((line) => line.startsWith('row '));
        expect([0, 2, 3, 4, 6]).toContain(shown.length);
        expect(lines.at(-1)).not.toBe('It shows this.');
      }
    }
  });

  it('never end with a heading or a label', async () => {
    for (const lead of [0, 5, 11, 16, 22, 27, 33]) {
      const filler = paragraph(Array.from({ length: lead }, () => 'line').join('\n'));
      const pdf = await pdfOf(filler, ...madeOutline(6).blocks);
      for (const page of pdf.pages) {
        const last = bodyLines(page).at(-1) ?? '';
        expect(last).not.toMatch(/^(Situation|Action|Impact|Summary|Exhibits|Referees|Known gaps)$/);
        expect(last).not.toMatch(/^E\d+ .*[a-z]$|· proof: measured$/);
      }
    }
  });

  it('keep a note with the heading above it and with the text below', async () => {
    for (let lead = 36; lead <= 46; lead += 1) {
      const filler = paragraph(Array.from({ length: lead }, () => 'line').join('\n'));
      const note: Block = { kind: 'paragraph', style: 'note', content: [text('a note')] };
      const pdf = await pdfOf(filler, heading(2, 'h', 'A heading'), note, paragraph('the text'));
      const page = pdf.pages.findIndex((each) => each.lines.some((line) => line.trim() === 'A heading'));
      for (const words of ['a note', 'the text']) expect(pdf.pages[page]?.text).toContain(words);
    }
  });

  it('leave no line of a paragraph alone', async () => {
    for (const lead of [40, 41, 42, 43, 44, 45, 46]) {
      const filler = paragraph(Array.from({ length: lead }, () => 'line').join('\n'));
      const pdf = await pdfOf(filler, paragraph(Array.from({ length: 6 }, (_, index) => `part ${index}`).join('\n')));
      const counts = pdf.pages.map((page) => bodyLines(page).filter((line) => line.startsWith('part')).length);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6);
      expect(counts).not.toContain(1);
    }
  });

  it('repeat the header row of a table, once in the structure', async () => {
    const pdf = await pdfOf(table(Array.from({ length: 90 }, (_, index) => [cell(`row ${index}`), cell(SENTENCE)])));
    expect(pdf.pages.length).toBeGreaterThan(3);
    for (const page of pdf.pages) expect(page.lines.filter((line) => line.startsWith('Number')).length).toBe(1);
    const headers = pdf.pages.flatMap((page) => nodesOf(page.structure, 'TH').map((node) => node.text.trim()));
    // Nodes of other pages come along without their text.
    expect(headers.filter((words) => words !== '')).toEqual(['Number', 'What happened']);
    const rows = pdf.pages.flatMap((page) => nodesOf(page.structure, 'TR').filter((node) => node.text !== ''));
    expect(rows.length).toBe(91);
  });

  it('do not cut a row that fits on a page', async () => {
    const words = (row: number) => Array.from({ length: 150 }, (_, index) => `r${row}w${index}`).join(' ');
    const pdf = await pdfOf(table(Array.from({ length: 12 }, (_, row) => [cell(`row ${row}`), cell(words(row))])));
    expect(pdf.pages.length).toBeGreaterThan(2);
    for (const row of Array(12).keys()) {
      const counts = pdf.pages.map((page) => page.text.match(new RegExp(`\\br${row}w\\d+\\b`, 'g'))?.length ?? 0);
      expect(counts.filter((count) => count > 0)).toEqual([150]);
    }
  });

  it('cut a row that is higher than a page, losing nothing', async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `w${index}`);
    const pdf = await pdfOf(
      heading(1, 'a', 'Before'),
      table([
        [cell('first'), cell('short')],
        [cell('giant'), cell(words.join(' '))],
        [cell('last'), cell('end')],
      ]),
    );
    const read = pdf.pages.flatMap((page) => page.text.match(/\bw\d+\b/g) ?? []);
    expect(read).toEqual(words);
    expect(pdf.pages[0]?.text).toContain('w0 ');
    for (const page of pdf.pages) expect(page.text).toContain('What happened');
    expect(bodyLines(pdf.pages.at(-1) ?? ({ ...pdf.pages[0], items: [] } as ReadPage)).at(-1)).toContain('end');
  });

  it('make a chart that is higher than a page fit on one', async () => {
    const categories = Array.from({ length: 90 }, (_, index) => `Level ${index}`);
    const series = [{ name: 'Met', ink: 'firm', values: categories.map((_, index) => index + 1) }] as const;
    const chart = { kind: 'stacked-bars', title: 'All', unit: 'criteria', categories, series } as const;
    const pdf = await pdfOf(paragraph('before'), { kind: 'figure', id: 'f', caption: 'Caption', alt: 'alt', chart });
    const page = pdf.pages.find((each) => nodesOf(each.structure, 'Figure').some((node) => node.text !== ''));
    for (const words of ['Level 0', 'Level 89', 'criteria', 'Caption']) expect(page?.text).toContain(words);
    for (const item of page?.items ?? []) expect(item.y).toBeGreaterThan(30);
  });

  it('draw columns with their quarters below and their numbers on them', async () => {
    const series = [{ name: 'Hours', ink: 'strong', values: [40, 0, 120] }] as const;
    const categories = ['Q1 2026', 'Q2 2026', 'Q3 2026'];
    const chart = { kind: 'stacked-columns', title: 'Hours', unit: 'hours', categories, series } as const;
    const pdf = await pdfOf({ kind: 'figure', id: 'f', caption: 'Caption', alt: 'alt', chart });
    for (const words of ['Q1 2026', 'Q3 2026', '40', '120', 'Hours', 'Caption'])
      expect(pdf.pages[0]?.text).toContain(words);
  });

  it('go on when headings alone fill more than a page', async () => {
    const pdf = await pdfOf(...Array.from({ length: 80 }, (_, index) => heading(1, `h${index}`, `Heading ${index}`)));
    expect(pdf.pages.length).toBeLessThan(7);
    expect(pdf.bookmarks.length).toBe(80);
    expect(pdf.pages.flatMap((page) => nodesOf(page.structure, 'H1')).length).toBe(80);
  });

  it('widen a narrow column for its longest word', async () => {
    const columns = [
      { heading: 'Criterion', width: 0.9, align: 'start' },
      { heading: 'Verdict', width: 0.1, align: 'start' },
    ] as const;
    const rows = [[cell(SENTENCE), cell('Incomprehensibilities')]];
    const pdf = await pdfOf({ kind: 'table', id: 't', caption: '', columns, rows });
    expect(pdf.pages[0]?.text).toContain('Incomprehensibilities');
  });
});
