import { describe, expect, it } from 'vitest';
import { ladderShape } from '../../../shared/ladder/ladder-shape.ts';
import type { Ladder, Level } from '../../../shared/model/ladder.ts';
import { JORGEF, OVERLAY, SAME_RUNG, TWO_TRACK } from '../../support/case-builder.ts';

/** The built-in ladder with some fields of one level replaced. */
function withLevel(id: string, given: Partial<Level>): Ladder {
  return { ...TWO_TRACK, levels: TWO_TRACK.levels.map((level) => (level.id === id ? { ...level, ...given } : level)) };
}

describe('the shape of two tracks', () => {
  it('is a fork where they part above a common level', () => {
    expect(ladderShape(TWO_TRACK, 'ic', 'tl')).toEqual({ kind: 'fork', level: 'l6', common: ['l5'] });
  });

  it('is a ladder of its own where no level is one job', () => {
    expect(ladderShape(JORGEF, 'ic', 'tl')).toEqual({ kind: 'own-ladder' });
    expect(ladderShape(withLevel('l5', { shared: false }), 'tl', 'ic')).toEqual({ kind: 'own-ladder' });
  });

  it('is the same rung where no level parts them', () => {
    expect(ladderShape(SAME_RUNG, 'ic', 'tl')).toEqual({ kind: 'same-rung', common: ['s1', 's2'] });
  });

  it('is an overlay whichever of them is one', () => {
    expect(ladderShape(OVERLAY, 'ic', 'lead')).toEqual({ kind: 'overlay', overlay: 'lead' });
    expect(ladderShape(OVERLAY, 'lead', 'ic')).toEqual({ kind: 'overlay', overlay: 'lead' });
  });

  it('takes levels of one rank that are not one level for parted', () => {
    const beside = TWO_TRACK.levels.flatMap((level) =>
      level.id === 'l5'
        ? [level]
        : (['ic', 'tl'] as const).map((track) => ({
            ...level,
            id: `${level.id}-${track}`,
            names: { [track]: level.names[track] ?? '' },
          })),
    );
    const criteria = TWO_TRACK.criteria.filter(({ level }) => level === 'l5');
    expect(ladderShape({ ...TWO_TRACK, levels: beside, criteria }, 'ic', 'tl')).toEqual({
      kind: 'fork',
      level: 'l6-ic',
      common: ['l5'],
    });
  });

  it('knows one job by its title, or by asking both for the same alone', () => {
    const unmarked = withLevel('l5', { shared: false, names: { ic: 'Senior', tl: 'Senior' } });
    expect(ladderShape(unmarked, 'ic', 'tl')).toMatchObject({ kind: 'fork', common: ['l5'] });
    const alike = withLevel('l5', { shared: false });
    const criteria = alike.criteria.filter(({ level, tracks }) => level !== 'l5' || tracks.length === 2);
    expect(ladderShape({ ...alike, criteria }, 'ic', 'tl')).toMatchObject({ kind: 'fork', common: ['l5'] });
    const parted = { ...alike, levels: alike.levels.map((level) => ({ ...level, fork: level.id === 'l5' })), criteria };
    expect(ladderShape(parted, 'ic', 'tl')).toEqual({ kind: 'own-ladder' });
  });

  it('is no fork where one track only begins lower or goes on higher', () => {
    const levels = SAME_RUNG.levels.concat(
      { id: 's0', rank: 0, names: { ic: 'Engineer' }, scope: '', shared: false, fork: false },
      { id: 's3', rank: 3, names: { ic: 'Principal' }, scope: '', shared: false, fork: false },
    );
    expect(ladderShape({ ...SAME_RUNG, levels }, 'ic', 'tl')).toEqual({ kind: 'same-rung', common: ['s1', 's2'] });
  });
});
