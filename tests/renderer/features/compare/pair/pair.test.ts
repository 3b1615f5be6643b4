import { describe, expect, it } from 'vitest';
import { comparedTracks } from '../../../../../renderer/features/compare/compared-tracks.ts';
import { pairGroups } from '../../../../../renderer/features/compare/pair/pair-groups.ts';
import { firstPair, pairTitles, placeOptions } from '../../../../../renderer/features/compare/pair/pair-places.ts';
import { compareTracks } from '../../../../../shared/fit/compare-tracks.ts';
import { pairLevels } from '../../../../../shared/fit/level-pair.ts';
import type { PromotionCase } from '../../../../../shared/model/promotion-case.ts';
import { aCase, JORGEF, SAME_RUNG, TWO_TRACK } from '../../../../support/case-builder.ts';
import { caseStanding, NOW } from '../../../../support/worked-examples.ts';

function begun(subject: PromotionCase) {
  return firstPair(comparedTracks(compareTracks(subject, NOW), subject.target.track), subject);
}

describe('the pair to begin with', () => {
  it('is the level sought and the one beside it on the other track, in the order of the tracks', () => {
    const pair = [
      { track: 'ic', level: 'l6' },
      { track: 'tl', level: 'l6' },
    ];
    expect(begun(aCase())).toEqual(pair);
    expect(begun(aCase({ target: { track: 'tl', level: 'l6', date: null } }))).toEqual(pair);
  });

  it('takes the nearest level where the other track has none of that rank', () => {
    expect(begun(aCase({ ladder: JORGEF, target: { track: 'ic', level: 'l2', date: null } }))?.[1]).toEqual({
      track: 'tl',
      level: 'l4',
    });
  });

  it('is two levels of a track that is alone, and nothing where there is one level', () => {
    const alone = comparedTracks(compareTracks(aCase(), NOW), 'ic').slice(0, 1);
    expect(firstPair(alone, aCase())?.map(({ level }) => level)).toEqual(['l5', 'l6']);
    const single = alone.map((fit) => ({ ...fit, levels: fit.levels.slice(0, 1) }));
    expect(firstPair(single, aCase())).toBe(null);
    expect(firstPair([], aCase())).toBe(null);
  });
});

describe('the groups of a pair', () => {
  const comparison = compareTracks(caseStanding(TWO_TRACK, 'ic', { l6: '6 sustained, 2 gap' }), NOW);
  const pair = pairLevels(comparison, { track: 'ic', level: 'l6' }, { track: 'tl', level: 'l6' });
  if (pair === null) throw new Error('No pair');
  const groups = pairGroups(pair, { a: 'T6', b: 'L6' });
  const all = [...groups.both, ...groups.onlyA, ...groups.onlyB, ...groups.neither];

  it('hold every criterion of both levels once', () => {
    const asked = TWO_TRACK.criteria.filter(({ level }) => level === 'l6').map(({ id }) => id);
    expect(all.map(({ verdict }) => verdict.criterion.id).toSorted()).toEqual(asked.toSorted());
  });

  it('mark what both ask for as shared, and say who asks for what neither meets', () => {
    expect([groups.both.length, groups.onlyA.length, groups.onlyB.length]).toEqual([4, 2, 0]);
    expect(groups.both.every(({ shared }) => shared)).toBe(true);
    expect(groups.neither.map(({ askedBy }) => askedBy).toSorted()).toEqual([...Array(6).fill('L6'), 'T6', 'T6']);
    expect(groups.neither.some(({ shared }) => shared)).toBe(false);
  });
});

describe('the names of levels', () => {
  it('say the track wherever two would read the same', () => {
    const level = SAME_RUNG.levels[0]?.id ?? '';
    const titles = pairTitles(SAME_RUNG, { track: 'ic', level }, { track: 'tl', level });
    expect(titles.a).not.toBe(titles.b);
    expect(pairTitles(TWO_TRACK, { track: 'ic', level: 'l6' }, { track: 'tl', level: 'l6' })).toEqual({
      a: 'T6 Staff engineer',
      b: 'L6 Technical lead',
    });
    const options = placeOptions(compareTracks(aCase(), NOW), TWO_TRACK);
    expect(options).toHaveLength(8);
    expect(options[1]).toEqual({ value: 'ic,l6', label: 'T6 Staff engineer (IC)' });
  });
});
