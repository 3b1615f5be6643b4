import { describe, expect, it } from 'vitest';
import { type GrowthPlan, growthPlan, type PlanGap } from '../../../shared/fit/growth-plan.ts';
import type { Intention } from '../../../shared/model/intention.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { Proof } from '../../../shared/model/proof.ts';
import { aCase, aClaim, aDeclaration, aNeed, anActivity, anIntention, TWO_TRACK } from '../../support/case-builder.ts';
import { mustBe } from '../../support/must-be.ts';
import { caseOf, caseStanding, NOW } from '../../support/worked-examples.ts';

const T5 = { track: 'ic', level: 'l5', date: null };

/** The required criterion of T5 that comes last, so that the last of dealt verdicts is its. */
const LAST = 'l5-deep-problem';

const planOf = (subject: PromotionCase, target: Parameters<typeof growthPlan>[1] = T5): GrowthPlan =>
  mustBe(growthPlan(subject, target, NOW));
const idsOf = (gaps: readonly PlanGap[]): string[] => gaps.map(({ verdict }) => verdict.criterion.id);
const codesOf = (gap: PlanGap | undefined): string[] => mustBe(gap).lacks.map(({ code }) => code);

function standing(
  verdicts: string,
  plan: readonly Intention[] = [],
  given: Partial<PromotionCase> = {},
): PromotionCase {
  return { ...caseStanding(TWO_TRACK, 'ic', { l5: verdicts }), plan: [...plan], ...given };
}

/** Four months of work for some criteria, from August 2026 on. */
const autumn = (id: string, criteria: readonly string[], given: Partial<Intention> = {}): Intention =>
  anIntention(id, criteria, { start: '2026-08-01', end: '2026-11-30', ...given });

/** The steps in short, as in "2026-11-30 operating l5 (i1): l5-deep-problem gap > met". */
const stepsOf = ({ projection }: GrowthPlan): string[] =>
  projection.steps.map(({ date, standing: at, effectiveLevel, done, changes }) =>
    [
      `${date} ${at} ${effectiveLevel ?? '-'}`,
      done.length === 0 ? '' : ` (${done.map(({ id }) => id).join(', ')})`,
      changes.map(({ criterion, from, to }) => `: ${criterion.id} ${from} > ${to}`).join(''),
    ].join(''),
  );

describe('what is left to do for a level', () => {
  it('names the required criteria that are open, with what each lacks and what is planned for it', () => {
    const subject = standing('6 sustained, 1 met, 1 claimed, 1 gap', [
      autumn('i1', [LAST]),
      autumn('i2', ['l5-mentoring', LAST]),
      autumn('i3', ['l6-long-view']),
    ]);
    const { gaps, toSustain, today } = planOf(subject);
    expect(today.standing).toBe('within-reach');
    expect(idsOf(gaps)).toEqual(['l5-team-outcome', LAST]);
    expect(codesOf(gaps[0])).toEqual(['needs-stronger-claim']);
    expect(codesOf(gaps[1])).toEqual(['no-claim']);
    expect(gaps.map(({ intentions }) => intentions.map(({ id }) => id))).toEqual([[], ['i1', 'i2']]);
    expect(toSustain).toEqual([]);
  });

  it('names those that are met where too few are sustained, and how many are missing', () => {
    const { gaps, toSustain, sustainedShort } = planOf(standing('3 sustained, 5 met, 1 no-opportunity'));
    expect(gaps).toEqual([]);
    expect(sustainedShort).toBe(2);
    expect(toSustain).toHaveLength(5);
    expect(codesOf(toSustain[0])).toEqual(['needs-more-claims', 'needs-longer-span', 'needs-checkable-proof']);
  });

  it('leaves out what is optional and what had no opportunity', () => {
    const optional = TWO_TRACK.criteria.map((it) => (it.id === LAST ? { ...it, optional: true } : it));
    const subject = standing('8 sustained, 1 no-opportunity');
    expect(planOf(subject).gaps).toEqual([]);
    expect(planOf({ ...subject, declarations: [], ladder: { ...TWO_TRACK, criteria: optional } }).gaps).toEqual([]);
  });

  it('is none for a level that the ladder does not have', () => {
    expect(growthPlan(aCase(), { ...T5, level: 'l99' }, NOW)).toBeNull();
    expect(growthPlan(aCase(), { ...T5, track: 'none' }, NOW)).toBeNull();
  });

  it('tells what is overdue, which is still planned for its gap but counts for nothing', () => {
    const late = autumn('late', [LAST], { start: '2026-01-01', end: '2026-06-30' });
    const plan = planOf(standing('8 sustained, 1 gap', [late]));
    expect(plan.overdue).toEqual([late]);
    expect(plan.gaps[0]?.intentions).toEqual([late]);
    expect(plan.projection.operating).toBeNull();
  });
});

