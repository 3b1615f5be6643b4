import { describe, expect, it } from 'vitest';
import { axisTicks } from '../../../../renderer/features/time/timeline/axis-ticks.ts';
import {
  dateOfDay,
  dayAt,
  dayNumber,
  daysInSight,
  drawnSpan,
  placeOf,
  scaleOf,
  spanOf,
  zoomedBy,
} from '../../../../renderer/features/time/timeline/scale.ts';

const day = dayNumber;

describe('the span of a timeline', () => {
  it('goes from the month of the first day to the end of that of the last', () => {
    const span = spanOf([day('2024-03-15'), day('2026-02-03')], day('2025-06-01'));
    expect(dateOfDay(span.from)).toBe('2024-03-01');
    expect(dateOfDay(span.to)).toBe('2026-03-01');
  });

  it('has today in it, whether everything is long over or still to come', () => {
    const past = spanOf([day('2020-01-01'), day('2020-02-01')], day('2025-06-10'));
    expect(dateOfDay(past.to)).toBe('2025-07-01');
    const future = spanOf([day('2030-01-01')], day('2025-06-10'));
    expect(dateOfDay(future.from)).toBe('2025-06-01');
  });

  it('is a quarter at least, so that one short activity does not fill the window', () => {
    const span = spanOf([day('2025-06-10')], day('2025-06-10'));
    expect(span.to - span.from).toBe(92);
  });

  it('stands in the middle where a zoom shows more than there is', () => {
    const drawn = drawnSpan({ from: 1_000, to: 1_100 }, 366);
    expect(drawn).toEqual({ from: 867, to: 1_233 });
    expect(drawnSpan({ from: 1_000, to: 3_000 }, 366)).toEqual({ from: 1_000, to: 3_000 });
  });
});

describe('zooming', () => {
  const span = { from: 0, to: 800 };

  it('goes nearer from everything, and farther until everything is in sight', () => {
    expect(zoomedBy('all', 2, span)).toBe(400);
    expect(zoomedBy(400, 1 / 1.5, span)).toBe(600);
    expect(zoomedBy(600, 1 / 1.5, span)).toBe('all');
    expect(daysInSight('all', span)).toBe(800);
  });

  it('never goes nearer than two weeks', () => {
    expect(zoomedBy(15, 10, span)).toBe(14);
  });

  it('leads from days to pixels and back', () => {
    const scale = scaleOf(span, 400, 1_000);
    expect(scale.width).toBe(2_000);
    expect(placeOf(100, scale)).toBe(250);
    expect(dayAt(250, scale)).toBe(100);
  });
});

describe('the names of the axis', () => {
  const scaleFor = (pixelsPerDay: number) => ({ from: day('2024-01-01'), pixelsPerDay, width: 10_000 });
  const names = (pixelsPerDay: number, left: number, right: number) => {
    const { upper, lower } = axisTicks(scaleFor(pixelsPerDay), left, right);
    return {
      upper: upper.map(({ unit, date }) => `${unit} ${date}`),
      lower: lower.map(({ unit, date }) => `${unit} ${date}`),
    };
  };

  it('are as fine as there is room', () => {
    expect(axisTicks(scaleFor(5), 0, 100).lower[0]?.unit).toBe('week');
    expect(axisTicks(scaleFor(1.5), 0, 100).lower[0]?.unit).toBe('month');
    expect(axisTicks(scaleFor(0.4), 0, 100).lower[0]?.unit).toBe('quarter');
    expect(axisTicks(scaleFor(0.2), 0, 100).lower[0]?.unit).toBe('year');
    expect(axisTicks(scaleFor(0.01), 0, 100).lower[0]?.unit).toBe('years');
  });

  it('leave out a name for whose rest there is no room where the timeline begins', () => {
    // 2024 begins with a Monday: a timeline from Saturday or Sunday on has 14 or 7 pixels of the week before.
    const from = (date: string) => axisTicks({ from: day(date), pixelsPerDay: 7, width: 10_000 }, 0, 60).lower;
    expect(from('2024-01-06').map(({ date }) => date)).toEqual(['2024-01-08']);
    expect(from('2024-01-03').map(({ date }) => date)).toEqual(['2024-01-01', '2024-01-08']);
  });

  it('cover what is in sight and nothing else, from the beginning of what is cut', () => {
    // 1.5 pixels a day: the window is on mid February to mid May 2024.
    expect(names(1.5, 67, 200)).toEqual({
      upper: ['year 2024-01-01'],
      lower: ['month 2024-02-01', 'month 2024-03-01', 'month 2024-04-01', 'month 2024-05-01'],
    });
  });

  it('begin weeks on Mondays', () => {
    expect(names(10, 95, 250).lower).toEqual(['week 2024-01-08', 'week 2024-01-15', 'week 2024-01-22']);
  });

  it('stay few over three hundred years', () => {
    const { lower } = axisTicks({ from: day('1900-01-01'), pixelsPerDay: 1_000 / 109_573, width: 1_000 }, 0, 1_000);
    expect(lower.length).toBeLessThan(25);
    for (const { width } of lower) expect(width).toBeGreaterThan(40);
  });
});
