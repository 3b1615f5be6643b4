import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../../../renderer/features/time/timeline/lanes.ts';
import { dayNumber, scaleOf } from '../../../../renderer/features/time/timeline/scale.ts';
import { stackRows } from '../../../../renderer/features/time/timeline/stack-rows.ts';
import { timelineEntries } from '../../../../renderer/features/time/timeline/timeline-entries.ts';
import {
  barsInSight,
  LANE_HEADING,
  placeBars,
  placeLanes,
  ROW,
} from '../../../../renderer/features/time/timeline/timeline-layout.ts';
import type { Activity } from '../../../../shared/model/activity.ts';
import { aCase, anActivity } from '../../../support/case-builder.ts';
import { largeCase } from '../../../support/large-case.ts';
import { seededRandom } from '../../../support/random.ts';

const entriesOf = (...activities: readonly Activity[]) =>
  timelineEntries(aCase({ activities: [...activities] }), '2026-01-01');
/** A pixel a day, from 2025 on. */
const scaleFrom2025 = (width = 2_000) => {
  const from = dayNumber('2025-01-01');
  return scaleOf({ from, to: from + width }, width, width);
};

describe('stacking', () => {
  it('takes the topmost row that is free', () => {
    const stretches = [
      { left: 0, right: 100 },
      { left: 10, right: 20 },
      { left: 20, right: 40 },
      { left: 30, right: 50 },
      { left: 100, right: 110 },
    ];
    expect(stackRows(stretches)).toEqual({ rows: [0, 1, 1, 2, 0], count: 3 });
  });

  it('never lets two overlap, and needs no more rows than overlap at once', () => {
    const random = seededRandom(7);
    const stretches = Array.from({ length: 400 }, () => {
      const left = random(1_000);
      return { left, right: left + 1 + random(90) };
    }).toSorted((one, other) => one.left - other.left);
    const { rows, count } = stackRows(stretches);
    const overlap = (at: number): number => stretches.filter(({ left, right }) => left <= at && at < right).length;
    expect(count).toBe(Math.max(...stretches.map(({ left }) => overlap(left))));
    for (const [index, one] of stretches.entries()) {
      const clash = stretches.some(
        (other, at) => at < index && rows[at] === rows[index] && other.right > one.left && one.right > other.left,
      );
      expect(clash).toBe(false);
    }
  });

  it('has nothing to do without anything', () => {
    expect(stackRows([])).toEqual({ rows: [], count: 0 });
  });
});

describe('bars', () => {
  it('reach from the first day to the last, both included', () => {
    const [entry] = entriesOf(anActivity('a', { title: 'A', start: '2025-01-11', end: '2025-05-20' }));
    const { bars } = placeBars(entry === undefined ? [] : [entry], scaleFrom2025());
    expect(bars[0]).toMatchObject({ left: 10, bar: { left: 0, width: 130 } });
  });

  it('have the name inside where there is room, and beside them where there is none', () => {
    const title = 'The name of an activity that is too long for a short bar';
    const long = anActivity('long', { title, start: '2025-01-01', end: '2025-12-31' });
    const short = anActivity('short', { title, start: '2025-01-01', end: '2025-01-10' });
    const { bars } = placeBars(entriesOf(long, short), scaleFrom2025());
    const [inside, beside] = ['long', 'short'].map((id) => bars.find(({ entry }) => entry.id === id));
    expect(inside?.name).toEqual(inside?.bar);
    expect(beside?.name).toEqual({ left: 10, width: 220 });
    expect(beside?.room).toBe(230);
  });

  it('have the name before them at the end of the drawing, so that nothing sticks out', () => {
    const late = anActivity('late', { title: 'A name of some length', start: '2025-12-20', end: '2025-12-29' });
    const [bar] = placeBars(entriesOf(late), scaleFrom2025(365)).bars;
    expect((bar?.left ?? 0) + (bar?.room ?? 0)).toBeLessThanOrEqual(365);
    expect(bar?.bar.left).toBe(bar?.name.width);
    expect((bar?.left ?? 0) + (bar?.bar.left ?? 0)).toBe(353);
  });

  it('stand in rows of their own when a name would cover the next', () => {
    const title = 'A name that takes some room of its own';
    const first = anActivity('a', { title, start: '2025-01-01', end: '2025-01-10' });
    const second = anActivity('b', { title, start: '2025-02-01', end: '2025-02-10' });
    expect(placeBars(entriesOf(first, second), scaleFrom2025()).rows).toBe(2);
  });

  it('can be hit even if they are a day long and a year is a pixel', () => {
    const day = anActivity('day', { start: '2025-03-01', end: '2025-03-01' });
    const [bar] = placeBars(entriesOf(day), { from: 45_000, pixelsPerDay: 1 / 365, width: 300 }).bars;
    expect(bar?.bar.width).toBeGreaterThanOrEqual(8);
  });
});

describe('ten thousand activities', () => {
  const subject = largeCase({ activities: 10_000, claimsEach: 2 });
  const lanes = lanesOf(subject.ladder, timelineEntries(subject, '2026-11-01'), 'theme');
  const placed = placeLanes(lanes, scaleOf({ from: 45_400, to: 46_500 }, 1_100, 1_000));

  it('have their places, each lane below the one before', () => {
    for (const [index, lane] of placed.entries()) {
      const before = placed[index - 1];
      expect(lane.top).toBe(before === undefined ? 0 : before.top + before.height);
      for (const { top } of lane.bars) expect(top + ROW).toBeLessThanOrEqual(lane.height);
    }
  });

  it('are drawn only as far as they are in sight', () => {
    const sight = { left: 0, right: 1_000, top: 0, bottom: 600 };
    const drawn = placed.flatMap(({ bars, top }) =>
      barsInSight(bars, { ...sight, top: sight.top - top, bottom: sight.bottom - top }),
    );
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.length).toBeLessThan(400);
    for (const { top } of drawn) expect(top).toBeLessThan(600);
    expect(drawn[0]?.top).toBe(LANE_HEADING);
  });
});
