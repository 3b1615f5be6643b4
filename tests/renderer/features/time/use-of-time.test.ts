import { describe, expect, it } from 'vitest';
import { themeShares } from '../../../../renderer/features/time/use/theme-shares.ts';
import { timeChart, trackPartName, wholeThemeTable } from '../../../../renderer/features/time/use/time-charts.ts';
import { timeUse } from '../../../../renderer/text/en/time-use.ts';
import { timeUse as tableOf } from '../../../../shared/fit/time/use-of-time.ts';
import { criteriaOf } from '../../../../shared/ladder/look-up.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { aCase, aClaim, anActivity, TWO_TRACK } from '../../../support/case-builder.ts';

const TODAY = '2026-01-15';
const WEEKLY = { unit: 'hours-per-week', amount: 7 } as const;
const TARGET = { track: 'tl', level: 'l6', date: null };
const [ASKED] = criteriaOf(TWO_TRACK, 'tl', 'l6').filter(({ theme, optional }) => theme === 'strategy' && !optional);
const criterionOf = (theme: string, tracks: string): string =>
  TWO_TRACK.criteria.find((criterion) => criterion.theme === theme && criterion.tracks.join() === tracks)?.id ?? '';

/** One hour a day in the first quarter of 2025, for one theme each. */
function withThemes(...themes: readonly string[]): PromotionCase {
  const activities = themes.map((theme) =>
    anActivity(`in-${theme}`, { start: '2025-01-01', end: '2025-03-31', effort: WEEKLY }),
  );
  const claims = themes.map((theme) =>
    aClaim(`in-${theme}`, TWO_TRACK.criteria.find((criterion) => criterion.theme === theme)?.id ?? ''),
  );
  return aCase({ activities, claims, target: TARGET });
}

describe('hours as columns', () => {
  const subject = aCase({
    target: TARGET,
    activities: [
      anActivity('alone', { start: '2025-01-01', end: '2025-03-31', effort: WEEKLY }),
      anActivity('loose', { start: '2025-04-01', end: '2025-04-30', effort: WEEKLY, mode: 'enabling' }),
    ],
    claims: [aClaim('alone', criterionOf('depth', 'ic'))],
  });
  const table = tableOf(subject, TODAY, 'quarter');

  it('are divided by track, and what is not claimed has a part of its own', () => {
    const chart = timeChart(table, TWO_TRACK, 'tracks');
    expect(chart.categories).toEqual(['Q1 2025', 'Q2 2025']);
    expect(chart.series).toEqual([
      { name: 'Only for IC', ink: 'firm', values: [90, 0] },
      { name: 'Not claimed', ink: 'none', values: [0, 30] },
    ]);
  });

  it('are divided by hands-on and enabling', () => {
    const chart = timeChart(table, TWO_TRACK, 'modes');
    expect(chart.series.map(({ name, values }) => [name, ...values])).toEqual([
      ['Hands-on', 90, 0],
      ['Enabling', 0, 30],
    ]);
  });

  it('leave out what is too long ago when only the latest are wanted', () => {
    expect(timeChart(table, TWO_TRACK, 'tracks', 1).categories).toEqual(['Q2 2025']);
  });

  it('name months where they are by month', () => {
    const chart = timeChart(tableOf(subject, TODAY, 'month'), TWO_TRACK, 'tracks');
    expect(chart.categories).toEqual(['Jan 2025', 'Feb 2025', 'Mar 2025', 'Apr 2025']);
    expect(chart.series[0]?.values).toEqual([31, 28, 31, 0]);
  });

  it('draw each theme in an ink of its own as long as there are enough, and then the rest as one', () => {
    const few = withThemes('depth', 'breadth', 'delivery');
    const fewChart = timeChart(tableOf(few, TODAY, 'quarter'), TWO_TRACK, 'themes');
    expect(new Set(fewChart.series.map(({ ink }) => ink)).size).toBe(3);

    const many = withThemes('depth', 'breadth', 'delivery', 'strategy', 'risk', 'education', 'staffing');
    const table = tableOf(many, TODAY, 'quarter');
    const chart = timeChart(table, TWO_TRACK, 'themes');
    expect(chart.series).toHaveLength(5);
    expect(new Set(chart.series.map(({ ink }) => ink)).size).toBe(5);
    expect(chart.series.at(-1)).toMatchObject({ name: 'Other themes', values: [270] });
    expect(wholeThemeTable(table, TWO_TRACK).series).toHaveLength(7);
  });

  it('call tracks alone and together by their names', () => {
    expect(trackPartName(TWO_TRACK, ['tl'])).toBe('Only for TL');
    expect(trackPartName(TWO_TRACK, ['ic', 'tl'])).toBe('For IC and TL alike');
  });
});

