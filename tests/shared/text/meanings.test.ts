import { expect, it } from 'vitest';
import { verdictMeaning } from '../../../shared/text/meanings.ts';
import { TWO_TRACK } from '../../support/case-builder.ts';

const { thresholds } = TWO_TRACK;

it('explains a verdict by the usual rules', () => {
  expect(verdictMeaning('sustained', thresholds)).toBe(
    'Shown more than once, over time, recently, and checkable by others.',
  );
  expect(verdictMeaning('met', thresholds)).toContain('more than the author’s word behind it');
});

it('promises no more than the rules of the case ask for', () => {
  const soft = {
    ...thresholds,
    metProof: 'word',
    sustainedProof: 'word',
    sustainedClaims: 1,
    sustainedSpanMonths: 0,
  } as const;
  expect(verdictMeaning('sustained', soft)).toBe('Shown at least once, recently.');
  expect(verdictMeaning('met', soft)).toBe('Shown at least once; its author’s word is enough here.');
});
