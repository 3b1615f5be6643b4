import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSame } from '../../../shared/lib/is-same.ts';

it('finds a copy the same and any change different', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(isSame(value, structuredClone(value))).toBe(true);
      expect(isSame([value], [value, value])).toBe(false);
      expect(isSame({ value }, { value: [value] })).toBe(false);
    }),
  );
});

it.each([
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: undefined }, {}, false],
  [{ a: 1 }, { b: 1 }, false],
  [[], {}, false],
  [null, {}, false],
  ['1', 1, false],
  [Number.NaN, Number.NaN, true],
])('compares %j with %j', (one, other, same) => {
  expect(isSame(one, other)).toBe(same);
});
