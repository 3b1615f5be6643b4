import { describe, expect, it } from 'vitest';
import { compareTracks } from '../../../shared/fit/compare-tracks.ts';
import type { LevelStanding } from '../../../shared/fit/verdict-types.ts';
import type { Ladder } from '../../../shared/model/ladder.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { JORGEF, TWO_TRACK } from '../../support/case-builder.ts';
import { caseOf, caseStanding, NOW } from '../../support/worked-examples.ts';

function standingIn(subject: PromotionCase, track: string, level: string): LevelStanding {
  const fit = compareTracks(subject, NOW).tracks.find((candidate) => candidate.track.id === track);
  const found = fit?.levels.find((candidate) => candidate.level.id === level);
  if (found === undefined) throw new Error(`No standing of ${level} on ${track}`);
  return found;
}

const LADDERS = { 'built-in': TWO_TRACK, company: JORGEF };

// At most 1 in 5 without opportunity and at least half sustained; within reach with at most a quarter of gaps. The built-in
// ladder requires 8 criteria of T6 and 10 of L6, the company’s 5 of each level.
describe('a standing', () => {
  it.each<[keyof typeof LADDERS, string, string, string, string, string]>([
    ['built-in', 'ic', 'l6', '8 sustained', 'operating', ''],
    ['built-in', 'ic', 'l6', '4 sustained, 4 met', 'operating', ''],
    ['built-in', 'ic', 'l6', '3 sustained, 5 met', 'within-reach', 'too-few-sustained'],
    ['built-in', 'ic', 'l6', '7 sustained, 1 claimed', 'within-reach', 'criteria-missing'],
    ['built-in', 'ic', 'l6', '7 sustained, 1 gap', 'within-reach', 'criteria-missing'],
    ['built-in', 'ic', 'l6', '7 sustained, 1 no-opportunity', 'operating', ''],
    ['built-in', 'ic', 'l6', '6 sustained, 2 no-opportunity', 'within-reach', 'too-many-no-opportunity'],
    ['built-in', 'ic', 'l6', '6 sustained, 2 gap', 'within-reach', 'criteria-missing'],
    ['built-in', 'ic', 'l6', '5 sustained, 3 gap', 'not-yet', 'criteria-missing'],
    ['built-in', 'ic', 'l6', '6 claimed, 2 gap', 'within-reach', 'criteria-missing, too-few-sustained'],
    ['built-in', 'ic', 'l6', '5 claimed, 3 gap', 'not-yet', 'criteria-missing, too-few-sustained'],
    ['built-in', 'ic', 'l6', '8 claimed', 'within-reach', 'criteria-missing, too-few-sustained'],
    ['built-in', 'ic', 'l6', '8 no-opportunity', 'within-reach', 'too-few-sustained, too-many-no-opportunity'],
    ['built-in', 'ic', 'l6', '8 gap', 'not-yet', 'criteria-missing, too-few-sustained'],
    ['built-in', 'tl', 'l6', '5 sustained, 3 met, 2 no-opportunity', 'operating', ''],
    ['built-in', 'tl', 'l6', '5 sustained, 2 met, 3 no-opportunity', 'within-reach', 'too-many-no-opportunity'],
    ['built-in', 'tl', 'l6', '4 sustained, 6 met', 'within-reach', 'too-few-sustained'],
    ['built-in', 'tl', 'l6', '8 met, 2 gap', 'within-reach', 'criteria-missing, too-few-sustained'],
    ['built-in', 'tl', 'l6', '7 met, 3 gap', 'not-yet', 'criteria-missing, too-few-sustained'],
    ['company', 'ic', 'l4', '3 sustained, 2 met', 'operating', ''],
    ['company', 'ic', 'l4', '2 sustained, 3 met', 'within-reach', 'too-few-sustained'],
    ['company', 'ic', 'l4', '3 sustained, 1 met, 1 no-opportunity', 'operating', ''],
    ['company', 'tl', 'l5', '3 sustained, 2 no-opportunity', 'within-reach', 'too-many-no-opportunity'],
    ['company', 'tl', 'l5', '4 sustained, 1 gap', 'within-reach', 'criteria-missing'],
    ['company', 'tl', 'l5', '3 sustained, 2 gap', 'not-yet', 'criteria-missing'],
  ])('on the %s ladder, %s %s with %s is %s', (ladder, track, level, verdicts, standing, missing) => {
    const found = standingIn(caseStanding(LADDERS[ladder], track, { [level]: verdicts }), track, level);
    const rests = standing === 'operating' ? 'all-required-met' : 'gaps';
    const below = found.reasons.filter(({ code }) => code === 'level-below-not-operating');
    const rest = found.reasons.filter((reason) => !below.includes(reason)).map(({ code }) => code);
    expect([found.standing, ...rest]).toEqual([standing, rests, ...missing.split(', ').filter((code) => code !== '')]);
  });

  it('says how many are there and how many it takes', () => {
    const found = standingIn(
      caseStanding(TWO_TRACK, 'tl', { l6: '2 sustained, 1 met, 1 claimed, 3 gap, 3 no-opportunity' }),
      'tl',
      'l6',
    );
    expect(found.reasons.slice(0, 4)).toEqual([
      { code: 'gaps', pointer: '/ladder/levels/1', params: { count: 3, allowed: 2 } },
      { code: 'criteria-missing', pointer: '/ladder/levels/1', params: { count: 4, required: 10 } },
      { code: 'too-few-sustained', pointer: '/ladder/levels/1', params: { have: 2, wanted: 5 } },
      { code: 'too-many-no-opportunity', pointer: '/ladder/levels/1', params: { have: 3, allowed: 2 } },
    ]);
    expect(found.counts).toEqual({
      sustained: 2,
      met: 1,
      claimed: 1,
      gap: 3,
      'no-opportunity': 3,
      'not-applicable': 0,
    });
  });
});

