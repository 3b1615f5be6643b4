import { describe, expect, it } from 'vitest';
import { evidenceChart } from '../../../shared/chart/evidence-chart.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { aCase, aClaim, anActivity } from '../../support/case-builder.ts';
import { NOW } from '../../support/worked-examples.ts';

const words = { title: 'Title', unit: 'activities', kind: (kind: string) => kind, quarter: (key: string) => key };

function values(subject: PromotionCase, tracks: readonly string[]) {
  const { categories, series } = evidenceChart(subject, tracks, NOW, words);
  return { quarters: categories, ...Object.fromEntries(series.map((each) => [each.name, each.values])) };
}

describe('evidence over time', () => {
  const subject = aCase({
    activities: [
      anActivity('shared', { start: '2025-11-01', end: '2026-02-01' }),
      anActivity('ic', { start: '2026-01-01', end: null }),
      anActivity('tl', { start: '2026-04-01', end: '2026-04-02' }),
      anActivity('unclaimed', { start: '2026-05-01', end: '2027-12-31' }),
      anActivity('later', { start: '2026-12-01', end: null }),
    ],
    claims: [
      aClaim('shared', 'l6-multi-system'),
      aClaim('ic', 'l6-hard-realization'),
      aClaim('tl', 'l6-risk-register'),
      aClaim('later', 'l6-risk-register'),
    ],
  });

  it('counts in each quarter the activities that were going on, by the tracks they are for, up to the day', () => {
    expect(values(subject, ['ic', 'tl'])).toEqual({
      quarters: ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'],
      both: [1, 1, 0, 0],
      first: [0, 1, 1, 1],
      second: [0, 0, 1, 0],
      neither: [0, 0, 1, 1],
    });
  });

  it('knows with one track only what is for it and what is not', () => {
    expect(values(subject, ['tl'])).toMatchObject({ both: [0, 0, 0, 0], first: [1, 1, 1, 0], neither: [0, 1, 2, 2] });
  });

  it('draws nothing before the first activity', () => {
    expect(values(aCase(), ['ic', 'tl']).quarters).toEqual([]);
  });
});
