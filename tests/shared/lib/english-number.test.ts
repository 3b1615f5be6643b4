import fc from 'fast-check';
import { expect, it } from 'vitest';
import { englishNumber } from '../../../shared/lib/english-number.ts';

const intl = (value: number, digits: number) =>
  new Intl.NumberFormat('en-GB', { maximumFractionDigits: digits }).format(value);

it.each([
  [0, 0, '0'],
  [-0, 0, '-0'],
  [1_240, 0, '1,240'],
  [999.5, 0, '1,000'],
  [1.005, 2, '1.01'],
  [0.000_000_5, 6, '0.000001'],
  [-1_234_567.125, 6, '-1,234,567.125'],
  [1e21, 0, '1,000,000,000,000,000,000,000'],
])('says %d with at most %d places as %s', (value, digits, text) => {
  expect(englishNumber(value, digits)).toBe(text);
});

it('says what Intl does of any number', () => {
  const value = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.double({ min: -10_000, max: 10_000 }),
    fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat(8)).map(([whole, places]) => whole / 10 ** places),
  );
  fc.assert(
    fc.property(value, fc.nat(6), (number, digits) => {
      expect(englishNumber(number, digits)).toBe(intl(number, digits));
    }),
    { numRuns: 2_000 },
  );
});
