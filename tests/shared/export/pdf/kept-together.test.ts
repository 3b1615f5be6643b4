import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../shared/export/pdf/write-pdf.ts';
import type { Block, OutlineMeta } from '../../../../shared/packet/outline-types.ts';
import { aCase, aDeclaration, anIntention } from '../../../support/case-builder.ts';
import { shippedFonts } from '../../../support/font-files.ts';
import { heading, madeMeta, paragraph, text } from '../../../support/made-outline.ts';
import { outlineOf } from '../../../support/packet-cases.ts';
import { type ReadPdf, readPdf } from '../../../support/read-pdf.ts';

async function pdfOf(...blocks: readonly Block[]): Promise<ReadPdf> {
  return readPdf((await writePdf({ meta: madeMeta, blocks }, shippedFonts)).bytes);
}

function filled(lines: number): Block {
  return paragraph(Array.from({ length: lines }, () => 'line').join('\n'));
}

function listOf(...items: readonly string[]): Block {
  return { kind: 'list', ordered: false, items: items.map((item) => [text(item)]) };
}

/** How many pieces of text each page has that begin so, of those that have any. */
function countsOf(pdf: ReadPdf, beginning: string): readonly number[] {
  return pdf.pages
    .map(({ items }) => items.filter((item) => item.text.startsWith(beginning)).length)
    .filter((count) => count > 0);
}

/** The piece of text that begins so. */
function itemAt(pdf: ReadPdf, beginning: string): { readonly x: number; readonly y: number } {
  const found = pdf.pages.flatMap(({ items }) => items).find((item) => item.text.startsWith(beginning));
  if (found === undefined) throw new Error(`Nothing begins with ${beginning}`);
  return found;
}

describe('lists in a PDF', () => {
  it('leave neither their first nor their last item alone on a page', async () => {
    for (let lead = 36; lead < 48; lead += 1) {
      const counts = countsOf(await pdfOf(filled(lead), listOf('item a', 'item b', 'item c', 'item d')), 'item');
      expect([[4], [2, 2]]).toContainEqual(counts);
      expect(countsOf(await pdfOf(filled(lead), listOf('item a', 'item b')), 'item')).toEqual([2]);
    }
  });

  it('cut no item of up to five lines', async () => {
    const item = ['part 1', 'part 2', 'part 3', 'part 4', 'part 5'].join('\n');
    for (let lead = 38; lead < 48; lead += 1)
      expect(countsOf(await pdfOf(filled(lead), listOf(item)), 'part')).toEqual([5]);
  });

  it('break where they or their items are longer than a page', async () => {
    const long = await pdfOf(listOf(...Array.from({ length: 150 }, (_, index) => `item ${index}`)));
    expect(countsOf(long, 'item').length).toBeGreaterThan(3);
    const item = Array.from({ length: 90 }, (_, index) => `part ${index}`).join('\n');
    const tall = await pdfOf(listOf(item, item));
    expect(countsOf(tall, 'part').reduce((sum, count) => sum + count, 0)).toBe(180);
    expect(tall.pages.length).toBeLessThan(6);
  });
});

describe('a quotation in a PDF', () => {
  it('has whose it is close below, as far in as itself, and away from the next', async () => {
    const said = (words: string, whose: string): readonly Block[] => [
      { kind: 'paragraph', style: 'quote', content: [text(words)] },
      { kind: 'paragraph', style: 'note', content: [text(whose)] },
    ];
    const pdf = await pdfOf(...said('One.', 'Ada'), ...said('Two.', 'Grace'));
    const [one, ada, two] = ['One.', 'Ada', 'Two.'].map((words) => itemAt(pdf, words));
    if (one === undefined || ada === undefined || two === undefined) throw new Error('Something is missing');
    expect(ada.x).toBeCloseTo(one.x, 1);
    expect(one.y - ada.y).toBeLessThan(18);
    expect(ada.y - two.y).toBeGreaterThan(1.5 * (one.y - ada.y));
  });
});

describe('the contents of a PDF', () => {
  it('have the second line of an entry stand in', async () => {
    const long = `Entry ${'that goes on for more than a line, '.repeat(4)}`;
    const pdf = await pdfOf({ kind: 'contents', title: 'Contents' }, heading(1, 'a', long), heading(1, 'b', 'Short'));
    const lines = pdf.pages[0]?.items.filter(({ text: words }) => /that goes on/.test(words)) ?? [];
    const [first, second] = lines;
    expect(second?.x).toBeGreaterThan((first?.x ?? 0) + 10);
  });
});

describe('days in tables of a PDF', () => {
  it('stand on one line on either paper', async () => {
    const subject = aCase({
      declarations: [{ ...aDeclaration('known-gap', 'l6-long-view'), by: '2027-09-30' } as never],
      plan: [{ ...anIntention('next', ['l6-long-view']), end: '2027-09-28' }],
    });
    for (const paper of ['a4', 'letter'] satisfies readonly OutlineMeta['paper'][]) {
      const outline = outlineOf(subject, { audience: 'me', paper });
      const pdf = await readPdf((await writePdf(outline, shippedFonts)).bytes);
      for (const day of ['30 September 2027', '28 September 2027'])
        expect(pdf.pages.flatMap(({ items }) => items.map((item) => item.text.replaceAll('\u00a0', ' ')))).toContain(
          day,
        );
    }
  });
});
