import { expect, test } from 'vitest';
import { numberOf } from '../../../../renderer/components/fields/number-of.ts';

test.each([
  ['12', 12],
  [' 1.5 ', 1.5],
  ['1,5', 1.5],
  [',5', 0.5],
  ['1.', 1],
  ['-3', -3],
  ['\u22123', -3],
  ['190,000', 190_000],
  ['1,234.5', 1_234.5],
  ['190 000', 190_000],
  ['190\u202f000', 190_000],
])('reads %j as %d', (typed, number) => {
  expect(numberOf(typed)).toBe(number);
});

test('reads nothing as null', () => {
  expect(numberOf('  ')).toBeNull();
});

test.each(['abc', '1.2.3', '12 ms', '1e5', '--1', '.', 'NaN', 'Infinity'])('gives %j back as it was typed', (typed) => {
  expect(numberOf(typed)).toBe(typed);
});
