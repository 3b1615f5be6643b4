import { describe, expect, it } from 'vitest';
import { ladderWarnings } from '../../../shared/ladder/ladder-warnings.ts';
import type { Ladder, Level } from '../../../shared/model/ladder.ts';
import { JORGEF, OVERLAY, SAME_RUNG, TWO_TRACK } from '../../support/case-builder.ts';

function marked(ladder: Ladder, id: string, marks: Partial<Level>): Ladder {
  return { ...ladder, levels: ladder.levels.map((level) => (level.id === id ? { ...level, ...marks } : level)) };
}

describe('ladderWarnings', () => {
  it.each([
    ['built-in', TWO_TRACK],
    ['own-ladder', JORGEF],
    ['same-rung', SAME_RUNG],
    ['overlay', OVERLAY],
  ])('finds nothing odd in the shape of the %s ladder', (_, ladder) => {
    expect(ladderWarnings(ladder)).toEqual([]);
  });

  it.each<[Ladder, string]>([
    [marked(TWO_TRACK, 'l7', { fork: true }), 'l7'],
    [marked(SAME_RUNG, 's2', { fork: true }), 's2'],
    [marked(JORGEF, 'l4', { fork: true }), 'l4'],
    [marked(OVERLAY, 'lead', { fork: true }), 'lead'],
  ])('tells of a fork where no tracks part', (ladder, level) => {
    expect(ladderWarnings(ladder)).toEqual([`The level "${level}" is marked as a fork, but no two tracks part there.`]);
  });

  it('takes a fork for marked on either of two levels of its rank', () => {
    const [ic, tl] = ['ic', 'tl'] as const;
    const levels = TWO_TRACK.levels.flatMap((level) => {
      if (level.id !== 'l6') return [level];
      return [ic, tl].map((track) => ({ ...level, id: `l6-${track}`, names: { [track]: 'L6' }, fork: track === tl }));
    });
    const criteria = TWO_TRACK.criteria.flatMap((criterion) => {
      if (criterion.level !== 'l6') return [criterion];
      return criterion.tracks.map((track) => ({
        ...criterion,
        id: `${criterion.id}-${track}`,
        level: `l6-${track}`,
        tracks: [track],
      }));
    });
    expect(ladderWarnings({ ...TWO_TRACK, levels, criteria })).toEqual([]);
  });

  it('tells of a level that is marked as shared and as a fork', () => {
    expect(ladderWarnings(marked(TWO_TRACK, 'l5', { fork: true }))).toEqual([
      'The level "l5" is marked as shared and as a fork; it can only be one of them.',
    ]);
  });

  it('tells of a shared level that only one track has', () => {
    expect(ladderWarnings(marked(JORGEF, 'l1', { shared: true }))).toEqual([
      'The level "l1" is marked as shared, but fewer than two tracks have it.',
    ]);
  });

  it('tells of a shared level of which no criterion is shared', () => {
    expect(ladderWarnings(marked(JORGEF, 'l4', { shared: true }))).toEqual([
      'The level "l4" is marked as shared, but no two tracks share a criterion of it.',
    ]);
  });
});
