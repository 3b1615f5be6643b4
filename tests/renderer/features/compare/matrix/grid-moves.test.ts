import { describe, expect, it } from 'vitest';
import { moveInGrid } from '../../../../../renderer/features/compare/matrix/grid-moves.ts';

const rows = [
  [
    { id: 'a0', column: 0 },
    { id: 'a3', column: 3 },
  ],
  [],
  [{ id: 'b2', column: 2 }],
  [
    { id: 'c0', column: 0 },
    { id: 'c1', column: 1 },
    { id: 'c2', column: 2 },
  ],
];
const press = (current: string, key: string, ctrlKey = false) => moveInGrid(rows, current, { key, ctrlKey });

describe('moveInGrid', () => {
  it('goes along a row and stops at its ends', () => {
    expect(press('a0', 'ArrowRight')).toBe('a3');
    expect(press('a3', 'ArrowRight')).toBeNull();
    expect(press('a3', 'ArrowLeft')).toBe('a0');
    expect(press('a0', 'ArrowLeft')).toBeNull();
  });

  it('goes to the nearest place of the next row that has one', () => {
    expect(press('a3', 'ArrowDown')).toBe('b2');
    expect(press('b2', 'ArrowDown')).toBe('c2');
    expect(press('c0', 'ArrowUp')).toBe('b2');
    expect(press('b2', 'ArrowUp')).toBe('a3');
    expect(press('c1', 'ArrowDown')).toBeNull();
  });

  it('reaches the ends of the row, and with Ctrl those of the grid', () => {
    expect(press('c1', 'Home')).toBe('c0');
    expect(press('c1', 'End')).toBe('c2');
    expect(press('c1', 'Home', true)).toBe('a0');
    expect(press('a0', 'End', true)).toBe('c2');
  });

  it('leaves other keys and unknown places alone', () => {
    expect(press('a0', 'Enter')).toBeNull();
    expect(press('gone', 'ArrowDown')).toBeNull();
  });
});
