import { expect, it } from 'vitest';
import { counted, listed, quoted } from '../../../shared/text/words.ts';

it('counts in the right number', () => {
  expect([0, 1, 2].map((count) => counted(count, 'claim'))).toEqual(['0 claims', '1 claim', '2 claims']);
  expect(counted(2, 'activity', 'activities')).toBe('2 activities');
});

it('lists as a sentence does', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => listed(items))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect(listed(['a', 'b'], 'or')).toBe('a or b');
});

it('quotes a title without the full stop that would end the sentence early', () => {
  expect(quoted(' Ends here. ')).toBe('“Ends here”');
  expect(quoted('ここで終わる。')).toBe('“ここで終わる”');
  expect(quoted('Really?')).toBe('“Really?”');
});
