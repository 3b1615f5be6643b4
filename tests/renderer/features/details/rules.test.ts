import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleEffect } from '../../../../renderer/features/details/rules/rule-effect.ts';
import {
  differing,
  RULE_NAMES,
  ruleForm,
  thresholdsFrom,
  valuesOf,
} from '../../../../renderer/features/details/rules/rule-values.ts';
import { text } from '../../../../renderer/text/text.ts';
import { changeThresholds } from '../../../../shared/case/title-page-edits.ts';
import { thresholdsOf } from '../../../../shared/fit/thresholds-of.ts';
import { type Thresholds, thresholds as thresholdsSchema } from '../../../../shared/model/thresholds.ts';
import { TWO_TRACK } from '../../../support/case-builder.ts';
import { mustBe } from '../../../support/must-be.ts';
import { caseStanding, NOW } from '../../../support/worked-examples.ts';

const LADDERS = TWO_TRACK.thresholds;
const values = (given: Partial<Thresholds> = {}) => valuesOf({ ...LADDERS, ...given });

describe('the rules as they are written', () => {
  it('show each threshold, shares in percent', () => {
    expect(RULE_NAMES.toSorted()).toEqual(Object.keys(thresholdsSchema.shape).toSorted());
    expect(values({ sustainedShare: 0.07, noOpportunityShare: 0.29 })).toMatchObject({
      sustainedShare: 7,
      noOpportunityShare: 29,
      metProof: 'witnessed',
    });
  });

  it('give the same thresholds back, whatever a ladder has', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (sustainedShare, noOpportunityShare, withinReachGapShare) => {
        const ladders = { ...LADDERS, sustainedShare, noOpportunityShare, withinReachGapShare };
        expect(thresholdsFrom(valuesOf(ladders), ladders)).toEqual(ladders);
        expect(differing(valuesOf(ladders), ladders)).toEqual([]);
      }),
    );
  });

  it('keep only what differs from the ladder, and nothing once it is taken back', () => {
    const subject = caseStanding(TWO_TRACK, 'ic', { l5: '9 sustained' });
    const written = { ...values(), sustainedClaims: 3, sustainedShare: 60 };
    expect(differing(written, LADDERS)).toEqual(['sustainedClaims', 'sustainedShare']);
    const changed = mustBe(changeThresholds(subject, thresholdsFrom(written, LADDERS))).case;
    expect(changed.thresholds).toEqual({ sustainedClaims: 3, sustainedShare: 0.6 });
    expect(valuesOf(thresholdsOf(changed))).toEqual(written);
    const back = mustBe(changeThresholds(changed, thresholdsFrom(values(), LADDERS))).case;
    expect(back.thresholds).toEqual({});
  });

  it.each<[string, object, string]>([
    ['a share beyond all', { sustainedShare: 101 }, 'must be at most 100 percent'],
    ['a share below none', { noOpportunityShare: -1 }, 'must not be negative'],
    ['half an activity', { sustainedClaims: 1.5 }, 'must be a whole number'],
    ['months without end', { sustainedFreshMonths: 100_000 }, 'must be at most 600'],
    ['nothing at all', { sustainedSpanMonths: null }, 'must be a whole number'],
    ['a word', { withinReachGapShare: 'few' }, 'must be a number'],
  ])('refuse %s', (_, given, message) => {
    const parsed = ruleForm.safeParse({ ...values(), ...given });
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});

describe('what own rules do', () => {
  const subject = {
    ...caseStanding(TWO_TRACK, 'ic', { l5: '9 sustained' }),
    target: { track: 'ic', level: 'l5', date: null },
  };

  it('is counted in verdicts and told of the level sought', () => {
    const effect = ruleEffect({ ...subject, thresholds: { sustainedClaims: 3 } }, NOW);
    expect(effect).toEqual({ otherVerdicts: 9, own: 'within-reach', ladders: 'operating' });
    expect(text.details.rules.effect(effect)).toBe(
      'Because of that 9 criteria have another verdict today. The level you aim for is “within reach”; by the ladder’s rules it would be “operating”. A committee may hold you to the ladder’s rules.',
    );
  });

  it('may be nothing', () => {
    expect(ruleEffect({ ...subject, thresholds: { sustainedSpanMonths: 5 } }, NOW)).toMatchObject({ otherVerdicts: 0 });
  });
});

describe('the ladder’s value beside a rule', () => {
  const { value } = text.details.rules;

  it('has its unit, and a share as one of how many', () => {
    expect(value('sustainedClaims', 1)).toBe('1 activity');
    expect(value('sustainedFreshMonths', 18)).toBe('18 months');
    expect(value('noOpportunityShare', 20)).toBe('20 percent (1 in 5)');
    expect(value('sustainedShare', 30)).toBe('30 percent');
    expect(value('sustainedShare', 0)).toBe('0 percent');
    expect(value('metProof', 'artefact')).toBe('“artefact”');
  });
});
