import { expect, it } from 'vitest';
import { coverageChart } from '../../../shared/chart/coverage-chart.ts';
import { compareTracks } from '../../../shared/fit/compare-tracks.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { aCase, JORGEF } from '../../support/case-builder.ts';
import { readSample } from '../../support/sample-case.ts';
import { NOW } from '../../support/worked-examples.ts';

function chartOf(subject: PromotionCase, now: string, level: string) {
  const levels = compareTracks(subject, now).tracks.flatMap(({ track, levels: standings }) =>
    standings.filter((standing) => standing.level.id === level).map((standing) => ({ name: track.id, standing })),
  );
  const words = {
    title: 'Title',
    unit: 'criteria',
    verdict: (verdict: string) => verdict,
    bar: (dimension: string | null, name: string) => `${dimension ?? 'none'} ${name}`,
  };
  return { levels, chart: coverageChart(subject.ladder, levels, words) };
}

it('has a bar for each dimension of each level, side by side, and counts all that the level asks for', () => {
  const { subject, asOf } = readSample();
  const { chart, levels } = chartOf(subject, asOf, 'l6');
  expect(chart.categories).toEqual([
    'Skills ic',
    'Skills tl',
    'Responsibilities ic',
    'Responsibilities tl',
    'Organizational impact ic',
    'Organizational impact tl',
  ]);
  for (const { name, standing } of levels) {
    const sum = chart.categories.reduce(
      (total, category, bar) =>
        category.endsWith(name) ? total + chart.series.reduce((all, { values }) => all + (values[bar] ?? 0), 0) : total,
      0,
    );
    expect(sum).toBe(standing.criteria.length);
  }
});

it('puts criteria without a dimension under none, and leaves out a dimension that nothing is asked for in', () => {
  const subject = aCase({ ladder: JORGEF, target: { track: 'ic', level: 'l1', date: null } });
  expect(chartOf(subject, NOW, 'l1').chart.categories).toEqual(['none ic']);
  expect(chartOf(subject, NOW, 'gone').chart.categories).toEqual([]);
});
