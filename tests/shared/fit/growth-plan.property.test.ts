import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTracks } from '../../../shared/fit/compare-tracks.ts';
import { growthPlan } from '../../../shared/fit/growth-plan.ts';
import { withDone } from '../../../shared/fit/plan/planned-case.ts';
import { levelIn, projectPlan } from '../../../shared/fit/plan/projection.ts';
import { criteriaOf } from '../../../shared/ladder/look-up.ts';
import { addDays } from '../../../shared/lib/calendar-date.ts';
import type { Intention } from '../../../shared/model/intention.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { PROOFS } from '../../../shared/model/proof.ts';
import {
  A_LINK,
  aCase,
  aClaim,
  aDeclaration,
  anActivity,
  anIntention,
  aReferee,
  FULL_METRIC,
  TWO_TRACK,
} from '../../support/case-builder.ts';
import { mustBe } from '../../support/must-be.ts';
import { NOW } from '../../support/worked-examples.ts';

// One level of three criteria, so that plans come true often.
const TARGET = { track: 'ic', level: 'l6', date: null };
const criteria = criteriaOf(TWO_TRACK, 'ic', 'l6').slice(0, 3);
const ladder = { ...TWO_TRACK, criteria };
const names = criteria.map(({ id }) => id);
const ids = ['a1', 'a2', 'a3', 'a4', 'a5'];

const days = (min: number, max: number) => fc.integer({ min, max }).map((count) => addDays(NOW, count));
const aSpan = (min: number, max: number) =>
  fc.record({ start: days(min, max), length: fc.integer({ min: 0, max: 400 }) }).map(({ start, length }) => ({
    start,
    end: addDays(start, length),
  }));
const aStrength = fc.constantFrom('partial' as const, 'meets' as const, 'exceeds' as const);

const aWork = fc
  .record({ span: aSpan(-1200, 300), ongoing: fc.boolean(), proof: fc.constantFrom(...PROOFS) })
  .map(({ span, ongoing, proof }) => ({
    start: span.start,
    end: ongoing ? null : span.end,
    links: proof === 'artefact' ? [A_LINK] : [],
    metrics: proof === 'measured' ? [FULL_METRIC] : [],
  }));

const anyIntention = fc.record({
  span: aSpan(-500, 500),
  criteria: fc.subarray(names, { minLength: 1 }),
  strength: aStrength,
  proof: fc.constantFrom(...PROOFS),
});
const anyPlan = fc
  .array(anyIntention, { maxLength: 6 })
  .map((plan) =>
    plan.map(({ span, criteria: served, ...rest }, at) => anIntention(`i${at}`, served, { ...span, ...rest })),
  );

const anyCase = fc
  .record({
    works: fc.tuple(aWork, aWork, aWork, aWork, aWork),
    pairs: fc.uniqueArray(
      fc.record({ activity: fc.constantFrom(...ids), criterion: fc.constantFrom(...names), strength: aStrength }),
      { selector: ({ activity, criterion }) => `${activity} ${criterion}`, maxLength: 12 },
    ),
    witnessed: fc.subarray(ids),
    declared: fc.subarray(names),
    fresh: fc.constantFrom(undefined, 3, 12),
    plan: anyPlan,
  })
  .map(({ works, pairs, witnessed, declared, fresh, plan }) =>
    aCase({
      ladder,
      target: TARGET,
      activities: works.map((work, index) => anActivity(ids[index] ?? '', work)),
      claims: pairs.map(({ activity, criterion, strength }) => aClaim(activity, criterion, strength)),
      declarations: declared.map((criterion) => aDeclaration('no-opportunity', criterion)),
      referees: [aReferee('r1', witnessed)],
      thresholds: fresh === undefined ? {} : { sustainedFreshMonths: fresh },
      plan,
    }),
  );

const projected = (subject: PromotionCase) => mustBe(projectPlan(subject, TARGET, NOW));

describe('the projection of a plan', () => {
  it('says of every day what a comparison of that day would say', () => {
    fc.assert(
      fc.property(anyCase, fc.array(days(0, 730), { minLength: 1, maxLength: 12 }), (subject, looked) => {
        const { steps } = projected(subject);
        for (const day of looked) {
          const done = subject.plan.filter(({ end }) => end >= NOW && end <= day);
          const judged = compareTracks(withDone(subject, done), day);
          const step = mustBe(steps.findLast(({ date }) => date <= day));
          expect([day, step.standing]).toEqual([day, levelIn(judged, TARGET)?.standing]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('without intentions begins with how the case stands today', () => {
    fc.assert(
      fc.property(anyCase, (subject) => {
        const plan = mustBe(growthPlan({ ...subject, plan: [] }, TARGET, NOW));
        const today = mustBe(levelIn(compareTracks(subject, NOW), TARGET));
        expect(plan.today).toEqual(today);
        expect(plan.projection.atEnd).toEqual(today);
        expect(plan.projection.steps[0]).toMatchObject({ date: NOW, standing: today.standing, done: [], changes: [] });
      }),
    );
  });

  it('is never later for one intention more, but for weak ones that end a declaration', () => {
    fc.assert(
      fc.property(anyCase, anyIntention, (subject, { span, criteria: served, strength, proof }) => {
        const declared = new Set(subject.declarations.map(({ criterion }) => criterion));
        fc.pre(!served.some((id) => declared.has(id)) || (strength !== 'partial' && proof !== 'word'));
        const more: Intention = anIntention('more', served, { ...span, strength, proof });
        const [fewer, withMore] = [projected(subject), projected({ ...subject, plan: [...subject.plan, more] })];
        for (const milestone of ['operating', 'withinReach'] as const) {
          const before = fewer[milestone];
          if (before !== null) expect(mustBe(withMore[milestone]) <= before).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the plan', () => {
    fc.assert(
      fc.property(anyCase, (subject) => {
        const { steps, operating } = projected({ ...subject, plan: subject.plan.toReversed() });
        const straight = projected(subject);
        expect(operating).toBe(straight.operating);
        expect(steps.map(({ date, standing }) => [date, standing])).toEqual(
          straight.steps.map(({ date, standing }) => [date, standing]),
        );
      }),
    );
  });
});
