import fc from 'fast-check';
import { expect, it } from 'vitest';
import { setClaim } from '../../../shared/case/claim-edits.ts';
import type { Finding, FindingCode } from '../../../shared/evidence/finding-types.ts';
import { findingsOf } from '../../../shared/evidence/findings.ts';
import { criteriaOf } from '../../../shared/ladder/look-up.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { A_LINK, aCase, aClaim, aDeclaration, anActivity, aReferee, TWO_TRACK } from '../../support/case-builder.ts';
import { mustBe } from '../../support/must-be.ts';
import { NOW } from '../../support/worked-examples.ts';

/** That a case leans on too little: the more is shown, the more there is to lean. */
const RELIANCE: readonly FindingCode[] = [
  'activity-carries-too-much',
  'one-off-evidence',
  'private-item-carries-verdict',
];
/** What the evidence for one criterion lacks. */
const EVIDENCE: readonly FindingCode[] = ['stale-evidence', 'lower-level-evidence', 'gap-without-mitigation'];

const criteria = criteriaOf(TWO_TRACK, 'ic', 'l6').map(({ id }) => id);
const ACTIVITIES = 5;

const cases = fc
  .record({
    works: fc.array(
      fc.record({
        year: fc.integer({ min: 2022, max: 2026 }),
        confidentiality: fc.constantFrom('internal' as const, 'private' as const),
        linked: fc.boolean(),
      }),
      { minLength: ACTIVITIES, maxLength: ACTIVITIES },
    ),
    claims: fc.uniqueArray(
      fc.record({
        activity: fc.nat(ACTIVITIES - 1),
        criterion: fc.constantFrom(...criteria),
        strength: fc.constantFrom('partial' as const, 'meets' as const, 'exceeds' as const),
      }),
      { selector: ({ activity, criterion }) => `${activity} ${criterion}`, maxLength: 12 },
    ),
    gaps: fc.uniqueArray(fc.constantFrom(...criteria), { maxLength: 2 }),
  })
  .map(({ works, claims, gaps }) =>
    aCase({
      activities: [
        ...works.map(({ year, confidentiality, linked }, index) =>
          anActivity(`a${index}`, {
            start: `${year}-01-01`,
            end: `${year}-06-30`,
            confidentiality,
            links: linked ? [A_LINK] : [],
          }),
        ),
        anActivity('sound', { start: '2026-01-01', end: '2026-06-30', links: [A_LINK] }),
      ],
      claims: claims.map(({ activity, criterion, strength }) => aClaim(`a${activity}`, criterion, strength)),
      declarations: gaps.map((id) => aDeclaration('known-gap', id)),
      referees: [aReferee('r', ['a0'])],
    }),
  );

const key = ({ code, pointer }: Finding): string => `${code} ${pointer}`;

function revealed(before: PromotionCase, after: PromotionCase): readonly Finding[] {
  const known = new Set(findingsOf(before, NOW).map(key));
  return findingsOf(after, NOW).filter((finding) => !known.has(key(finding)));
}

it('a sound claim more reveals nothing but on how little the case leans', () => {
  fc.assert(
    fc.property(
      cases,
      fc.constantFrom(...criteria),
      fc.constantFrom('meets', 'exceeds'),
      (subject, criterion, strength) => {
        const after = mustBe(setClaim(subject, aClaim('sound', criterion, strength))).case;
        for (const { code } of revealed(subject, after)) expect(RELIANCE).toContain(code);
      },
    ),
  );
});

it('any claim more reveals no lack of evidence for a criterion that had some', () => {
  fc.assert(
    fc.property(
      cases,
      fc.constantFrom('a0', 'a1', 'a2', 'sound'),
      fc.constantFrom(...criteria),
      fc.constantFrom('partial', 'meets', 'exceeds'),
      (subject, activity, criterion, strength) => {
        const claims = subject.claims.filter((claim) => claim.criterion === criterion);
        fc.pre(claims.length > 0 && !claims.some((claim) => claim.activity === activity));
        const after = mustBe(setClaim(subject, aClaim(activity, criterion, strength))).case;
        for (const { code, pointer } of revealed(subject, after)) {
          // The same lack, told of a claim that is newer than the one it was told of before.
          if (code === 'stale-evidence' && pointer === `/claims/${after.claims.length - 1}`) continue;
          expect(EVIDENCE).not.toContain(code);
        }
      },
    ),
  );
});