describe('when the case would stand', () => {
  it('is the day on which the last missing intention is done, until the evidence has grown old', () => {
    const plan = planOf(standing('6 sustained, 2 met, 1 gap', [autumn('i1', [LAST])]));
    expect(stepsOf(plan).slice(0, 2)).toEqual([
      '2026-07-01 within-reach -',
      `2026-11-30 operating l5 (i1): ${LAST} gap > met`,
    ]);
    expect(plan.projection).toMatchObject({ withinReach: NOW, operating: '2026-11-30', fallsBack: '2027-08-29' });
  });

  it('is today where it stands already, whatever is planned', () => {
    const plan = planOf(standing('9 sustained', [autumn('i1', [LAST])]));
    expect(plan.projection.operating).toBe(NOW);
    expect(plan.projection.atEnd.standing).toBe('operating');
  });

  it('counts what is to be done today, and not what was logged', () => {
    const today = autumn('i1', [LAST], { start: NOW, end: NOW });
    expect(stepsOf(planOf(standing('8 sustained, 1 gap', [today])))[0]).toBe('2026-07-01 operating l5 (i1)');

    const logged = { ...autumn('i1', [LAST]), activity: 'l5-mentoring-0' };
    expect(planOf(standing('8 sustained, 1 gap', [logged])).projection.operating).toBeNull();
  });

  it.each<[Proof, string]>([
    ['word', 'claimed'],
    ['witnessed', 'met'],
    ['artefact', 'met'],
    ['measured', 'met'],
  ])('believes a plan with the proof %s no further than %s', (proof, verdict) => {
    const plan = planOf(standing('8 sustained, 1 gap', [autumn('i1', [LAST], { proof })]));
    expect(plan.projection.steps[1]?.changes.map(({ to }) => to)).toEqual([verdict]);
  });

  it('says what would still be missing when the plan is done', () => {
    const weak = autumn('i1', [LAST], { strength: 'partial' });
    const { atEnd, operating, withinReach } = planOf(standing('8 sustained, 1 gap', [weak])).projection;
    expect(operating).toBeNull();
    expect(withinReach).toBe(NOW);
    expect(atEnd.reasons.map(({ code }) => code)).toEqual(['gaps', 'criteria-missing']);
    expect(atEnd.criteria.find(({ criterion }) => criterion.id === LAST)?.reasons.at(-1)?.code).toBe(
      'needs-stronger-claim',
    );
  });

  it('makes sustained what is done twice, over time and with proof', () => {
    const first = autumn('i1', [LAST], { start: '2026-08-01', end: '2026-09-30' });
    const second = autumn('i2', [LAST], { start: '2026-12-01', end: '2027-02-28', proof: 'word' });
    expect(stepsOf(planOf(standing('4 sustained, 4 met, 1 gap', [second, first]))).slice(1, 3)).toEqual([
      `2026-09-30 within-reach - (i1): ${LAST} gap > met`,
      `2027-02-28 operating l5 (i2): ${LAST} met > sustained`,
    ]);
  });

  it('sees evidence grow old before the plan is done', () => {
    const old = standing('5 sustained, 3 met, 1 gap', [autumn('i1', [LAST], { end: '2027-09-30' })]);
    const { steps, operating, atEnd } = planOf(old).projection;
    expect(steps.map(({ date }) => date)).toEqual([NOW, '2027-08-29', '2027-09-30']);
    expect(steps[1]?.changes).toHaveLength(5);
    expect(operating).toBeNull();
    expect(atEnd.reasons.map(({ code }) => code)).toContain('too-few-sustained');
  });

  it('sees what goes on become long enough, and what is noted for later begin', () => {
    const ongoing = caseOf(TWO_TRACK, LAST, ['meets 2026-03-01.. artefact', 'meets 2026-03-10..2026-04-10 word']);
    expect(stepsOf(planOf(ongoing))[1]).toBe(`2026-09-01 not-yet -: ${LAST} met > sustained`);
    const later = caseOf(TWO_TRACK, LAST, ['meets 2026-09-15..2026-10-10 artefact']);
    expect(stepsOf(planOf(later))[1]).toBe(`2026-09-15 not-yet -: ${LAST} claimed > met`);
  });

  it('looks as far as the day of the decision and the last of the plan, and else two years', () => {
    expect(planOf(aCase()).projection.until).toBe('2028-07-01');
    expect(planOf(aCase(), { ...T5, date: '2030-01-01' }).projection.until).toBe('2030-01-01');
    const far = autumn('i1', [LAST], { end: '2031-05-05' });
    expect(planOf(aCase({ plan: [far] })).projection.until).toBe('2031-05-05');
  });

  it('holds against the levels below: the one sought may be operating while they are not', () => {
    const subject = caseStanding(TWO_TRACK, 'ic', { l5: '8 sustained, 1 gap', l6: '8 sustained' });
    const plan = planOf({ ...subject, plan: [autumn('i1', [LAST])] }, { ...T5, level: 'l6' });
    expect(plan.projection.steps.slice(0, 2).map(({ standing: at, effectiveLevel }) => [at, effectiveLevel])).toEqual([
      ['operating', null],
      ['operating', 'l6'],
    ]);
  });

  it('judges by the rules of the case', () => {
    const strict = standing('8 sustained, 1 gap', [autumn('i1', [LAST])], { thresholds: { metProof: 'measured' } });
    expect(planOf(strict).projection.operating).toBeNull();
  });

  it('leaves the case alone: nothing of what is planned becomes evidence', () => {
    const subject = aCase({
      activities: [anActivity('a1')],
      claims: [aClaim('a1', LAST)],
      declarations: [aDeclaration('known-gap', LAST)],
      needs: [aNeed('n1')],
      plan: [autumn('i1', [LAST], { proof: 'witnessed' })],
    });
    const before = structuredClone(subject);
    planOf(subject);
    expect(subject).toEqual(before);
  });
});