describe('the time of a theme beside what is asked of it', () => {
  it('is more, less or about even, and nothing is said of what neither took time nor is asked for', () => {
    const subject = aCase({
      target: TARGET,
      activities: [anActivity('a', { start: '2025-01-01', end: '2025-03-31', effort: WEEKLY })],
      claims: [aClaim('a', criterionOf('depth', 'ic'))],
    });
    const shares = themeShares(tableOf(subject, TODAY, 'quarter'));
    expect(shares.find(({ theme }) => theme === 'depth')).toMatchObject({ time: 1, criteria: 0, lean: 'more' });
    expect(ASKED).toBeDefined();
    expect(shares.find(({ theme }) => theme === 'strategy')).toMatchObject({ time: 0, lean: 'less' });
    expect(shares.some(({ theme }) => theme === 'breadth')).toBe(false);
  });

  it('is even where the shares are close', () => {
    const table = tableOf(withThemes('strategy'), TODAY, 'quarter');
    const byTheme = [
      { theme: 'strategy', hours: 23, share: 0.23 },
      { theme: 'risk', hours: 6, share: 0.06 },
      { theme: null, hours: 71, share: 0.71 },
    ];
    const asked = [
      { theme: 'strategy', criteria: 2, share: 0.2 },
      { theme: 'risk', criteria: 1, share: 0.1 },
    ];
    const shares = themeShares({
      ...table,
      total: { ...table.total, byTheme },
      asked: { ...table.asked, byTheme: asked },
    });
    expect(shares.map(({ lean }) => lean)).toEqual(['even', 'even']);
  });
});

describe('weeks that were too full, in words', () => {
  const span = {
    first: '2025-03-03',
    last: '2025-03-30',
    weeks: 4,
    full: 40,
    hours: 48.2,
    peak: 52,
    stacked: false,
    open: false,
    isOver: true,
  };

  it('say when, how much, and how much at most', () => {
    expect(timeUse.tooFull(span)).toBe('In March 2025 you had planned for 48 hours a week, and 52 in the fullest one.');
    expect(timeUse.tooFull({ ...span, weeks: 1 })).toBe('In March 2025 you had planned for 48 hours a week.');
  });

  it('never read as a full week', () => {
    expect(timeUse.tooFull({ ...span, weeks: 1, hours: 40.4 })).toBe(
      'In March 2025 you had planned for 40.4 hours a week.',
    );
    expect(timeUse.tooFull({ ...span, weeks: 1, hours: 40.01 })).toBe(
      'In March 2025 you had planned for a little over 40 hours a week.',
    );
  });

  it('say that both careers were stacked, and what still lies ahead', () => {
    expect(timeUse.tooFull({ ...span, peak: 48.4, stacked: true, last: '2025-04-06', isOver: false })).toBe(
      'From 3 Mar 2025 to 6 Apr 2025 you have planned for 48 hours a week: both careers at once.',
    );
    expect(timeUse.tooFull({ ...span, peak: 48.4, open: true, isOver: false })).toBe(
      'From 3 Mar 2025 on you have planned for 48 hours a week.',
    );
  });
});

describe('shares in words', () => {
  it('never make nothing of something', () => {
    expect(timeUse.percent(0.004)).toBe('less than 1\u00a0%');
    expect(timeUse.percent(0)).toBe('0\u00a0%');
    expect(timeUse.percent(0.396)).toBe('40\u00a0%');
  });
});
