import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markedTexts, type TextPart } from '../../../shared/lib/marked-texts.ts';

const marked = (parts: readonly TextPart[]) =>
  parts.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

it('marks the words that only one of the texts has', () => {
  const { one, other } = markedTexts('We cut the build to nine minutes.', 'We cut the long build to minutes, at last.');
  expect(marked(one)).toBe('We cut the build to [nine minutes.]');
  expect(marked(other)).toBe('We cut the [long ]build to [minutes, at last.]');
});

it('takes the last word for the same when more follows it', () => {
  const { one, other } = markedTexts('It held.', 'It held.  And it holds.');
  expect([marked(one), marked(other)]).toEqual(['It held.', 'It held.  [And it holds.]']);
});

it('marks a word where a line ends or no longer ends', () => {
  expect(marked(markedTexts('One two\nthree', 'One two three').one)).toBe('One [two\n]three');
});

it('marks nothing in texts that are the same, and everything where one is empty', () => {
  expect(marked(markedTexts('Same text', 'Same text').one)).toBe('Same text');
  const { one, other } = markedTexts('', 'All new');
  expect([marked(one), marked(other)]).toEqual(['', '[All new]']);
});

it('keeps every character, and the same unchanged words on both sides', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ' ', '\n', 'word ', '😀')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (first, second) => {
      const { one, other } = markedTexts(first, second);
      expect(one.map((part) => part.text).join('')).toBe(first);
      expect(other.map((part) => part.text).join('')).toBe(second);
      const unchanged = (parts: readonly TextPart[]) => parts.filter((part) => !part.changed).map((part) => part.text);
      expect(unchanged(one).join('').replaceAll(' ', '')).toBe(unchanged(other).join('').replaceAll(' ', ''));
    }),
  );
});

it('marks what differs between very long texts as one piece, quickly', () => {
  const long = (word: string) => `Start ${`${word} `.repeat(40_000)}end`;
  const { one } = markedTexts(long('one'), long('other'));
  expect(one.map(({ changed }) => changed)).toEqual([false, true, false]);
});
