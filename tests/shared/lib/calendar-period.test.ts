import { describe, expect, it } from 'vitest';
import { periodOf, periodsBetween } from '../../../shared/lib/calendar-period.ts';

describe('periodOf', () => {
  it.each([
    ['2026-01-01', 'quarter', { key: '2026-Q1', first: '2026-01-01', last: '2026-03-31' }],
    ['2026-06-30', 'quarter', { key: '2026-Q2', first: '2026-04-01', last: '2026-06-30' }],
    ['2026-12-31', 'quarter', { key: '2026-Q4', first: '2026-10-01', last: '2026-12-31' }],
    ['2024-02-29', 'month', { key: '2024-02', first: '2024-02-01', last: '2024-02-29' }],
    ['2025-02-01', 'month', { key: '2025-02', first: '2025-02-01', last: '2025-02-28' }],
    ['2025-12-31', 'month', { key: '2025-12', first: '2025-12-01', last: '2025-12-31' }],
  ] as const)('of %s by %s', (date, grain, period) => {
    expect(periodOf(date, grain)).toEqual(period);
  });
});

describe('periodsBetween', () => {
  it('follow one another over the turn of a year', () => {
    const keys = (grain: 'month' | 'quarter') =>
      periodsBetween('2025-11-30', '2026-04-01', grain).map(({ key }) => key);
    expect(keys('quarter')).toEqual(['2025-Q4', '2026-Q1', '2026-Q2']);
    expect(keys('month')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04']);
  });

  it('are one for a day, and none backwards', () => {
    expect(periodsBetween('2026-03-31', '2026-03-31', 'quarter').map(({ key }) => key)).toEqual(['2026-Q1']);
    expect(periodsBetween('2026-03-31', '2026-03-30', 'month')).toEqual([]);
  });
});
