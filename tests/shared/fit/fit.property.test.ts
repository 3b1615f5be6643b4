import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTracks } from '../../../shared/fit/compare-tracks.ts';
import { type Comparison, STANDINGS, type Verdict } from '../../../shared/fit/verdict-types.ts';
import { addDays } from '../../../shared/lib/calendar-date.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { PROOFS } from '../../../shared/model/proof.ts';
import {
  A_LINK,
  aCase,
  aClaim,
  aDeclaration,
  anActivity,
  aReferee,
  FULL_METRIC,
  TWO_TRACK,
} from '../../support/case-builder.ts';
import { NOW } from '../../support/worked-examples.ts';

// A ladder of few criteria, so that evidence piles up: what T6 and L6 ask for, two of it optional.
const criteria = TWO_TRACK.criteria
  .filter(({ level }) => level === 'l6')
  .map((item) => ({ ...item, optional: item.theme === 'communication' || item.theme === 'risk' }));
const ladder = { ...TWO_TRACK, criteria };

const ids = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];
const aPair = fc.record({
  activity: fc.constantFrom(...ids),
  criterion: fc.constantFrom(...criteria.map(({ id }) => id)),
  strength: fc.constantFrom('partial' as const, 'meets' as const, 'exceeds' as const),
});

const aWork = fc
  .record({
    start: fc.integer({ min: -1500, max: 200 }).map((days) => addDays(NOW, days)),
    length: fc.option(fc.integer({ min: 0, max: 700 })),
    proof: fc.constantFrom(...PROOFS),
  })
  .map(({ start, length, proof }) => ({
    start,
    end: length === null ? null : addDays(start, length),
    links: proof === 'artefact' ? [A_LINK] : [],
    metrics: proof === 'measured' ? [FULL_METRIC] : [],
  }));

const anyCase = fc
  .record({
    works: fc.tuple(aWork, aWork, aWork, aWork, aWork, aWork),
    pairs: fc.uniqueArray(aPair, { selector: ({ activity, criterion }) => `${activity} ${criterion}`, maxLength: 30 }),
    declared: fc.subarray(criteria.map(({ id }) => id)),
    witnessed: fc.subarray(ids),
  })
  .map(({ works, pairs, declared, witnessed }) =>
    aCase({
      ladder,
      activities: works.map((work, index) => anActivity(ids[index] ?? '', work)),
      claims: pairs.map(({ activity, criterion, strength }) => aClaim(activity, criterion, strength)),
      declarations: declared.map((criterion) => aDeclaration('no-opportunity', criterion)),
      referees: [aReferee('r1', witnessed)],
    }),
  );

const verdictsOf = ({ tracks }: Comparison): Map<string, Verdict> =>
  new Map(
    tracks.flatMap(({ levels }) =>
      levels.flatMap((level) => level.criteria.map((item) => [item.criterion.id, item.verdict])),
    ),
  );

/** What a claim adds to: no verdict without claims is better than another. */
const RANK: Record<Verdict, number> = {
  sustained: 3,
  met: 2,
  claimed: 1,
  gap: 0,
  'no-opportunity': 0,
  'not-applicable': 0,
};

function withClaim(
  subject: PromotionCase,
  { activity, criterion, strength }: { activity: string; criterion: string; strength: 'partial' | 'meets' | 'exceeds' },
): PromotionCase {
  const others = subject.claims.filter((claim) => claim.activity !== activity || claim.criterion !== criterion);
  return others.length < subject.claims.length
    ? subject
    : { ...subject, claims: [...others, aClaim(activity, criterion, strength)] };
}

describe('however a case may be', () => {
  it('another claim never worsens a verdict', () => {
    fc.assert(
      fc.property(anyCase, aPair, (subject, pair) => {
        const before = verdictsOf(compareTracks(subject, NOW));
        for (const [id, verdict] of verdictsOf(compareTracks(withClaim(subject, pair), NOW))) {
          expect(RANK[verdict]).toBeGreaterThanOrEqual(RANK[before.get(id) ?? 'gap']);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('another claim never worsens a standing of which nothing is declared', () => {
    fc.assert(
      fc.property(anyCase, aPair, (given, pair) => {
        const subject = { ...given, declarations: [] };
        const ranks = (comparison: Comparison): number[] =>
          comparison.tracks.flatMap(({ levels }) => levels.map(({ standing }) => STANDINGS.indexOf(standing)));
        const before = ranks(compareTracks(subject, NOW));
        ranks(compareTracks(withClaim(subject, pair), NOW)).forEach((rank, index) => {
          expect(rank).toBeLessThanOrEqual(before[index] ?? 0);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('the order of its lists changes nothing but where reasons point', () => {
    const withoutPointers = (comparison: Comparison): unknown =>
      JSON.parse(JSON.stringify(comparison, (key, value: unknown) => (key === 'pointer' ? undefined : value)));
    fc.assert(
      fc.property(anyCase, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (subject, keys) => {
        const shuffled = <Item>(items: readonly Item[]): Item[] =>
          items
            .map((item) => ({ item, key: keys.next().value ?? 0 }))
            .toSorted((one, other) => one.key - other.key)
            .map(({ item }) => item);
        const other = {
          ...subject,
          activities: shuffled(subject.activities),
          claims: shuffled(subject.claims),
          declarations: shuffled(subject.declarations),
        };
        expect(withoutPointers(compareTracks(other, NOW))).toEqual(withoutPointers(compareTracks(subject, NOW)));
      }),
      { numRuns: 300 },
    );
  });

  it('a criterion that both tracks ask for has the very same verdict on both', () => {
    fc.assert(
      fc.property(anyCase, (subject) => {
        const [ic, tl] = compareTracks(subject, NOW).tracks.map(
          ({ levels }) => new Map(levels.flatMap((level) => level.criteria.map((item) => [item.criterion.id, item]))),
        );
        const shared = criteria.filter(({ tracks }) => tracks.length === 2);
        expect(shared.length).toBeGreaterThan(0);
        for (const { id } of shared) expect(ic?.get(id)).toBe(tl?.get(id));
      }),
    );
  });

  it('each verdict is counted once, gives a reason, and points at something in the case', () => {
    fc.assert(
      fc.property(anyCase, (subject) => {
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
});

function pointsAt(subject: PromotionCase, pointer: string): boolean {
  const [, list = '', index = '', rest] = pointer.split('/');
  if (list === 'ladder')
    return index === 'levels' ? ladder.levels[Number(rest)] !== undefined : criteria[Number(rest)] !== undefined;
  if (list === 'claims') return subject.claims[Number(index)] !== undefined;
  return list === 'declarations' && subject.declarations[Number(index)] !== undefined;
}
