import { describe, expect, it } from 'vitest';
import { ladderWarnings } from '../../../shared/ladder/ladder-warnings.ts';
import type { Ladder } from '../../../shared/model/ladder.ts';
import { TWO_TRACK } from '../../support/case-builder.ts';

const withoutCriteria = (goes: (criterion: Ladder['criteria'][number]) => boolean): Ladder => ({
  ...TWO_TRACK,
  criteria: TWO_TRACK.criteria.filter((criterion) => !goes(criterion)),
});

describe('ladderWarnings', () => {
  it('tells of a track without criteria', () => {
    const tracks = [
      ...TWO_TRACK.tracks,
      { id: 'em', name: 'Manager', short: '', promise: '', titleAliases: [], overlay: false },
    ];
    const levels = TWO_TRACK.levels.map((level) => ({ ...level, names: { ...level.names, em: 'M' } }));
    expect(ladderWarnings({ ...TWO_TRACK, tracks, levels })).toEqual([
      'The track "em" has no criteria, so nothing can be judged on it.',
    ]);
  });

  it('tells of a track without levels', () => {
    const tracks = [
      ...TWO_TRACK.tracks,
      { id: 'em', name: 'Manager', short: '', promise: '', titleAliases: [], overlay: false },
    ];
    expect(ladderWarnings({ ...TWO_TRACK, tracks })).toEqual([
      'The track "em" has no levels: give some level a name for it.',
    ]);
  });

  it('tells of a level without criteria on a track', () => {
    const ladder = withoutCriteria(({ level, tracks }) => level === 'l8' && tracks.includes('ic'));
    expect(ladderWarnings(ladder)).toEqual(['The level "l8" has no criteria on the track "ic".']);
  });

  it('tells of a level with only optional criteria', () => {
    const criteria = TWO_TRACK.criteria.map((criterion) => ({ ...criterion, optional: criterion.level === 'l8' }));
    expect(ladderWarnings({ ...TWO_TRACK, criteria })).toEqual([
      'The level "l8" has only optional criteria on the track "ic".',
      'The level "l8" has only optional criteria on the track "tl".',
    ]);
  });

  it('tells of a level that has criteria but no name on a track', () => {
    const levels = TWO_TRACK.levels.map((level) => (level.id === 'l7' ? { ...level, names: { tl: 'L7' } } : level));
    expect(ladderWarnings({ ...TWO_TRACK, levels })).toEqual([
      'The level "l7" has criteria on the track "ic" but no name for it, so it cannot be sought.',
    ]);
  });

  it('tells of parts that nothing uses', () => {
    const ladder: Ladder = {
      ...withoutCriteria(({ theme }) => theme === 'risk'),
      levels: [...TWO_TRACK.levels, { id: 'l9', rank: 9, names: {}, scope: '', shared: false, fork: false }],
      dimensions: [...TWO_TRACK.dimensions, { id: 'luck', name: 'Luck' }],
    };
    expect(ladderWarnings(ladder)).toEqual([
      'The level "l9" has neither a name nor criteria on any track.',
      'The theme "risk" has no criteria.',
      'The dimension "luck" has no themes.',
    ]);
  });
});
