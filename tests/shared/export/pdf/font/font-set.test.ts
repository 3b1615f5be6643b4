import { describe, expect, it } from 'vitest';
import type { FontFiles } from '../../../../../shared/export/font-files.ts';
import { coverageOf, createFontSet } from '../../../../../shared/export/pdf/font/font-set.ts';
import { typefaceOf } from '../../../../../shared/export/pdf/font/typeface.ts';
import { shippedFonts } from '../../../../support/font-files.ts';

const [, symbols = shippedFonts.regular] = shippedFonts.fallbacks;
const symbolsOnly: FontFiles = { regular: symbols, bold: symbols, italic: symbols, fallbacks: [] };

describe('the fonts of a document', () => {
  it('are asked in their order: the face itself, then the fallbacks', () => {
    const fonts = createFontSet(shippedFonts);
    expect(fonts.find(0x41, 'regular')?.font.resource).toBe('F1');
    expect(fonts.find(0x41, 'bold')?.font.resource).toBe('F2');
    expect(fonts.find(0x41, 'italic')?.font.resource).toBe('F3');
    expect(fonts.find(0x2192, 'bold')?.font.resource).toBe('F4');
    expect(fonts.find(0x1f4bb, 'regular')?.font.resource).toBe('F5');
    expect(fonts.find(0x10d0, 'italic')?.font.resource).toBe('F6');
    expect(fonts.find(0x65e5, 'regular')).toBeNull();
  });

  it('lend the plain space and hyphen to those they lack', () => {
    const fonts = createFontSet(symbolsOnly);
    expect(typefaceOf(symbols).glyphs.has(0x2011)).toBe(false);
    expect(fonts.find(0x2011, 'regular')?.glyph).toBe(fonts.find(0x2d, 'regular')?.glyph);
    expect(fonts.find(0x3000, 'regular')?.glyph).toBe(fonts.find(0x20, 'regular')?.glyph);
    expect(fonts.find(0x2011, 'regular')?.code).not.toBe(fonts.find(0x2d, 'regular')?.code);
  });

  it('are embedded only when something was set in them', () => {
    const fonts = createFontSet(shippedFonts);
    fonts.find(0x41, 'regular');
    fonts.find(0x2192, 'regular');
    expect(fonts.inUse().map((font) => font.resource)).toEqual(['F1', 'F4']);
  });

  it('cover what they can draw and refuse scripts that need shaping', () => {
    const covers = coverageOf(shippedFonts);
    expect([0x41, 0x3b1, 0x416, 0x2192, 0xa0].map(covers)).toEqual([true, true, true, true, true]);
    expect(typefaceOf(shippedFonts.regular).glyphs.has(0x915)).toBe(true);
    expect([0x915, 0x5d0, 0x627, 0x65e5].map(covers)).toEqual([false, false, false, false]);
  });

  it('are parsed once for each file', () => {
    expect(typefaceOf(shippedFonts.bold)).toBe(typefaceOf(shippedFonts.bold));
  });
});
