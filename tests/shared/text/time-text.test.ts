import { expect, it } from 'vitest';
import { hoursPhrase, shareText } from '../../../shared/text/time-text.ts';

it.each([
  [0, '0 hours'],
  [0.3, 'less than an hour'],
  [0.6, '1 hour'],
  [1.4, '1 hour'],
  [1.6, '2 hours'],
  [1499.6, '1,500 hours'],
])('says %d hours', (hours, phrase) => {
  expect(hoursPhrase(hours)).toBe(phrase);
});

it.each([
  [0, '0\u00a0%'],
  [0.004, 'less than 1\u00a0%'],
  [0.007, '1\u00a0%'],
  [0.396, '40\u00a0%'],
  [1, '100\u00a0%'],
])('says a share of %d', (share, phrase) => {
  expect(shareText(share)).toBe(phrase);
});
