import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadershipInExcess } from '../../../../shared/fit/excess.ts';
import { paperAndFact } from '../../../../shared/fit/paper-and-fact.ts';
import { switchTrack } from '../../../../shared/fit/switch-track.ts';
import { hoursBetween } from '../../../../shared/fit/time/effort.ts';
import { overloadOf } from '../../../../shared/fit/time/overload.ts';
import { timeUse } from '../../../../shared/fit/time/use-of-time.ts';
import { addDays } from '../../../../shared/lib/calendar-date.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { aCase, aClaim, anActivity, TWO_TRACK } from '../../../support/case-builder.ts';

const NOW = '2026-07-01';
const IDS = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];
const CRITERIA = TWO_TRACK.criteria.filter(({ level }) => level === 'l5' || level === 'l6').map(({ id }) => id);

const anEffort = fc.oneof(
  fc.constant(null),
  fc.record({ unit: fc.constant('hours-per-week' as const), amount: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ unit: fc.constant('percent-of-time' as const), amount: fc.double({ min: 0, max: 100, noNaN: true }) }),
);
const aWork = fc
  .record({
    start: fc.integer({ min: -900, max: 90 }),
    length: fc.option(fc.integer({ min: 0, max: 500 })),
    effort: anEffort,
    mode: fc.constantFrom('hands-on' as const, 'enabling' as const),
  })
  .map(({ start, length, ...rest }) => {
    const first = addDays(NOW, start);
    return { ...rest, start: first, end: length === null ? null : addDays(first, length) };
  });
const aSubject: fc.Arbitrary<PromotionCase> = fc
  .record({
    works: fc.array(aWork, { maxLength: IDS.length }),
    pairs: fc.uniqueArray(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...CRITERIA)), {
      selector: (pair) => pair.join(' '),
      maxLength: 14,
    }),
    track: fc.constantFrom(null, 'ic', 'tl'),
    weekHours: fc.constantFrom(20, 37.5, 40),
  })
  .map(({ works, pairs, track, weekHours }) => {
    const activities = works.map((work, index) => anActivity(IDS[index] ?? '', work));
    const known = new Set(activities.map(({ id }) => id));
    return aCase({
      person: { ...aCase().person, track, level: track === null ? null : 'l5', weekHours },
      activities,
      claims: pairs
        .filter(([activity]) => known.has(activity))
        .map(([activity, criterion]) => aClaim(activity, criterion)),
    });
  });

const total = (rows: readonly { readonly hours: number }[]): number => rows.reduce((sum, { hours }) => sum + hours, 0);
const isShare = (share: number): boolean => share >= 0 && share <= 1;

describe('whatever was done', () => {
  it('the hours of two stretches are those of both together', () => {
    fc.assert(
      fc.property(aWork, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }), (work, one, other) => {
        const activity = anActivity('a', work);
        const from = addDays(NOW, -900);
        const middle = addDays(from, one);
        const to = addDays(middle, other);
        const parts = hoursBetween(activity, 40, from, middle) + hoursBetween(activity, 40, addDays(middle, 1), to);
        expect(parts).toBeCloseTo(hoursBetween(activity, 40, from, to), 6);
      }),
    );
  });

  it('the parts are the whole, by track, theme, mode, month and quarter', () => {
    fc.assert(
      fc.property(aSubject, (subject) => {
        const expected = total(
          subject.activities.map((each) => ({
            hours: hoursBetween(each, subject.person.weekHours, '2000-01-01', NOW),
          })),
        );
        for (const grain of ['month', 'quarter'] as const) {
          const table = timeUse(subject, NOW, grain);
          expect(table.total.hours).toBeCloseTo(expected, 6);
          expect(total(table.periods)).toBeCloseTo(expected, 6);
          for (const use of [table.total, ...table.periods]) {
            for (const rows of [use.byTracks, use.byTheme, use.byMode]) {
              expect(total(rows)).toBeCloseTo(use.hours, 6);
              expect(rows.every(({ share }) => isShare(share))).toBe(true);
              expect(rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(use.hours > 0 ? 1 : 0, 6);
            }
          }
        }
      }),
    );
  });

  it('excess is a part of the time, quarter by quarter, and is what use of time knows of the other track alone', () => {
    fc.assert(
      fc.property(aSubject, (subject) => {
        const excess = leadershipInExcess(subject, NOW);
        const table = timeUse(subject, NOW, 'quarter');
        expect(total(excess.byQuarter)).toBeCloseTo(excess.hours, 6);
        expect([excess.share, ...excess.byQuarter.map(({ share }) => share)].every(isShare)).toBe(true);
        expect(excess.byQuarter.map(({ quarter }) => quarter)).toEqual(table.periods.map(({ period }) => period.key));
        const elsewhere = table.total.byTracks.filter(
          ({ tracks }) => tracks.length > 0 && !tracks.includes(excess.track),
        );
        expect(excess.hours).toBeCloseTo(total(elsewhere), 6);
      }),
    );
  });

  it('the order of lists changes nothing', () => {
    fc.assert(
      fc.property(aSubject, (subject) => {
        const turned = {
          ...subject,
          activities: subject.activities.toReversed(),
          claims: subject.claims.toReversed(),
        };
        expect(timeUse(turned, NOW, 'month')).toEqual(timeUse(subject, NOW, 'month'));
        expect(overloadOf(turned, NOW)).toEqual(overloadOf(subject, NOW));
        const plain = ({ takenFrom, ...rest }: ReturnType<typeof leadershipInExcess>) => [
          rest,
          takenFrom.map(({ criterion }) => criterion.id),
        ];
        expect(plain(leadershipInExcess(turned, NOW))).toEqual(plain(leadershipInExcess(subject, NOW)));
        for (const to of ['ic', 'tl']) expect(switchTrack(turned, to, NOW)).toEqual(switchTrack(subject, to, NOW));
        expect(paperAndFact(turned, NOW).fact).toEqual(paperAndFact(subject, NOW).fact);
      }),
    );
  });

  it('overloads are over full in every week, apart from each other, and made of their activities', () => {
    fc.assert(
      fc.property(aSubject, (subject) => {
        const spans = overloadOf(subject, NOW);
        spans.forEach((span, index) => {
          expect(span.hours).toBeGreaterThan(span.workingHours);
          expect(span.peak).toBeGreaterThanOrEqual(span.load - 1e-9);
          expect(total(span.activities)).toBeCloseTo(span.hours, 6);
          expect(addDays(span.first, span.weeks * 7 - 1)).toBe(span.last);
          const next = spans[index + 1];
          if (next !== undefined) expect(next.first > addDays(span.last, 1)).toBe(true);
        });
      }),
    );
  });

  it('a way back finds again what the way there could not use, and keeps the rest', () => {
    fc.assert(
      fc.property(aSubject, (subject) => {
        const on = (track: string) => ({ ...subject, person: { ...subject.person, track } });
        const there = switchTrack(on('ic'), 'tl', NOW);
        const back = switchTrack(on('tl'), 'ic', NOW);
        expect(back?.findsHome).toEqual(there?.loses);
        expect(back?.loses).toEqual(there?.findsHome);
        expect(back?.carriesOver).toEqual(there?.carriesOver);
      }),
    );
  });
});
