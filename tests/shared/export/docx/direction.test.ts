import { describe, expect, it } from 'vitest';
import { isRightToLeft, splitByDirection } from '../../../../shared/export/docx/direction.ts';

describe('isRightToLeft', () => {
  it.each([
    ['שלום abc', true],
    ['مرحبا', true],
    ['1. שלום', true],
    ['abc שלום', false],
    ['123', false],
    ['', false],
  ])('reads %j by its first letter: %s', (text, expected) => {
    expect(isRightToLeft(text)).toBe(expected);
  });
});

describe('splitByDirection', () => {
  it('cuts where the direction changes and loses nothing', () => {
    const text = 'see שלום עולם, 12 and مرحبا end';
    const pieces = splitByDirection(text);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.map(({ text: part, rightToLeft }) => [part, rightToLeft])).toEqual([
      ['see ', false],
      ['שלום עולם, 12 ', true],
      ['and ', false],
      ['مرحبا ', true],
      ['end', false],
    ]);
  });

  it('leaves other text in one piece', () => {
    expect(splitByDirection('plain text')).toEqual([{ text: 'plain text', rightToLeft: false }]);
  });
});
