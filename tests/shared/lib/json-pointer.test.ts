import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pathOf, pointerOf, valueAt } from '../../../shared/lib/json-pointer.ts';

it('escapes slashes and tildes as RFC 6901 says', () => {
  expect(pointerOf(['a/b', 'm~n', 0])).toBe('/a~1b/m~0n/0');
  expect(pathOf('/a~1b/m~0n/0')).toEqual(['a/b', 'm~n', '0']);
});

it('names the whole document by an empty pointer', () => {
  expect(pointerOf([])).toBe('');
  expect(pathOf('')).toEqual([]);
});

it('reads back every path that it writes', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (path) => {
      expect(pathOf(pointerOf(path))).toEqual(path);
    }),
  );
});

it('sees only what a value holds itself', () => {
  expect(valueAt({ list: [{ name: 'x' }] }, ['list', 0, 'name'])).toBe('x');
  expect(valueAt({}, ['constructor', 'name'])).toBeUndefined();
  expect(valueAt({}, ['toString'])).toBeUndefined();
  expect(valueAt('text', ['length'])).toBeUndefined();
});
