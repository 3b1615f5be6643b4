import fc from 'fast-check';
import type { Comparison, Verdict } from '../../shared/fit/verdict-types.ts';
import { addDays } from '../../shared/lib/calendar-date.ts';
import type { Ladder } from '../../shared/model/ladder.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { PROOFS } from '../../shared/model/proof.ts';
import {
  A_LINK,
  aCase,
  aClaim,
  aDeclaration,
  anActivity,
  aReferee,
  FULL_METRIC,
  OVERLAY,
  SAME_RUNG,
  TWO_TRACK,
} from './case-builder.ts';
import { NOW } from './worked-examples.ts';

// Ladders of few criteria, so that evidence piles up. Of the built-in one, what T6 and L6 ask for, two of it optional.
const fork: Ladder = {
  ...TWO_TRACK,
  criteria: TWO_TRACK.criteria
    .filter(({ level }) => level === 'l6')
    .map((item) => ({ ...item, optional: item.theme === 'communication' || item.theme === 'risk' })),
};
const anyLadder = fc.constantFrom(fork, OVERLAY, SAME_RUNG);

export const ACTIVITY_IDS = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'] as const;
const anyStrength = fc.constantFrom('partial' as const, 'meets' as const, 'exceeds' as const);

/** What an activity may be as evidence: begun or not, ended or not, with or without proof. */
export const anyWork = fc
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

export type Pair = { activity: string; criterion: string; strength: 'partial' | 'meets' | 'exceeds' };
const anyPair = ({ criteria }: Ladder): fc.Arbitrary<Pair> =>
  fc.record({
    activity: fc.constantFrom(...ACTIVITY_IDS),
    criterion: fc.constantFrom(...criteria.map(({ id }) => id)),
    strength: anyStrength,
  });

/** A case of six activities with any claims and declarations, on a ladder with a fork, with an overlay, or with one set of rungs. */
export const anyEvidence: fc.Arbitrary<PromotionCase> = anyLadder.chain((ladder) => {
  const ids = ladder.criteria.map(({ id }) => id);
  return fc
    .record({
      works: fc.tuple(anyWork, anyWork, anyWork, anyWork, anyWork, anyWork),
      pairs: fc.uniqueArray(anyPair(ladder), {
        selector: ({ activity, criterion }) => `${activity} ${criterion}`,
        maxLength: 30,
      }),
      declared: fc.subarray(ids),
      inapplicable: fc.subarray(ids),
      witnessed: fc.subarray([...ACTIVITY_IDS]),
      claimsWanted: fc.constantFrom(undefined, 1, 3),
    })
    .map(({ works, pairs, declared, inapplicable, witnessed, claimsWanted }) =>
      aCase({
        ladder,
        target: {
          track: 'ic',
          level: ladder.levels.find(({ names }) => Object.hasOwn(names, 'ic'))?.id ?? '',
          date: null,
        },
        thresholds: claimsWanted === undefined ? {} : { sustainedClaims: claimsWanted },
        activities: works.map((work, index) => anActivity(ACTIVITY_IDS[index] ?? '', work)),
        claims: pairs.map(({ activity, criterion, strength }) => aClaim(activity, criterion, strength)),
        declarations: [
          ...declared.map((criterion) => aDeclaration('no-opportunity', criterion)),
          ...inapplicable
            .filter((id) => ladder.criteria.some((item) => item.id === id && item.optional))
            .map((criterion) => aDeclaration('not-applicable', criterion)),
        ],
        referees: [aReferee('r1', witnessed)],
      }),
    );
});

/** A case with another claim for one of its criteria. */
export const withAnotherClaim = anyEvidence.chain((subject) =>
  anyPair(subject.ladder).map((pair) => ({ before: subject, after: withClaim(subject, pair) })),
);

/** Verdicts by the id of their criterion. */
export const verdictsOf = ({ tracks }: Comparison): Map<string, Verdict> =>
  new Map(
    tracks.flatMap(({ levels }) =>
      levels.flatMap((level) => level.criteria.map((item) => [item.criterion.id, item.verdict])),
    ),
  );

/** What a claim adds to: no verdict without claims is better than another. */
export const RANK: Record<Verdict, number> = {
  sustained: 3,
  met: 2,
  claimed: 1,
  gap: 0,
  'no-opportunity': 0,
  'not-applicable': 0,
};

function withClaim(subject: PromotionCase, { activity, criterion, strength }: Pair): PromotionCase {
  const others = subject.claims.filter((claim) => claim.activity !== activity || claim.criterion !== criterion);
  return others.length < subject.claims.length
    ? subject
    : { ...subject, claims: [...others, aClaim(activity, criterion, strength)] };
}
