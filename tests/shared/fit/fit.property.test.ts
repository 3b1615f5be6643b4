import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compareTracks } from '../../../shared/fit/compare-tracks.ts';
import { standingOf } from '../../../shared/fit/standing.ts';
import { type Comparison, type CriterionVerdict, STANDINGS, type Verdict } from '../../../shared/fit/verdict-types.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { ACTIVITY_IDS, anyEvidence, RANK, verdictsOf, withAnotherClaim } from '../../support/any-evidence.ts';
import { A_LINK, aReferee, FULL_METRIC, TWO_TRACK } from '../../support/case-builder.ts';
import { NOW } from '../../support/worked-examples.ts';

const standingsOf = (subject: PromotionCase): number[] =>
  compareTracks(subject, NOW).tracks.flatMap(({ levels }) => levels.map(({ standing }) => STANDINGS.indexOf(standing)));

function expectNoVerdictWorse(before: PromotionCase, after: PromotionCase): void {
  const verdicts = verdictsOf(compareTracks(before, NOW));
  for (const [id, verdict] of verdictsOf(compareTracks(after, NOW))) {
    expect(RANK[verdict]).toBeGreaterThanOrEqual(RANK[verdicts.get(id) ?? 'gap']);
  }
}

function expectNoStandingWorse(before: PromotionCase, after: PromotionCase): void {
  const standings = standingsOf(before);
  standingsOf(after).forEach((standing, index) => {
    expect(standing).toBeLessThanOrEqual(standings[index] ?? 0);
  });
}

afterEach(() => {
  vi.useRealTimers();
});

