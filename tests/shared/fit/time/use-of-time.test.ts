import { describe, expect, it } from 'vitest';
import { timeUse } from '../../../../shared/fit/time/use-of-time.ts';
import type { Activity } from '../../../../shared/model/activity.ts';
import { aCase, aClaim, anActivity, OVERLAY } from '../../../support/case-builder.ts';

const NOW = '2025-05-15';

function work(id: string, start: string, end: string | null, amount: number, given: Partial<Activity> = {}): Activity {
  return anActivity(id, { start, end, effort: { unit: 'hours-per-week', amount }, ...given });
}

// Hours by hand: 14 + 28 + 7 + 7 + 4 = 60.
const subject = aCase({
  target: { track: 'ic', level: 'l6', date: null },
  activities: [
    // A week in each of two quarters.
    work('deep', '2025-03-25', '2025-04-07', 7),
    work('shared', '2025-04-01', '2025-04-14', 14, { mode: 'enabling' }),
    // Goes on: seven days so far.
    work('leading', '2025-05-09', null, 7, { mode: 'enabling' }),
    work('unclaimed', '2025-05-01', '2025-05-07', 7),
    anActivity('mixed', { start: '2025-04-21', end: '2025-04-27', effort: { unit: 'percent-of-time', amount: 10 } }),
    work('later', '2025-06-01', null, 40),
    anActivity('untold', { start: '2025-01-01', end: null, effort: null }),
  ],
  claims: [
    aClaim('deep', 'l6-simplifies'),
    aClaim('shared', 'l6-multi-system'),
    aClaim('shared', 'l6-org-awareness'),
    aClaim('leading', 'l6-risk-register'),
    aClaim('mixed', 'l6-simplifies'),
    aClaim('mixed', 'l6-risk-register'),
    aClaim('later', 'l6-simplifies'),
    aClaim('untold', 'l6-simplifies'),
  ],
});

const near = (value: number): unknown => expect.closeTo(value, 9);

describe('use of time', () => {
  const { total, periods, asked } = timeUse(subject, NOW, 'quarter');

  it('goes by the tracks that ask for the work: one, several, or none yet', () => {
    expect(total.hours).toBeCloseTo(60, 9);
    expect(total.byTracks).toEqual([
      { tracks: ['ic'], hours: near(14), share: near(14 / 60) },
      { tracks: ['tl'], hours: near(7), share: near(7 / 60) },
      { tracks: ['ic', 'tl'], hours: near(32), share: near(32 / 60) },
      { tracks: [], hours: near(7), share: near(7 / 60) },
    ]);
  });

  it('goes by theme, in equal parts where the work is claimed for several', () => {
    const used = total.byTheme.filter(({ hours }) => hours > 0).map(({ theme, hours }) => [theme, hours]);
    expect(used).toEqual([
      ['depth', near(16)],
      ['communication', near(14)],
      ['delivery', near(14)],
      ['risk', near(9)],
      [null, near(7)],
    ]);
    expect(total.byTheme).toHaveLength(subject.ladder.themes.length + 1);
  });

  it('goes by hands-on and enabling', () => {
    expect(total.byMode).toEqual([
      { mode: 'hands-on', hours: near(25), share: near(25 / 60) },
      { mode: 'enabling', hours: near(35), share: near(35 / 60) },
    ]);
  });

  it('goes by quarter and by month, up to the day', () => {
    expect(periods.map(({ period, hours }) => [period.key, hours])).toEqual([
      ['2025-Q1', near(7)],
      ['2025-Q2', near(53)],
    ]);
    expect(timeUse(subject, NOW, 'month').periods.map(({ period, hours }) => [period.key, hours])).toEqual([
      ['2025-03', near(7)],
      ['2025-04', near(39)],
      ['2025-05', near(14)],
    ]);
    expect(periods[0]?.byTracks.map(({ hours, share }) => [hours, share])).toEqual([
      [near(7), near(1)],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('stands beside what the level sought requires', () => {
    expect(asked.criteria).toBe(8);
    expect(asked.byTracks).toEqual([
      { tracks: ['ic'], criteria: 4, share: 0.5 },
      { tracks: ['tl'], criteria: 0, share: 0 },
      { tracks: ['ic', 'tl'], criteria: 4, share: 0.5 },
    ]);
    expect(
      asked.byTheme.filter(({ criteria }) => criteria > 0).map(({ theme, criteria }) => [theme, criteria]),
    ).toEqual([
      ['depth', 2],
      ['communication', 1],
      ['delivery', 2],
      ['strategy', 1],
      ['growth', 1],
      ['reach', 1],
    ]);
  });

  it('keeps quarters in between in which nothing was done', () => {
    const gap = aCase({
      activities: [work('one', '2024-01-01', '2024-01-07', 7), work('two', '2024-10-01', '2024-10-07', 7)],
    });
    expect(timeUse(gap, NOW, 'quarter').periods.map(({ period, hours }) => [period.key, hours])).toEqual([
      ['2024-Q1', near(7)],
      ['2024-Q2', 0],
      ['2024-Q3', 0],
      ['2024-Q4', near(7)],
    ]);
  });

  it('is nothing, and no share of it, where no effort is told', () => {
    for (const activities of [[], [anActivity('untold', { effort: null })], [work('later', '2025-05-16', null, 8)]]) {
      const none = timeUse(aCase({ activities }), NOW, 'month');
      expect(none.periods).toEqual([]);
      expect(none.total.hours).toBe(0);
      for (const { hours, share } of [...none.total.byTracks, ...none.total.byTheme, ...none.total.byMode])
        expect([hours, share]).toEqual([0, 0]);
    }
  });

  it('asks without optional criteria, also on an overlay', () => {
    const lead = aCase({ ladder: OVERLAY, target: { track: 'lead', level: 'lead', date: null } });
    expect(timeUse(lead, NOW, 'month').asked).toMatchObject({
      criteria: 3,
      byTracks: [
        { tracks: ['ic'], criteria: 0 },
        { tracks: ['lead'], criteria: 2 },
        { tracks: ['ic', 'lead'], criteria: 1 },
      ],
    });
  });
});
