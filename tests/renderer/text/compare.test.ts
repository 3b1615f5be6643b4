import { describe, expect, it } from 'vitest';
import { compare } from '../../../renderer/text/en/compare.ts';
import { TWO_TRACK } from '../../support/case-builder.ts';

const stand = (track: string, level: string | null, overlay = false) => ({ track, level, overlay });

describe('the sentence on where a case stands', () => {
  it('names the level on each track', () => {
    expect(
      compare.stands([
        stand('Individual contributor', 'T5 Senior engineer'),
        stand('Technical leadership', 'L6 Technical lead'),
      ]),
    ).toBe(
      'On the individual contributor track this case stands at T5 Senior engineer; on the technical leadership track at L6 Technical lead.',
    );
  });

  it('says so where there is no level yet, on either track', () => {
    expect(compare.stands([stand('Developer', 'D3'), stand('Tech Lead', null)])).toBe(
      'On the developer track this case stands at D3; on the Tech Lead track it does not stand on a level yet.',
    );
    expect(compare.stands([stand('Developer', null), stand('Tech Lead', 'TL4')])).toBe(
      'On the developer track this case does not stand on a level yet; on the Tech Lead track it stands at TL4.',
    );
    expect(compare.stands([stand('IC', null), stand('TL', null)])).toBe(
      'On the IC track this case does not stand on a level yet; on the TL track it does not stand on a level yet.',
    );
  });

  it('says of a role without rungs whether the work is done, not on which level', () => {
    expect(compare.stands([stand('Developer', 'D3'), stand('Tech lead', null, true)])).toBe(
      'On the developer track this case stands at D3; the role of Tech lead is not operating yet.',
    );
    expect(compare.stands([stand('Developer', null), stand('Tech lead', 'Tech lead', true)])).toContain(
      '; the role of Tech lead is operating.',
    );
  });

  it('reads as well for a ladder with one track', () => {
    expect(compare.stands([stand('Engineering', 'E3')])).toBe('On the engineering track this case stands at E3.');
  });
});

describe('the rule in words', () => {
  it('says the thresholds of the ladder', () => {
    const rule = TWO_TRACK.thresholds;
    expect(compare.ruleSustained(rule)).toBe(
      'Sustained takes 2 different activities that meet or exceed the criterion, 6 months or more from first start to last end, the newest no older than 18 months, and one with the proof “artefact” or better.',
    );
    expect(compare.ruleOperating(rule)).toContain('at least half of them are sustained; at most one in five may');
    expect(compare.ruleWithinReach(rule)).toBe(
      'It is within reach when at most a quarter of them are without any claim.',
    );
  });

  it('follows a ladder that sets its own', () => {
    const rule = {
      ...TWO_TRACK.thresholds,
      sustainedClaims: 1,
      sustainedSpanMonths: 1,
      noOpportunityShare: 0,
      sustainedShare: 0.6,
      withinReachGapShare: 0,
    };
    expect(compare.ruleSustained(rule)).toContain('1 activity that meets or exceeds the criterion, 1 month or more');
    expect(compare.ruleOperating(rule)).toContain('at least 60 in a hundred of them are sustained; none may');
    expect(compare.ruleWithinReach(rule)).toBe('It is within reach when none of them is without any claim.');
  });

  it('leaves out what a case asks nothing of', () => {
    const nothing = { sustainedClaims: 0, sustainedSpanMonths: 0, sustainedFreshMonths: 0, sustainedShare: 0 };
    const rule = { ...TWO_TRACK.thresholds, ...nothing };
    expect(compare.ruleSustained(rule)).toBe(
      'Sustained takes 1 activity that meets or exceeds the criterion, the newest still going on, and one with the proof “artefact” or better.',
    );
    expect(compare.ruleOperating(rule)).toBe(
      'A level is operating when every required criterion is met or sustained; at most one in five may have had no opportunity.',
    );
  });
});

describe('counts in words', () => {
  const none = { sustained: 0, met: 0, claimed: 0, gap: 0, 'no-opportunity': 0, 'not-applicable': 0 };

  it('names only the verdicts that occur, best first', () => {
    expect(compare.counts({ ...none, sustained: 6, gap: 1, 'no-opportunity': 2 })).toBe(
      '6 sustained, 1 gap, 2 no opportunity',
    );
    expect(compare.counts({ ...none, gap: 3 })).toBe('3 gaps');
    expect(compare.counts(none)).toBe('no criteria');
  });

  it('tells shared criteria from those of one track', () => {
    const own = [
      { track: 'Individual contributor', count: 4 },
      { track: 'Technical leadership', count: 6 },
    ];
    expect(compare.sharing(4, own)).toBe(
      '4 criteria are shared by both tracks and counted once; 4 only on Individual contributor and 6 only on Technical leadership.',
    );
    expect(compare.sharing(1, own)).toContain('1 criterion is shared by both tracks');
    expect(compare.sharing(0, own)).toBe('4 only on Individual contributor and 6 only on Technical leadership.');
  });
});

describe('two levels in words', () => {
  const titles = { a: 'T6', b: 'L6' };

  it('count what is shared once, and say when nothing is', () => {
    expect(compare.pairSentence(titles, { a: 4, b: 6, both: 4 }, { a: 1, b: 5, both: 4, neither: 4 })).toBe(
      '4 criteria are shared and counted once; 4 only in T6, 6 only in L6. Met: 4 for both, 1 for T6 alone, 5 for L6 alone.',
    );
    expect(compare.pairSentence(titles, { a: 2, b: 3, both: 0 }, { a: 0, b: 0, both: 0, neither: 5 })).toContain(
      'They share no criterion; 2 only in T6',
    );
    expect(compare.pairSentence(titles, { a: 0, b: 0, both: 1 }, { a: 0, b: 0, both: 1, neither: 0 })).toBe(
      'Both ask for the same 1 criterion: 1 met, 0 not.',
    );
  });
});

describe('time in words', () => {
  it('is a share of the time logged, and says when no effort is told', () => {
    expect(compare.excessSentence('IC', 12, 1499.6, 0.412)).toBe(
      '12 activities support only criteria outside the IC track. Together they took 1,500 hours, 41\u00a0% of the time logged.',
    );
    expect(compare.excessSentence('IC', 1, 0, 0)).toBe(
      '1 activity supports only criteria outside the IC track. It does not say what effort it took.',
    );
    expect(compare.timeShare(0.001)).toBe('less than 1\u00a0%');
    expect(compare.timeShare(0)).toBe('0\u00a0%');
    expect(compare.quarter('2026-Q1')).toBe('Q1 2026');
  });
});

it('says of a move with nothing open whether the evidence carries the level beside', () => {
  expect(compare.stillOpenAbout('L5', 0, true)).toBe('Nothing that is required up to L5 is open.');
  expect(compare.stillOpenAbout('L5', 0, false)).toBe(
    'Nothing that is required up to L5 is open; what the evidence lacks to carry it is said at that level, under “Level by level”.',
  );
  expect(compare.stillOpenAbout('L5', 2, false)).toBe('Required up to L5, the level beside yours, and not met yet.');
});

it('says of evidence that neither shown track asks for that another may', () => {
  expect(compare.evidenceKind('neither', ['IC', 'TL'], false)).toBe('Nothing claimed');
  expect(compare.evidenceKind('neither', ['IC', 'TL'], true)).toBe('Nothing claimed, or for another track');
});
