import { describe, expect, it } from 'vitest';
import { createFontSet } from '../../../../../shared/export/pdf/font/font-set.ts';
import { atomsOf } from '../../../../../shared/export/pdf/text/atoms.ts';
import { cleanText } from '../../../../../shared/export/pdf/text/clean-text.ts';
import { setLines } from '../../../../../shared/export/pdf/text/set-lines.ts';
import type { StyledRun } from '../../../../../shared/export/pdf/text/styled-run.ts';
import { createTypesetter } from '../../../../../shared/export/pdf/text/typesetter.ts';
import { shippedFonts } from '../../../../support/font-files.ts';

const SIZE = 10;

function runOf(text: string, face: StyledRun['face'] = 'regular'): StyledRun {
  return { text: cleanText(text), face, link: null };
}

/** The pieces of a text with a mark for what may follow each: `|` a break, `~` a hyphen, `¶` the end of the line. */
function marked(text: string): string {
  const signs = { none: '', may: '|', hyphen: '~', must: '¶' };
  return atomsOf([runOf(text)])
    .map((atom) => atom.text + atom.spaces + signs[atom.after])
    .join('');
}

/** Widths of the lines of a text, in points, and the limit they were set to. */
function widthsAt(width: number, ...texts: readonly string[]): readonly number[] {
  const typesetter = createTypesetter(createFontSet(shippedFonts));
  return setLines(
    texts.map((text) => runOf(text)),
    { width, size: SIZE },
    typesetter,
  ).map((line) => line.width);
}

function measure(text: string): number {
  return createTypesetter(createFontSet(shippedFonts)).measure(text, SIZE, 'regular');
}

describe('lines', () => {
  it('may end at spaces, after hyphens, dashes and slashes between letters, not at no-break spaces', () => {
    expect(marked('one two')).toBe('one |two');
    expect(marked('well-known and/or a—b')).toBe('well-|known |and/|or |a—|b');
    expect(marked('10\u00A0km')).toBe('10\u00A0km');
    expect(marked('zero\u200Bwidth join\u2060er')).toBe('zero|width |joiner');
    expect(marked('hy\u00ADphen')).toBe('hy~phen');
    expect(marked('漢字')).toBe('漢|字|');
  });

  it('do not end within numbers with signs, ranges or fractions', () => {
    expect(marked('-5 3-4 1/2')).toBe('-5 |3-4 |1/2');
  });

  it('end where the text says so, with a space for those who read on', () => {
    expect(marked('one\ntwo\n\nthree')).toBe('one ¶two ¶ ¶three');
  });

  it('are never wider than their limit', () => {
    const text = 'The ledger was failing for a handful of merchants a week and no team could say how many. '.repeat(5);
    const widths = widthsAt(150, text);
    expect(widths.length).toBeGreaterThan(10);
    for (const width of widths) expect(width).toBeLessThanOrEqual(150);
    expect(Math.min(...widths.slice(0, -1))).toBeGreaterThan(75);
  });

  it('cut a word that is wider than a line', () => {
    const widths = widthsAt(60, 'Donaudampfschifffahrtsgesellschaftskapitän');
    expect(widths.length).toBeGreaterThan(3);
    for (const width of widths) expect(width).toBeLessThanOrEqual(61);
  });

  it('keep runs together where no space parts them', () => {
    const [bold, full] = [measure('word'), measure('word,')];
    const lines = widthsAt((measure('some word') + measure('some word,')) / 2, 'some word', ',');
    expect(full).toBeGreaterThan(bold);
    expect(lines.length).toBe(2);
    expect(lines[1]).toBeCloseTo(full, 1);
  });

  it('kern pairs of letters', () => {
    expect(measure('AVAVAV')).toBeLessThan(measure('A') * 3 + measure('V') * 3);
  });

  it('come back empty for empty text, as one line', () => {
    expect(widthsAt(100, '')).toEqual([0]);
  });
});
