import { describe, expect, it } from 'vitest';
import { decidingReasons } from '../../../../../renderer/features/compare/levels/deciding-reasons.ts';
import { compareTracks } from '../../../../../shared/fit/compare-tracks.ts';
import { JORGEF, TWO_TRACK } from '../../../../support/case-builder.ts';
import { caseStanding, NOW } from '../../../../support/worked-examples.ts';

function codesAt(level: string, tally: string) {
  const [ic] = compareTracks(caseStanding(TWO_TRACK, 'ic', { [level]: tally }), NOW).tracks;
  const standing = ic?.levels.find((candidate) => candidate.level.id === level);
  return standing === undefined ? null : [standing.standing, decidingReasons(standing).map(({ code }) => code)];
}

describe('decidingReasons', () => {
  it('says of a level far off only that too much is a gap', () => {
    expect(codesAt('l5', '1 met, 8 gap')).toEqual(['not-yet', ['gaps']]);
  });

  it('says of a level within reach what it still lacks', () => {
    expect(codesAt('l5', '3 sustained, 5 met, 1 gap')).toEqual([
      'within-reach',
      ['criteria-missing', 'too-few-sustained'],
    ]);
  });

  it('says of an operating level why, and what below it holds it back', () => {
    expect(codesAt('l5', '9 sustained')).toEqual(['operating', ['all-required-met']]);
    expect(codesAt('l6', '8 sustained')).toEqual(['operating', ['all-required-met', 'level-below-not-operating']]);
  });

  it('always has something to say, on any ladder and at any standing', () => {
    for (const subject of [caseStanding(JORGEF, 'ic', {}), caseStanding(TWO_TRACK, 'ic', { l5: '9 claimed' })]) {
      for (const standing of compareTracks(subject, NOW).tracks.flatMap(({ levels }) => levels)) {
        expect(decidingReasons(standing).length).toBeGreaterThan(0);
      }
    }
  });
});