describe('however a case may be', () => {
  it('another claim never worsens a verdict', () => {
    fc.assert(
      fc.property(withAnotherClaim, ({ before, after }) => expectNoVerdictWorse(before, after)),
      { numRuns: 500 },
    );
  });

  it('another claim never worsens a standing of which nothing is declared', () => {
    fc.assert(
      fc.property(withAnotherClaim, ({ before, after }) =>
        expectNoStandingWorse({ ...before, declarations: [] }, { ...after, declarations: [] }),
      ),
      { numRuns: 500 },
    );
  });

  it('better proof of an activity never worsens a verdict or a standing', () => {
    const better = fc.constantFrom<(subject: PromotionCase, id: string) => PromotionCase>(
      (subject, id) => withActivity(subject, id, { links: [A_LINK] }),
      (subject, id) => withActivity(subject, id, { metrics: [FULL_METRIC] }),
      (subject, id) => ({ ...subject, referees: [...subject.referees, aReferee('r2', [id])] }),
    );
    fc.assert(
      fc.property(anyEvidence, better, fc.constantFrom(...ACTIVITY_IDS), (before, raise, id) => {
        const after = raise(before, id);
        expectNoVerdictWorse(before, after);
        expectNoStandingWorse(before, after);
      }),
      { numRuns: 500 },
    );
  });

  it('a better verdict never worsens a standing', () => {
    const climb: readonly Verdict[] = ['gap', 'claimed', 'met', 'sustained'];
    const anyVerdict = fc.constantFrom<Verdict>(...climb, 'no-opportunity', 'not-applicable');
    const [level] = TWO_TRACK.levels;
    const [criterion] = TWO_TRACK.criteria;
    if (level === undefined || criterion === undefined) throw new Error('The ladder is empty');
    const standing = (verdicts: readonly Verdict[]): number => {
      const criteria = verdicts.map((verdict): CriterionVerdict => {
        const optional = verdict === 'not-applicable';
        return { criterion: { ...criterion, optional }, verdict, reasons: [], exhibits: [], counting: [] };
      });
      return STANDINGS.indexOf(standingOf(level, '', criteria, TWO_TRACK.thresholds).standing);
    };
    fc.assert(
      fc.property(fc.array(anyVerdict, { minLength: 1, maxLength: 12 }), fc.nat(), (verdicts, at) => {
        const index = at % verdicts.length;
        const rung = climb.indexOf(verdicts[index] ?? 'gap');
        const next = climb[rung + 1];
        if (rung < 0 || next === undefined) return;
        expect(standing(verdicts.with(index, next))).toBeLessThanOrEqual(standing(verdicts));
      }),
      { numRuns: 1000 },
    );
  });

  it('the order of its lists changes nothing but where reasons point', () => {
    fc.assert(
      fc.property(anyEvidence, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (subject, keys) => {
        const shuffled = <Item>(items: readonly Item[]): Item[] =>
          items
            .map((item) => ({ item, key: keys.next().value ?? 0 }))
            .toSorted((one, other) => one.key - other.key)
            .map(({ item }) => item);
        const other = {
          ...subject,
          ladder: { ...subject.ladder, criteria: shuffled(subject.ladder.criteria) },
          activities: shuffled(subject.activities),
          claims: shuffled(subject.claims),
          declarations: shuffled(subject.declarations),
        };
        expect(withoutOrder(compareTracks(other, NOW))).toEqual(withoutOrder(compareTracks(subject, NOW)));
      }),
      { numRuns: 300 },
    );
  });

  it('a criterion that several tracks ask for has the very same verdict on each', () => {
    fc.assert(
      fc.property(anyEvidence, (subject) => {
        const tracks = new Map(
          compareTracks(subject, NOW).tracks.map(({ track, levels }) => [
            track.id,
            new Map(levels.flatMap((level) => level.criteria.map((item) => [item.criterion.id, item]))),
          ]),
        );
        const shared = subject.ladder.criteria.filter((criterion) => criterion.tracks.length === 2);
        expect(shared.length).toBeGreaterThan(0);
        for (const { id, tracks: ids } of shared) {
          const [one, other] = ids.map((track) => tracks.get(track)?.get(id));
          expect(one).toBeDefined();
          expect(one).toBe(other);
        }
      }),
    );
  });

  it('the clock plays no part: only the day that is given counts', () => {
    fc.assert(
      fc.property(anyEvidence, (subject) => {
        vi.useFakeTimers({ now: new Date('1990-01-01T00:00:00Z') });
        const then = compareTracks(subject, NOW);
        vi.setSystemTime(new Date('2090-12-31T23:59:59Z'));
        expect(compareTracks(subject, NOW)).toEqual(then);
      }),
    );
  });

  it('each verdict is counted once, gives a reason, and points at something in the case', () => {
    fc.assert(
      fc.property(anyEvidence, (subject) => {
        for (const { levels } of compareTracks(subject, NOW).tracks) {
          for (const level of levels) {
            expect(Object.values(level.counts).reduce((sum, count) => sum + count, 0)).toBe(level.criteria.length);
            for (const { reasons } of [level, ...level.criteria]) {
              expect(reasons.length).toBeGreaterThan(0);
              for (const { pointer } of reasons) expect(pointsAt(subject, pointer)).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('each verdict names as counting just the activities that have begun and are claimed in full', () => {
    fc.assert(
      fc.property(anyEvidence, (subject) => {
        const begun = new Set(subject.activities.filter(({ start }) => start <= NOW).map(({ id }) => id));
        for (const { criteria } of compareTracks(subject, NOW).tracks.flatMap(({ levels }) => levels)) {
          for (const { criterion, counting, exhibits } of criteria) {
            const claims = subject.claims.filter((claim) => claim.criterion === criterion.id);
            const full = claims.filter(({ strength, activity }) => strength !== 'partial' && begun.has(activity));
            expect(counting.toSorted()).toEqual(full.map(({ activity }) => activity).toSorted());
            expect(exhibits.slice(0, counting.length)).toEqual(counting);
          }
        }
      }),
    );
  });
});

function withActivity(
  subject: PromotionCase,
  id: string,
  given: Partial<PromotionCase['activities'][number]>,
): PromotionCase {
  return { ...subject, activities: subject.activities.map((item) => (item.id === id ? { ...item, ...given } : item)) };
}

/** Without places in the case, and criteria by id: what is left must not depend on the order of any list. */
function withoutOrder({ tracks }: Comparison): unknown {
  const ordered = tracks.map((fit) => ({
    ...fit,
    levels: fit.levels.map((level) => ({
      ...level,
      criteria: level.criteria.toSorted((one, other) => (one.criterion.id < other.criterion.id ? -1 : 1)),
    })),
  }));
  return JSON.parse(JSON.stringify(ordered, (key, value: unknown) => (key === 'pointer' ? undefined : value)));
}

function pointsAt({ ladder, claims, declarations }: PromotionCase, pointer: string): boolean {
  const [, list = '', index = '', rest] = pointer.split('/');
  if (list === 'ladder') return (index === 'levels' ? ladder.levels : ladder.criteria)[Number(rest)] !== undefined;
  if (list === 'claims') return claims[Number(index)] !== undefined;
  return list === 'declarations' && declarations[Number(index)] !== undefined;
}
