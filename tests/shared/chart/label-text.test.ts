import { expect, it } from 'vitest';
import { wrapLabel } from '../../../shared/chart/label-text.ts';

/** A face in which every character is one point wide at any size. */
const measure = (text: string) => [...text].length;
const wrap = (text: string, width: number, limit: number) => wrapLabel(text, { width, size: 9, limit, measure });

it('breaks between words and keeps what fits on a line', () => {
  expect(wrap('T7 Senior staff engineer (IC)', 16, 2)).toEqual(['T7 Senior staff', 'engineer (IC)']);
  expect(wrap('short', 16, 2)).toEqual(['short']);
  expect(wrap('  ', 16, 2)).toEqual([]);
});

it('ends the last line in an ellipsis when more would follow, and cuts a word that is too long', () => {
  expect(wrap('one two three four', 8, 2)).toEqual(['one two', 'three f…']);
  expect(wrap('extraordinarily', 6, 1)).toEqual(['extra…']);
  expect(wrap('👩‍💻🚀🚀🚀🚀🚀🚀🚀', 4, 1)[0]?.endsWith('…')).toBe(true);
});
