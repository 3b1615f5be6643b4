import { describe, expect, it } from 'vitest';
import { createFontSet } from '../../../../shared/export/pdf/font/font-set.ts';
import { loadShaper } from '../../../../shared/export/pdf/font/shaper.ts';
import { setLines } from '../../../../shared/export/pdf/text/set-lines.ts';
import { createTypesetter } from '../../../../shared/export/pdf/text/typesetter.ts';
import { writePdf } from '../../../../shared/export/pdf/write-pdf.ts';
import type { Inline } from '../../../../shared/packet/outline-types.ts';
import { shippedFonts } from '../../../support/font-files.ts';
import { heading, madeMeta, paragraph, text } from '../../../support/made-outline.ts';
import { readPdf } from '../../../support/read-pdf.ts';
import { SCRIPT_CORPUS } from '../../../support/script-corpus.ts';

async function pdfOf(...paragraphs: readonly string[]) {
  const { bytes, lostGlyphs } = await writePdf({ meta: madeMeta, blocks: paragraphs.map(paragraph) }, shippedFonts);
  return { ...(await readPdf(bytes)), lostGlyphs };
}

/** The codes and, in brackets, what they are read as, in the font of that name. */
function readings(source: string): readonly string[] {
  return [...source.matchAll(/^<[0-9A-F]{4}> <([0-9A-F]+)>$/gm)].map(([, units = '']) =>
    String.fromCharCode(...(units.match(/..../g) ?? []).map((unit) => Number.parseInt(unit, 16))),
  );
}

describe('scripts in a PDF', () => {
  it('are all drawn, and read as what was written', async () => {
    const { pages, lostGlyphs } = await pdfOf(...Object.values(SCRIPT_CORPUS));
    expect(lostGlyphs).toEqual([]);
    for (const sentence of Object.values(SCRIPT_CORPUS)) expect(pages[0]?.text.normalize('NFC')).toContain(sentence);
  });

  it('join, stack and change places as their readers expect, one code for what belongs together', async () => {
    const { source } = await pdfOf('कि क्षि', 'กำ', 'بيت', '👩🏽‍💻');
    expect(readings(source)).toEqual(expect.arrayContaining(['कि', 'क्षि', 'กำ', '👩🏽‍💻']));
    const typesetter = createTypesetter(createFontSet(shippedFonts), await loadShaper());
    const isolated = [...'بيت'].reduce((sum, letter) => sum + typesetter.measure(letter, 10, 'regular'), 0);
    expect(typesetter.measure('بيت', 10, 'regular')).toBeLessThan(isolated * 0.8);
  });

  it('that run from right to left stand at the right and turn with their neighbours', async () => {
    const { pages } = await pdfOf('שלום hello עולם', 'left שלום עולם right');
    const [page] = pages;
    const at = (words: string, nth = 0) => page?.items.filter((item) => item.text.includes(words))[nth];
    const right = (page?.width ?? 0) - 68;
    const first = at('שלום');
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(right, 0);
    expect(at('hello')?.x).toBeLessThan(first?.x ?? 0);
    expect(at('left')?.x).toBeCloseTo(68, 0);
    expect(at('right')?.x).toBeGreaterThan(at('left')?.x ?? 0);
  });

  it('keep their order over lines that are broken and in texts of one line', async () => {
    const typesetter = createTypesetter(createFontSet(shippedFonts), await loadShaper());
    const words = 'אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע עשר';
    const lines = setLines([{ text: words, face: 'regular', link: null }], { width: 80, size: 10 }, typesetter);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      expect(line.rightToLeft).toBe(true);
      expect(line.width).toBeLessThanOrEqual(80);
    }
    const mixed = typesetter.set('abc שלום', 'regular');
    expect(mixed.parts.map((part) => part.font)).toEqual(['F1', 'F5']);
    expect(typesetter.set('שלום abc', 'regular').parts.map((part) => part.font)).toEqual(['F1', 'F5']);
  });

  it('break lines where their words end', async () => {
    const typesetter = createTypesetter(createFontSet(shippedFonts), await loadShaper());
    const thai = setLines(
      [{ text: 'ระบบบัญชีคู่โดยไม่หยุดทำงาน', face: 'regular', link: null }],
      { width: 60, size: 10 },
      typesetter,
    );
    expect(thai.length).toBeGreaterThan(1);
  });

  it('keep a link of several directions one link', async () => {
    const content: readonly Inline[] = [
      text('see '),
      { kind: 'link', text: 'המסמך design doc שלנו', url: 'https://example.com/' },
    ];
    const blocks = [heading(1, 'a', 'סיכום'), { kind: 'paragraph', style: 'body', content } as const];
    const { bytes } = await writePdf({ meta: madeMeta, blocks }, shippedFonts);
    const { pages, source, bookmarks } = await readPdf(bytes);
    expect(source.match(/\/S \/Link /g)?.length).toBe(1);
    expect(new Set(pages[0]?.links.map(({ url }) => url))).toEqual(new Set(['https://example.com/']));
    expect(bookmarks.map(({ title }) => title)).toEqual(['סיכום']);
  });
});
