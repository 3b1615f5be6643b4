import { describe, expect, it } from 'vitest';
import { openSfnt, tableBytes, tableStart } from '../../../../../shared/export/pdf/font/sfnt.ts';
import { subsetFont } from '../../../../../shared/export/pdf/font/subset.ts';
import { typefaceOf } from '../../../../../shared/export/pdf/font/typeface.ts';
import { shippedFonts } from '../../../../support/font-files.ts';

const regular = typefaceOf(shippedFonts.regular);

function glyphOf(character: string): number {
  return regular.glyphs.get(character.codePointAt(0) ?? 0) ?? 0;
}

/** The outline of a glyph in a font whose `loca` has long offsets. */
function outline(bytes: Uint8Array, glyph: number): Uint8Array {
  const font = openSfnt(bytes);
  const loca = tableStart(font, 'loca');
  const glyf = tableStart(font, 'glyf');
  return bytes.slice(glyf + font.view.getUint32(loca + glyph * 4), glyf + font.view.getUint32(loca + glyph * 4 + 4));
}

describe('a font cut down to what is used', () => {
  const subset = subsetFont(regular.sfnt, [0, glyphOf('a'), glyphOf(' '), glyphOf('a')]);
  const font = openSfnt(subset);

  it('has the glyphs asked for, in that order and as often', () => {
    const count = font.view.getUint16(tableStart(font, 'maxp') + 4);
    expect(count).toBe(4);
    expect(outline(subset, 1).length).toBeGreaterThan(20);
    expect(outline(subset, 2).length).toBe(0);
    expect(outline(subset, 3)).toEqual(outline(subset, 1));
  });

  it('keeps their widths', () => {
    const hmtx = tableStart(font, 'hmtx');
    expect(font.view.getUint16(hmtx + 4)).toBe(regular.advanceOf(glyphOf('a')));
    expect(font.view.getUint16(hmtx + 8)).toBe(regular.advanceOf(glyphOf(' ')));
  });

  it('brings along what a glyph is composed of, under new numbers', () => {
    const composed = subsetFont(regular.sfnt, [0, glyphOf('Å')]);
    const opened = openSfnt(composed);
    const count = opened.view.getUint16(tableStart(opened, 'maxp') + 4);
    const shape = outline(composed, 1);
    const view = new DataView(shape.buffer, shape.byteOffset);
    expect(view.getInt16(0)).toBe(-1);
    expect(view.getUint16(12)).toBe(2);
    expect(count).toBeGreaterThan(3);
  });

  it('is a small file whose tables have true checksums', () => {
    expect(subset.length).toBeLessThan(2000);
    for (let index = 0; index < font.view.getUint16(4); index += 1) {
      const record = 12 + index * 16;
      const tag = String.fromCharCode(...subset.subarray(record, record + 4));
      const bytes = tableBytes(font, tag);
      const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
      padded.set(bytes);
      const words = new DataView(padded.buffer);
      let sum = 0;
      for (let at = 0; at < padded.length; at += 4) sum = (sum + words.getUint32(at)) >>> 0;
      expect([tag, font.view.getUint32(record + 4)]).toEqual([tag, sum]);
    }
  });

  it('leaves the file it was cut from as it was, also in a Buffer that begins within another', () => {
    const whole = Buffer.concat([Buffer.from('before'), shippedFonts.italic]);
    const buffer = whole.subarray(6);
    const typeface = typefaceOf(buffer);
    const first = subsetFont(typeface.sfnt, [0, 40, 41]);
    expect(Buffer.from(shippedFonts.italic).equals(buffer)).toBe(true);
    expect(first).toEqual(subsetFont(typefaceOf(shippedFonts.italic).sfnt, [0, 40, 41]));
  });

  it('is refused when the bytes are no TrueType font', () => {
    expect(() => typefaceOf(new Uint8Array(100))).toThrow('not TrueType');
    expect(() => typefaceOf(new Uint8Array(0))).toThrow('not TrueType');
  });
});