describe('optional criteria', () => {
  const criteria = TWO_TRACK.criteria.map((item) => ({ ...item, optional: item.theme === 'depth' }));
  const ladder = { ...TWO_TRACK, criteria };

  it('are counted and listed, but never hold a level back', () => {
    const found = standingIn(caseStanding(ladder, 'ic', { l6: '6 sustained' }), 'ic', 'l6');
    expect(found.standing).toBe('operating');
    expect(found.counts).toMatchObject({ sustained: 6, gap: 2 });
    expect(found.criteria).toHaveLength(8);
  });

  it('are told apart when they are declared not applicable', () => {
    const found = standingIn(caseOf(ladder, 'l6-simplifies', ['not-applicable']), 'ic', 'l6');
    expect(found.counts).toMatchObject({ 'not-applicable': 1, gap: 7 });
  });

  it('alone leave a level without a judgement', () => {
    const allOptional = { ...TWO_TRACK, criteria: TWO_TRACK.criteria.map((item) => ({ ...item, optional: true })) };
    const found = standingIn(caseOf(allOptional, 'l6-simplifies', ['meets 2026-01-01.. artefact']), 'ic', 'l6');
    expect(found.standing).toBe('not-yet');
    expect(found.reasons).toEqual([{ code: 'no-required-criteria', pointer: '/ladder/levels/1', params: {} }]);
  });
});

describe('a ladder’s own shares', () => {
  const standingWith = (thresholds: Partial<Ladder['thresholds']>, verdicts: string): string => {
    const ladder = { ...TWO_TRACK, thresholds: { ...TWO_TRACK.thresholds, ...thresholds } };
    return standingIn(caseStanding(ladder, 'tl', { l6: verdicts }), 'tl', 'l6').standing;
  };

  it.each<[Partial<Ladder['thresholds']>, string, string]>([
    [{ sustainedShare: 0 }, '10 met', 'operating'],
    [{ sustainedShare: 1 }, '9 sustained, 1 met', 'within-reach'],
    [{ sustainedShare: 0.7 }, '7 sustained, 3 met', 'operating'],
    [{ sustainedShare: 0.7 }, '6 sustained, 4 met', 'within-reach'],
    [{ noOpportunityShare: 0 }, '9 sustained, 1 no-opportunity', 'within-reach'],
    [{ noOpportunityShare: 0.3 }, '7 sustained, 3 no-opportunity', 'operating'],
    [{ withinReachGapShare: 0 }, '9 sustained, 1 gap', 'not-yet'],
    [{ withinReachGapShare: 0.3 }, '7 met, 3 gap', 'within-reach'],
    [{ withinReachGapShare: 1 }, '10 gap', 'within-reach'],
  ])('%j make %s %s', (thresholds, verdicts, standing) => {
    expect(standingWith(thresholds, verdicts)).toBe(standing);
  });
});
