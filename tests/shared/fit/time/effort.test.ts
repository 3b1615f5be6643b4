import { describe, expect, it } from 'vitest';
import { hoursBetween, hoursPerWeek, shareOf } from '../../../../shared/fit/time/effort.ts';
import { anActivity } from '../../../support/case-builder.ts';

const hours = (amount: number) => ({ unit: 'hours-per-week', amount }) as const;
const percent = (amount: number) => ({ unit: 'percent-of-time', amount }) as const;

describe('hours of an activity', () => {
  it.each([
    ['an hour for each day of February in a leap year', hours(7), '2024-02-01', '2024-02-29', 40, 29],
    ['a day less in any other', hours(7), '2025-02-01', '2025-02-28', 40, 28],
    ['six weeks that end in the middle of a quarter', hours(14), '2025-01-06', '2025-02-16', 40, 84],
    ['a single day', hours(7), '2025-06-30', '2025-06-30', 40, 1],
    ['half of a short working week for two weeks', percent(50), '2025-03-03', '2025-03-16', 30, 30],
    ['all of a full one', percent(100), '2025-03-03', '2025-03-09', 40, 40],
    ['no time at all', hours(0), '2025-03-03', '2025-03-09', 40, 0],
    ['no effort told', null, '2025-03-03', '2025-03-09', 40, 0],
  ])('are those of %s', (_, effort, start, end, weekHours, expected) => {
    const work = anActivity('a', { start, end, effort });
    expect(hoursBetween(work, weekHours, '2020-01-01', '2030-01-01')).toBeCloseTo(expected, 9);
  });

  it.each([
    ['what comes before', '2025-04-08', '2025-06-30', 23],
    ['what comes after', '2025-01-01', '2025-04-07', 7],
    ['both', '2025-04-10', '2025-04-10', 1],
    ['all of it, later', '2025-05-01', '2025-06-30', 0],
    ['all of it, earlier', '2025-01-01', '2025-03-31', 0],
    ['everything when the days are the wrong way round', '2025-04-10', '2025-04-09', 0],
  ])('leave out %s', (_, from, to, expected) => {
    const april = anActivity('a', { start: '2025-04-01', end: '2025-04-30', effort: hours(7) });
    expect(hoursBetween(april, 40, from, to)).toBeCloseTo(expected, 9);
  });

  it('run to the day that is asked about while the activity goes on', () => {
    const ongoing = anActivity('a', { start: '2025-04-01', end: null, effort: hours(7) });
    expect(hoursBetween(ongoing, 40, '2020-01-01', '2025-04-10')).toBeCloseTo(10, 9);
  });

  it('a week are those of the working week where they are a part of it', () => {
    expect(hoursPerWeek({ effort: percent(20) }, 35)).toBe(7);
    expect(hoursPerWeek({ effort: hours(20) }, 35)).toBe(20);
    expect(hoursPerWeek({ effort: null }, 35)).toBe(0);
  });
});

it('gives no share of nothing', () => {
  expect([shareOf(0, 0), shareOf(1, 4), shareOf(4, 4)]).toEqual([0, 0.25, 1]);
});
