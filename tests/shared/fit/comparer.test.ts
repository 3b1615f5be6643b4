import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeActivity } from '../../../shared/case/activity-edits.ts';
import { removeClaim, setClaim } from '../../../shared/case/claim-edits.ts';
import { changePacketPlan } from '../../../shared/case/title-page-edits.ts';
import { compareTracks } from '../../../shared/fit/compare-tracks.ts';
import { createComparer } from '../../../shared/fit/comparer.ts';
import type { Comparison, CriterionVerdict } from '../../../shared/fit/verdict-types.ts';
import { addDays } from '../../../shared/lib/calendar-date.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { anyEdit, EDITED_CASE } from '../../support/any-edit.ts';
import { anyEvidence, anyWork } from '../../support/any-evidence.ts';
import { aClaim, aReferee } from '../../support/case-builder.ts';
import { mustBe } from '../../support/must-be.ts';
import { readSample } from '../../support/sample-case.ts';
import { NOW } from '../../support/worked-examples.ts';

type State = { readonly subject: PromotionCase; readonly now: string };
type Step = (state: State, before: readonly State[]) => State;

const onCase =
  (change: (subject: PromotionCase) => PromotionCase): Step =>
  (state) => ({
    ...state,
    subject: change(state.subject),
  });

/** An edit, an edit undone, or something that no single edit does. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: anyEdit.map((edit) => onCase((subject) => edit(subject)?.case ?? subject)) },
  {
    weight: 3,
    arbitrary: fc.tuple(anyWork, fc.nat()).map(([work, at]) =>
      onCase((subject) => ({
        ...subject,
        activities: subject.activities.map((item, index) =>
          index === at % subject.activities.length ? { ...item, ...work } : item,
        ),
      })),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ strength: fc.constantFrom('partial' as const, 'exceeds' as const), at: fc.nat(), to: fc.nat() })
      .map(({ strength, at, to }) =>
        onCase((subject) => {
          const claim = subject.claims[at % subject.claims.length];
          if (claim === undefined) return subject;
          const others = subject.claims.filter((item) => item !== claim);
          return { ...subject, claims: others.toSpliced(to % (others.length + 1), 0, { ...claim, strength }) };
        }),
      ),
  },
  fc.nat().map(
    (steps): Step =>
      (state, before) =>
        before[before.length - 1 - (steps % Math.max(1, before.length))] ?? state,
  ),
  fc.constant(
    onCase((subject) => ({
      ...subject,
      activities: subject.activities.toReversed(),
      claims: subject.claims.toReversed(),
      declarations: subject.declarations.toReversed(),
    })),
  ),
  fc.constant(onCase((subject) => structuredClone(subject))),
  fc.subarray(['a1', 'a2', 'a3']).map((ids) => onCase((subject) => ({ ...subject, referees: [aReferee('r1', ids)] }))),
  fc
    .integer({ min: 1, max: 3 })
    .map((sustainedClaims) => onCase((subject) => ({ ...subject, thresholds: { sustainedClaims } }))),
  fc.constant(
    onCase((subject) => ({
      ...subject,
      ladder: { ...subject.ladder, criteria: subject.ladder.criteria.toReversed() },
    })),
  ),
  fc.integer({ min: -400, max: 400 }).map(
    (days): Step =>
      (state) => ({ ...state, now: addDays(NOW, days) }),
  ),
  anyEvidence.map((subject) => onCase(() => subject)),
);

const verdictsById = ({ tracks }: Comparison): Map<string, CriterionVerdict> =>
  new Map(
    tracks.flatMap(({ levels }) => levels.flatMap(({ criteria }) => criteria.map((it) => [it.criterion.id, it]))),
  );

const verdictsOn = ({ tracks }: Comparison, track: number): CriterionVerdict[] =>
  tracks[track]?.levels.flatMap(({ criteria }) => criteria) ?? [];

describe('a comparer', () => {
  it('gives after any run of edits what a comparison from scratch gives', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 20 }), (steps) => {
        const compare = createComparer();
        const states: State[] = [{ subject: EDITED_CASE, now: NOW }];
        for (const step of [(state: State) => state, ...steps]) {
          const state = step(mustBe(states.at(-1)), states);
          states.push(state);
          const comparison = compare(state.subject, state.now);
          expect(comparison).toStrictEqual(compareTracks(state.subject, state.now));
          expect(verdictsOn(comparison, 0).filter((verdict) => verdictsOn(comparison, 1).includes(verdict))).toEqual(
            verdictsOn(comparison, 0).filter(({ criterion }) => criterion.tracks.length > 1),
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keeps a verdict the same object until it, or its criterion, is another', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
        const compare = createComparer();
        let state: State = { subject: EDITED_CASE, now: NOW };
        let before = compare(state.subject, state.now);
        for (const step of steps) {
          state = step(state, []);
          const after = compare(state.subject, state.now);
          const known = verdictsById(before);
          for (const [id, verdict] of verdictsById(after)) {
            const earlier = known.get(id);
            if (earlier?.criterion === verdict.criterion && JSON.stringify(earlier) === JSON.stringify(verdict))
              expect(verdict).toBe(earlier);
          }
          before = after;
        }
      }),
      { numRuns: 200 },
    );
  });

  const { subject, asOf } = readSample();
  const claim = mustBe(subject.claims[0]);

  it('gives the very same comparison after an edit that no verdict rests on', () => {
    const compare = createComparer();
    const before = compare(subject, asOf);
    const edited = mustBe(changePacketPlan(subject, { ...subject.packet, summary: 'Another summary.' }));
    expect(compare(edited.case, asOf)).toBe(before);
  });

  it('keeps the levels and the track that an edit did not touch', () => {
    const compare = createComparer();
    const before = compare(subject, asOf);
    const only = mustBe(subject.ladder.criteria.find(({ level, tracks }) => level === 'l7' && tracks.join() === 'tl'));
    const edited = mustBe(setClaim(subject, aClaim(claim.activity, only.id, 'partial')));
    const after = compare(edited.case, asOf);
    expect(after).not.toBe(before);
    expect(after.tracks[0]).toBe(before.tracks[0]);
    const same = after.tracks[1]?.levels.map((level, index) => level === before.tracks[1]?.levels[index]);
    expect(same).toEqual([true, true, false, true]);
  });

  it('follows claims to their new places when one before them goes', () => {
    const compare = createComparer();
    compare(subject, asOf);
    const edited = mustBe(removeClaim(subject, claim.id));
    expect(compare(edited.case, asOf)).toStrictEqual(compareTracks(edited.case, asOf));
    const emptied = mustBe(removeActivity(edited.case, claim.activity));
    expect(compare(emptied.case, asOf)).toStrictEqual(compareTracks(emptied.case, asOf));
  });
});
