import { expect, it } from 'vitest';
import { comparisonChart } from '../../../shared/chart/comparison-chart.ts';
import { compareTracks } from '../../../shared/fit/compare-tracks.ts';
import { readSample } from '../../support/sample-case.ts';

it('has a bar for each level of each track, low to high, and counts every criterion once', () => {
  const { subject, asOf } = readSample();
  const comparison = compareTracks(subject, asOf);
  const chart = comparisonChart(comparison, {
    title: 'Title',
    unit: 'criteria',
    verdict: (verdict) => verdict,
    level: (track, level) => `${track.id}/${level}`,
  });
  expect(chart.categories).toEqual([
    'ic/l5 (IC)',
    'tl/l5 (TL)',
    'ic/l6 (IC)',
    'tl/l6 (TL)',
    'ic/l7 (IC)',
    'tl/l7 (TL)',
    'ic/l8 (IC)',
    'tl/l8 (TL)',
  ]);
  for (const [index, category] of chart.categories.entries()) {
    const [, id] = /\/(\w+) /.exec(category) ?? [];
    const track = comparison.tracks.find((each) => category.startsWith(each.track.id));
    const total = chart.series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0);
    expect(total).toBe(track?.levels.find(({ level }) => level.id === id)?.criteria.length);
  }
});
