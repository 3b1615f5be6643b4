import { describe, expect, it } from 'vitest';
import type { FontFiles } from '../../../../../shared/export/font-files.ts';
import { coverageOf, createFontSet } from '../../../../../shared/export/pdf/font/font-set.ts';
import { typefaceOf } from '../../../../../shared/export/pdf/font/typeface.ts';
import { createTypesetter } from '../../../../../shared/export/pdf/text/typesetter.ts';
import { fewFonts, shippedFonts } from '../../../../support/font-files.ts';

const [, symbols = fewFonts.regular] = fewFonts.fallbacks;
const symbolsOnly: FontFiles = { regular: symbols, bold: symbols, italic: symbols, fallbacks: [] };

describe('the fonts of a document', () => {
  it('are asked in their order: the face itself, then the fallbacks', () => {
    const fonts = createFontSet(shippedFonts);
    expect(fonts.find(0x41, 'regular', 'sc')?.font.resource).toBe('F1');
    expect(fonts.find(0x41, 'bold', 'sc')?.font.resource).toBe('F2');
    expect(fonts.find(0x41, 'italic', 'sc')?.font.resource).toBe('F3');
    // The font for mathematics has Arabic letters too, which do not join.
    expect(fonts.find(0x627, 'bold', 'sc')?.font.typeface.name).toBe('NotoSansArabic-Regular');
    expect(fonts.find(0x2192, 'bold', 'sc')?.font.typeface.name).toBe('NotoSansMath-Regular');
    expect(fonts.find(0x1f4bb, 'regular', 'sc')?.font.typeface.name).toMatch(/^NotoEmoji/);
    expect(fonts.find(0x10d0, 'italic', 'sc')?.font.typeface.name).toBe('DejaVuSans');
    expect(createFontSet(fewFonts).find(0x65e5, 'regular', 'sc')).toBeNull();
  });

  it('draw an ideograph as those who write it do, and take from the others what theirs lacks', () => {
    const fonts = createFontSet(shippedFonts);
    const names = (['sc', 'jp', 'kr'] as const).map((han) => fonts.find(0x76f4, 'regular', han)?.font.typeface.name);
    expect(names).toEqual(['NotoSansSC-Regular', 'NotoSansJP-Regular', 'NotoSansKR-Regular']);
    expect(fonts.find(0xd55c, 'regular', 'jp')?.font.typeface.name).toBe('NotoSansKR-Regular');
    expect(fonts.find(0x8d26, 'regular', 'kr')?.font.typeface.name).toBe('NotoSansSC-Regular');
  });

  it('lend the plain space and hyphen to those they lack', () => {
    const fonts = createFontSet(symbolsOnly);
    expect(typefaceOf(symbols).glyphs.has(0x2011)).toBe(false);
    expect(fonts.find(0x2011, 'regular', 'sc')?.glyph).toBe(fonts.find(0x2d, 'regular', 'sc')?.glyph);
    expect(fonts.find(0x3000, 'regular', 'sc')?.glyph).toBe(fonts.find(0x20, 'regular', 'sc')?.glyph);
    const font = fonts.find(0x2d, 'regular', 'sc')?.font;
    const glyph = fonts.find(0x2d, 'regular', 'sc')?.glyph ?? 0;
    expect(font?.codeOf('\u2011', glyph)).not.toBe(font?.codeOf('-', glyph));
  });

  it('are embedded only when something was set in them', () => {
    const fonts = createFontSet(shippedFonts);
    createTypesetter(fonts).set('A → B', 'regular');
    expect(fonts.inUse().map((font) => font.typeface.name)).toEqual(['NotoSans-Regular', 'NotoSansMath-Regular']);
  });

  it('cover what they can draw', () => {
    const characters = [0x41, 0x3b1, 0x416, 0x2192, 0xa0, 0x915, 0x5d0, 0x627, 0xe01, 0x65e5];
    expect(characters.filter((codePoint) => !coverageOf(shippedFonts)(codePoint))).toEqual([]);
    expect([0x627, 0xe01, 0x65e5].map(coverageOf(fewFonts))).toEqual([true, false, false]);
  });

  it('are parsed once for each file', () => {
    expect(typefaceOf(shippedFonts.bold)).toBe(typefaceOf(shippedFonts.bold));
  });
});
