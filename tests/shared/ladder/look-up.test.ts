import { describe, expect, it } from 'vitest';
import {
  criteriaOf,
  criterionOf,
  levelOf,
  levelsOfTrack,
  levelTitle,
  themeOf,
  trackOf,
} from '../../../shared/ladder/look-up.ts';
import type { Ladder } from '../../../shared/model/ladder.ts';
import { JORGEF, TWO_TRACK } from '../../support/case-builder.ts';

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

describe('levelsOfTrack', () => {
  it('lists the levels with a name for the track, from low to high', () => {
    expect(idsOf(levelsOfTrack(TWO_TRACK, 'ic'))).toEqual(['l5', 'l6', 'l7', 'l8']);
    expect(idsOf(levelsOfTrack(JORGEF, 'tl'))).toEqual(['l4', 'l5', 'l6', 'l7']);
  });

  it('goes by rank, not by the order of the file', () => {
    const shuffled: Ladder = { ...TWO_TRACK, levels: TWO_TRACK.levels.toReversed() };
    expect(idsOf(levelsOfTrack(shuffled, 'tl'))).toEqual(['l5', 'l6', 'l7', 'l8']);
  });

  it('counts a level in that has criteria for the track but no name', () => {
    const levels = TWO_TRACK.levels.map((level) => (level.id === 'l7' ? { ...level, names: { tl: 'L7' } } : level));
    expect(idsOf(levelsOfTrack({ ...TWO_TRACK, levels }, 'ic'))).toContain('l7');
  });

  it('finds none on a track that does not exist, even one that every object knows', () => {
    expect(levelsOfTrack(TWO_TRACK, 'xx')).toEqual([]);
    expect(levelsOfTrack(TWO_TRACK, 'constructor')).toEqual([]);
  });
});

describe('criteriaOf', () => {
  it('lists what a level asks for on one track, shared criteria included', () => {
    expect(criteriaOf(TWO_TRACK, 'ic', 'l6')).toHaveLength(8);
    expect(criteriaOf(TWO_TRACK, 'tl', 'l6')).toHaveLength(10);
    const tl = idsOf(criteriaOf(TWO_TRACK, 'tl', 'l6'));
    expect(idsOf(criteriaOf(TWO_TRACK, 'ic', 'l6')).filter((id) => tl.includes(id))).toEqual([
      'l6-multi-system',
      'l6-org-awareness',
      'l6-long-view',
      'l6-multiplies',
    ]);
  });
});

describe('levelTitle', () => {
  it('is the name on that track', () => {
    expect(levelTitle(TWO_TRACK, 'ic', 'l6')).toBe('T6 Staff engineer');
    expect(levelTitle(TWO_TRACK, 'tl', 'l6')).toBe('L6 Technical lead');
  });

  it('falls back to another track’s name, then to the id', () => {
    expect(levelTitle(JORGEF, 'tl', 'l2')).toBe('D2 - Developer 2');
    expect(levelTitle(TWO_TRACK, 'ic', 'l99')).toBe('l99');
    expect(levelTitle(TWO_TRACK, 'toString', 'l6')).toBe('T6 Staff engineer');
  });
});

it('finds parts by id, and nothing for an id that is not there', () => {
  expect(trackOf(TWO_TRACK, 'tl')?.short).toBe('TL');
  expect(levelOf(TWO_TRACK, 'l7')?.rank).toBe(7);
  expect(themeOf(TWO_TRACK, 'risk')?.dimension).toBe('responsibility');
  expect(criterionOf(TWO_TRACK, 'l8-business-risk')?.level).toBe('l8');
  expect([
    trackOf(TWO_TRACK, 'x'),
    levelOf(TWO_TRACK, 'x'),
    themeOf(TWO_TRACK, 'x'),
    criterionOf(TWO_TRACK, 'x'),
  ]).toEqual([undefined, undefined, undefined, undefined]);
});
