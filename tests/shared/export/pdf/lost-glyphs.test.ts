import { describe, expect, it } from 'vitest';
import type { FontFiles } from '../../../../shared/export/font-files.ts';
import { lostGlyphsOf } from '../../../../shared/export/pdf/lost-glyphs.ts';
import { writePdf } from '../../../../shared/export/pdf/write-pdf.ts';
import type { Block, Outline } from '../../../../shared/packet/outline-types.ts';
import { fewFonts, shippedFonts } from '../../../support/font-files.ts';
import { heading, madeMeta, madeOutline, paragraph } from '../../../support/made-outline.ts';
import { readPdf } from '../../../support/read-pdf.ts';

function outlineOf(...blocks: readonly Block[]): Outline {
  return { meta: madeMeta, blocks };
}

async function textOf(words: string, fonts = shippedFonts): Promise<{ text: string; lost: readonly string[] }> {
  const { bytes, lostGlyphs } = await writePdf(outlineOf(paragraph(words)), fonts);
  const pdf = await readPdf(bytes);
  return { text: pdf.pages.map((page) => page.text).join('\n'), lost: lostGlyphs.map((glyph) => glyph.codePoint) };
}

describe('characters in a PDF', () => {
  it('are drawn for Latin, Greek, Cyrillic, arrows, mathematics, ticks, Armenian and Georgian', async () => {
    const words = 'Zażółć Tiếng Việt Ελληνικά Привет → ⇒ ≤ ≥ ≠ ∑ √ 𝒜 ✓ ✗ ☐ ½ ₿ Հայերեն ქართული';
    const { text, lost } = await textOf(words);
    expect(lost).toEqual([]);
    expect(text).toContain(words);
  });

  it('have the large fonts read for Chinese, Japanese and Korean alone', async () => {
    const read: string[] = [];
    const han = Object.defineProperties(
      {},
      Object.fromEntries(
        (['sc', 'jp', 'kr'] as const).map((style) => [
          style,
          {
            get: () => {
              read.push(style);
              return shippedFonts.han?.[style];
            },
          },
        ]),
      ),
    ) as NonNullable<FontFiles['han']>;
    const { lost } = await textOf(
      'One\ntwo\n\nthree: 41 → 13 min, “Zoë”\u00a0– 5\u202f% de\u00adsign\u200b\u2060 a\u200db שלום 🚀',
      { ...shippedFonts, han },
    );
    expect([lost, read]).toEqual([[], []]);
    await textOf('日', { ...shippedFonts, han });
    expect(read).toContain('sc');
  });

  it('are listed as lost where no font has them, and still copy as themselves', async () => {
    const { text, lost } = await textOf('日本語 한국어 🚀 שלום abc', fewFonts);
    expect(lost).toEqual(expect.arrayContaining(['U+65E5', 'U+D55C', 'U+1F680', 'U+05E9']));
    for (const word of ['日本語', '한국어', '🚀', 'שלום', 'abc']) expect(text).toContain(word);
  });

  it('are listed once each with the first heading they stand under and how often they occur', () => {
    const lost = lostGlyphsOf(
      outlineOf(
        paragraph('语'),
        heading(1, 'a', 'First'),
        paragraph('语 🚀'),
        heading(2, 'b', 'Second'),
        paragraph('🚀'),
      ),
      fewFonts,
    );
    expect(lost).toEqual([
      { character: '语', codePoint: 'U+8BED', place: madeMeta.title, count: 2 },
      { character: '🚀', codePoint: 'U+1F680', place: 'First', count: 2 },
    ]);
  });

  it('are looked for in titles, lists, tables, charts and running headers', () => {
    const outline = madeOutline(1, { footer: '五' });
    const [title, ...rest] = outline.blocks;
    if (title?.kind !== 'title') throw new Error('no title');
    const chart = { kind: 'stacked-bars', title: '', unit: '二', categories: ['三'], series: [] } as const;
    const blocks: readonly Block[] = [
      { ...title, lines: ['一'] },
      ...rest,
      { kind: 'figure', id: 'f', caption: '四', alt: '', chart },
      { kind: 'list', ordered: false, items: [[{ kind: 'text', text: '六' }]] },
      {
        kind: 'table',
        id: 't',
        caption: '七',
        columns: [{ heading: '八', width: 1, align: 'start' }],
        rows: [[{ content: [{ kind: 'text', text: '九' }] }]],
      },
    ];
    const characters = lostGlyphsOf({ ...outline, blocks }, fewFonts).map((glyph) => glyph.character);
    expect(characters.toSorted()).toEqual(['一', '二', '三', '四', '五', '六', '七', '八', '九'].toSorted());
  });

  it('without a look of their own are left out quietly', async () => {
    const { text, lost } = await textOf('a\u0000b\u0007c\u200Bd\uFEFFe\u202Ef\u202Cg\u2060h \u200Di\u00ADj');
    expect(lost).toEqual([]);
    expect(text).toContain('abcdefgh ij');
  });

  it('that are halves of a character or none at all are listed and break nothing', async () => {
    const { text, lost } = await textOf('half \uD800 none \uFFFF end');
    expect(lost).toEqual(['U+D800', 'U+FFFF']);
    expect(text).toMatch(/half \uFFFD none \uFFFD end/);
  });

  it('stay apart where they share a glyph: spaces, hyphens, Greek and Latin look-alikes', async () => {
    const words = 'a\u00A0b\u202Fc\u2009d e\u2011f - \u2126 \u0391A \u00B5';
    const { bytes, lostGlyphs } = await writePdf(outlineOf(paragraph(words)), shippedFonts);
    const { source } = await readPdf(bytes);
    expect(lostGlyphs).toEqual([]);
    // The ohm sign is the one that has a canonical twin: composed text has the letter omega.
    for (const code of ['0020', '00A0', '202F', '2009', '2011', '002D', '03A9', '0391', '0041', '00B5']) {
      expect(source).toMatch(new RegExp(`^<[0-9A-F]{4}> <${code}>$`, 'm'));
    }
  });

  it('become lines where the text breaks them, in any notation', async () => {
    const { text } = await textOf('one\ntwo\r\nthree\rfour\u2028five\u2029six\u000Bseven\tseven');
    const lines = text.split('\n').map((line) => line.trim());
    expect(lines.slice(0, 7)).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven seven']);
  });
});
