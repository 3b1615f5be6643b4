import { describe, expect, it } from 'vitest';
import { overloadOf } from '../../../../shared/fit/time/overload.ts';
import type { Activity } from '../../../../shared/model/activity.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { aCase, aClaim, anActivity } from '../../../support/case-builder.ts';

const NOW = '2026-03-18';

function work(id: string, start: string, end: string | null, amount: number): Activity {
  return anActivity(id, { start, end, effort: { unit: 'hours-per-week', amount } });
}

function overloads(activities: readonly Activity[], claims: PromotionCase['claims'] = [], now = NOW) {
  return overloadOf(aCase({ activities: [...activities], claims }), now);
}

describe('weeks over a full working week', () => {
  it('are one span when in a row, with who takes how much of it', () => {
    const claims = [aClaim('build', 'l6-simplifies'), aClaim('lead', 'l6-risk-register')];
    const found = overloads(
      [work('build', '2026-01-05', '2026-01-25', 30), work('lead', '2026-01-12', '2026-02-01', 20)],
      claims,
    );
    expect(found).toEqual([
      {
        first: '2026-01-12',
        last: '2026-01-25',
        weeks: 2,
        hours: 100,
        workingHours: 80,
        load: 1.25,
        peak: 1.25,
        activities: [
          { activity: 'build', hours: 60, load: 0.75 },
          { activity: 'lead', hours: 40, load: 0.5 },
        ],
        stacked: true,
        ahead: false,
        open: false,
      },
    ]);
  });

  it('do not begin at exactly full, also when it is full of thirds', () => {
    expect(overloads([work('a', '2026-01-05', '2026-01-25', 40)])).toEqual([]);
    // As floating-point numbers these add up to a hair over 40.
    const effort = { unit: 'percent-of-time', amount: 100 / 3 } as const;
    const thirds = ['a', 'b', 'c'].map((id) => anActivity(id, { start: '2026-01-05', end: '2026-01-25', effort }));
    expect(overloads(thirds)).toEqual([]);
    expect(overloads([...thirds, work('d', '2026-01-05', '2026-01-25', 0.1)])).toHaveLength(1);
  });

  it('are measured by the working week of the person', () => {
    const activities = [work('a', '2026-01-05', '2026-01-11', 24)];
    const person = { ...aCase().person, weekHours: 20 };
    expect(overloadOf(aCase({ activities, person }), NOW)).toMatchObject([{ workingHours: 20, load: 1.2 }]);
  });

  it('count a week by the days that lie in it', () => {
    // From Thursday on: four of seven days of 28 hours are 16, on top of 30.
    const found = overloads([work('a', '2026-01-05', '2026-01-18', 30), work('b', '2026-01-15', '2026-01-18', 28)]);
    expect(found).toMatchObject([{ first: '2026-01-12', last: '2026-01-18', hours: 46, weeks: 1 }]);
  });

  it('stay apart when a week between them is not over full', () => {
    const base = work('base', '2026-01-05', '2026-01-25', 35);
    const found = overloads([
      base,
      work('x', '2026-01-05', '2026-01-11', 10),
      work('y', '2026-01-19', '2026-01-25', 10),
    ]);
    expect(found.map(({ first }) => first)).toEqual(['2026-01-05', '2026-01-19']);
  });

  it.each([
    ['work of one track alone', ['l6-simplifies', 'l6-technical-impact'], false],
    ['work of one track beside work that both ask for', ['l6-simplifies', 'l6-multi-system'], false],
    ['work of one track beside work of the other', ['l6-simplifies', 'l7-architects-teams'], true],
  ])('say whether both careers are stacked: %s', (_, [one = '', other = ''], stacked) => {
    const claims = [aClaim('a', one), aClaim('b', other)];
    const activities = [work('a', '2026-01-05', '2026-01-11', 30), work('b', '2026-01-05', '2026-01-11', 30)];
    expect(overloads(activities, claims)).toMatchObject([{ stacked }]);
  });

  it('lie ahead when work is dated ahead', () => {
    const found = overloads([work('a', '2026-06-01', '2026-06-14', 30), work('b', '2026-06-08', '2026-06-14', 30)]);
    expect(found).toMatchObject([{ first: '2026-06-08', last: '2026-06-14', ahead: true, open: false }]);
  });

  it('go on with what goes on, for a quarter of a year', () => {
    const found = overloads([work('a', '2026-01-05', null, 30), work('b', '2026-03-02', null, 20)]);
    // Thirteen weeks after the week of 18 March.
    expect(found).toMatchObject([{ first: '2026-03-02', last: '2026-06-21', weeks: 16, ahead: true, open: true }]);
  });

  it('are looked for two years ahead at most', () => {
    const [found] = overloads([work('a', '2026-01-05', '2199-12-31', 50)]);
    expect(found).toMatchObject({ last: '2028-03-19', ahead: true, open: false });
  });

  it('are none without effort', () => {
    expect(overloads([])).toEqual([]);
    expect(overloads([anActivity('a', { start: '2025-01-01', end: null, effort: null })])).toEqual([]);
  });
});
