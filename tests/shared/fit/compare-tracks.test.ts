import { describe, expect, it } from 'vitest';
import { compareTracks } from '../../../shared/fit/compare-tracks.ts';
import type { Ladder } from '../../../shared/model/ladder.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { aCase, JORGEF, TWO_TRACK } from '../../support/case-builder.ts';
import { caseStanding, NOW } from '../../support/worked-examples.ts';

function effectiveLevels(subject: PromotionCase): Record<string, string | null> {
  return Object.fromEntries(
    compareTracks(subject, NOW).tracks.map(({ track, effectiveLevel }) => [track.id, effectiveLevel]),
  );
}

describe('the effective level', () => {
  it.each<[string, Ladder, string, Record<string, string>, Record<string, string | null>]>([
    ['is none when nothing is claimed', TWO_TRACK, 'ic', {}, { ic: null, tl: null }],
    ['is the lowest when only that is operating', TWO_TRACK, 'ic', { l5: '9 sustained' }, { ic: 'l5', tl: null }],
    [
      'counts shared criteria on both tracks',
      TWO_TRACK,
      'ic',
      { l5: '8 sustained, 1 met', l6: '8 met' },
      { ic: 'l5', tl: null },
    ],
    [
      'rises level by level',
      TWO_TRACK,
      'ic',
      { l5: '9 sustained', l6: '8 sustained', l7: '4 sustained, 4 met' },
      { ic: 'l7', tl: null },
    ],
    [
      'stops below the first level that is not operating',
      TWO_TRACK,
      'tl',
      { l5: '9 sustained', l6: '4 sustained, 6 met', l7: '10 sustained' },
      { ic: null, tl: 'l5' },
    ],
    [
      'is none when the lowest is missing, whatever stands above',
      TWO_TRACK,
      'tl',
      { l6: '10 sustained', l7: '10 sustained' },
      { ic: null, tl: null },
    ],
    [
      'begins where the track begins',
      JORGEF,
      'tl',
      { l4: '5 sustained', l5: '3 sustained, 2 met' },
      { ic: null, tl: 'l5' },
    ],
    [
      'may differ by track',
      JORGEF,
      'ic',
      { l1: '5 sustained', l2: '5 sustained', l3: '5 sustained' },
      { ic: 'l3', tl: null },
    ],
  ])('%s', (_, ladder, track, verdicts, expected) => {
    expect(effectiveLevels(caseStanding(ladder, track, verdicts))).toEqual(expected);
  });

  it('passes over a level that requires nothing, and is never such a level', () => {
    const hollow = (level: string): Ladder => ({
      ...TWO_TRACK,
      criteria: TWO_TRACK.criteria.filter((criterion) => criterion.level !== level),
    });
    expect(effectiveLevels(caseStanding(hollow('l5'), 'ic', { l6: '8 sustained' })).ic).toBe('l6');
    expect(effectiveLevels(caseStanding(hollow('l6'), 'ic', { l5: '9 sustained' })).ic).toBe('l5');
  });
});

describe('a level above one that is not operating', () => {
  it('says which level holds it back, by its title on that track', () => {
    const subject = caseStanding(TWO_TRACK, 'tl', { l5: '9 sustained', l6: '10 met', l7: '10 sustained' });
    const tl = compareTracks(subject, NOW).tracks[1];
    expect(tl?.levels.map(({ standing }) => standing)).toEqual(['operating', 'within-reach', 'operating', 'not-yet']);
    const held = tl?.levels.map(({ reasons }) => reasons.filter(({ code }) => code === 'level-below-not-operating'));
    const reason = {
      code: 'level-below-not-operating',
      pointer: '/ladder/levels/1',
      params: { level: 'l6', title: 'L6 Technical lead' },
    };
    expect(held).toEqual([[], [], [reason], [reason]]);
  });
});

describe('a comparison', () => {
  it('lists tracks in the ladder’s order, and levels from low to high whatever the order of the file', () => {
    const shuffled = { ...TWO_TRACK, levels: TWO_TRACK.levels.toReversed() };
    const { tracks } = compareTracks(aCase({ ladder: shuffled }), NOW);
    expect(tracks.map(({ track }) => track.id)).toEqual(['ic', 'tl']);
    expect(tracks.map(({ levels }) => levels.map(({ level }) => level.id))).toEqual([
      ['l5', 'l6', 'l7', 'l8'],
      ['l5', 'l6', 'l7', 'l8'],
    ]);
  });

  it('judges only the levels that a track has', () => {
    const tl = compareTracks(aCase({ ladder: JORGEF, target: { track: 'tl', level: 'l4', date: null } }), NOW)
      .tracks[1];
    expect(tl?.levels.map(({ level }) => level.id)).toEqual(['l4', 'l5', 'l6', 'l7']);
  });

  it('does not change the case', () => {
    const subject = caseStanding(TWO_TRACK, 'tl', { l5: '9 sustained' });
    const before = structuredClone(subject);
    compareTracks(subject, NOW);
    expect(subject).toEqual(before);
  });
});
