import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptBackups, keptWithin } from '../../../../electron/store/backup/kept-backups.ts';

const NOW = new Date('2026-03-15T12:00:00.000Z');
const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY).toISOString();
/** Up to 100 backups of the last 100 days and the next 3. */
const instants = fc
  .uniqueArray(fc.integer({ min: -3 * DAY, max: 100 * DAY }), { maxLength: 100 })
  .map((ages) => ages.map((age) => new Date(NOW.getTime() - age).toISOString()));

describe('the backups that are kept', () => {
  it('are the last 10, one a day for 14 days and one a week for 8 weeks', () => {
    const hourly = Array.from({ length: 100 * 24 }, (_, hours) => daysAgo(hours / 24));
    const kept = [...keptBackups(hourly, NOW)].toSorted().toReversed();
    expect(kept.slice(0, 10)).toEqual(hourly.slice(0, 10));
    // Yesterday and 12 more days by their last hour, then the last hour of each of the Sundays before.
    expect(kept.slice(10, 23)).toEqual(
      Array.from({ length: 13 }, (_, day) => `${daysAgo(day + 1).slice(0, 10)}T23:00:00.000Z`),
    );
    expect(kept.slice(23).map((instant) => instant.slice(0, 13))).toEqual(
      [14, 21, 28, 35, 42, 49].map((days) => `${daysAgo(days).slice(0, 10)}T23`),
    );
  });

  it('include the newest 10, whatever else there is', () => {
    fc.assert(
      fc.property(instants, (given) => {
        const kept = keptBackups(given, NOW);
        const past = given
          .filter((instant) => instant <= NOW.toISOString())
          .toSorted()
          .toReversed();
        for (const instant of past.slice(0, 10)) expect(kept).toContain(instant);
      }),
    );
  });

  it('are at most 32 of those given, besides what is dated ahead, which all stays', () => {
    fc.assert(
      fc.property(instants, (given) => {
        const kept = [...keptBackups(given, NOW)];
        expect(given).toEqual(expect.arrayContaining(kept));
        const ahead = given.filter((instant) => instant > NOW.toISOString());
        expect(kept).toEqual(expect.arrayContaining(ahead));
        expect(kept.length - ahead.length).toBeLessThanOrEqual(32);
      }),
    );
  });

  it('stay the same when they are chosen from again, in any order', () => {
    fc.assert(
      fc.property(instants, (given) => {
        const kept = keptBackups(given, NOW);
        expect(keptBackups([...kept].toReversed(), NOW)).toEqual(kept);
      }),
    );
  });

  it('leave one of every day of two weeks and of every week of eight that had one', () => {
    fc.assert(
      fc.property(instants, (given) => {
        const past = given.filter((instant) => instant <= NOW.toISOString());
        const kept = [...keptBackups(given, NOW)];
        const dayOf = (instant: string) => instant.slice(0, 10);
        for (const instant of past.filter((other) => dayOf(other) > dayOf(daysAgo(14)))) {
          expect(kept.map(dayOf)).toContain(dayOf(instant));
        }
        // Seven whole weeks and the one that is under way reach back 49 days at least.
        for (const instant of past.filter((other) => other > daysAgo(49))) {
          expect(kept.some((other) => Math.abs(Date.parse(other) - Date.parse(instant)) < 7 * DAY)).toBe(true);
        }
      }),
    );
  });

  it('take 2 GB together at most, the oldest going first, and the newest three stay however large they are', () => {
    const sized = (bytes: number) => Array.from({ length: 8 }, (_, days) => ({ instant: daysAgo(days), bytes }));
    expect(keptWithin(sized(200_000_000), NOW)).toHaveLength(8);
    expect(keptWithin(sized(300_000_000), NOW)).toEqual(sized(300_000_000).slice(0, 6));
    expect(keptWithin(sized(5_000_000_000), NOW)).toEqual(sized(5_000_000_000).slice(0, 3));
    const [newest, ...older] = sized(1);
    expect(keptWithin([{ instant: newest?.instant ?? '', bytes: 3_000_000_000 }, ...older], NOW)).toHaveLength(3);
  });

  it('give way where there is no room by their order, in which what a wrong clock dated ahead comes last', () => {
    const ahead = { instant: daysAgo(-400), bytes: 900_000_000 };
    const others = Array.from({ length: 3 }, (_, days) => ({ instant: daysAgo(days), bytes: 500_000_000 }));
    expect(keptWithin([...others, ahead], NOW)).toEqual(others);
    expect(keptWithin([...others, { ...ahead, bytes: 1 }], NOW)).toHaveLength(4);
  });
});
