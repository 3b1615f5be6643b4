import { expect, it } from 'vitest';
import { excessChart } from '../../../shared/chart/excess-chart.ts';
import { leadershipInExcess } from '../../../shared/fit/excess.ts';
import { readSample } from '../../support/sample-case.ts';

const words = {
  title: 'Title',
  unit: 'hours',
  excess: 'excess',
  rest: 'rest',
  quarter: (key: string) => key,
};

it('stacks the hours in excess on all others, quarter by quarter, as they are counted', () => {
  const { subject, asOf } = readSample();
  const excess = leadershipInExcess(subject, asOf);
  const { categories, series } = excessChart(subject, excess.activities, asOf, words);
  const [ours, rest] = series;
  expect(categories).toEqual(excess.byQuarter.map(({ quarter }) => quarter));
  excess.byQuarter.forEach(({ hours, share }, quarter) => {
    const mine = ours?.values[quarter] ?? 0;
    expect(mine).toBeCloseTo(hours, 0);
    expect(mine / (mine + (rest?.values[quarter] ?? 0))).toBeCloseTo(share, 2);
  });
  expect(excess.byQuarter.length).toBeGreaterThan(4);
});
