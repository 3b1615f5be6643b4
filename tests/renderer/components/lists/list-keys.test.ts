import { describe, expect, it } from 'vitest';
import { rowForKey } from '../../../../renderer/components/lists/list-keys.ts';

const press = (key: string, current: number, length: number, held: object = {}) =>
  rowForKey({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held }, current, length);

describe('rowForKey', () => {
  it('goes one row with the arrows and holds at both ends', () => {
    expect(press('ArrowDown', 1, 3)).toBe(2);
    expect(press('ArrowDown', 2, 3)).toBe(2);
    expect(press('ArrowUp', 1, 3)).toBe(0);
    expect(press('ArrowUp', 0, 3)).toBe(0);
  });

  it('reaches the ends with Home and End, and ten rows with the page keys', () => {
    expect(press('Home', 7, 40)).toBe(0);
    expect(press('End', 7, 40)).toBe(39);
    expect(press('PageDown', 7, 40)).toBe(17);
    expect(press('PageUp', 7, 40)).toBe(0);
  });

  it('begins at the first row when none is current', () => {
    expect(press('ArrowDown', -1, 3)).toBe(0);
    expect(press('ArrowUp', -1, 3)).toBe(0);
  });

  it('leaves other keys, keys with a modifier and empty lists alone', () => {
    expect(press('a', 1, 3)).toBeNull();
    expect(press('ArrowDown', 1, 3, { ctrlKey: true })).toBeNull();
    expect(press('ArrowDown', -1, 0)).toBeNull();
  });
});
