import { describe, expect, it } from 'vitest';
import {
  criteriaOfGroups,
  fittedScope,
  groupCriteria,
  scopeAround,
} from '../../../../renderer/features/mapping/map-scope.ts';
import { criterionOf } from '../../../../shared/ladder/look-up.ts';
import type { Criterion, Ladder } from '../../../../shared/model/ladder.ts';
import { JORGEF, TWO_TRACK } from '../../../support/case-builder.ts';

function criterion(ladder: Ladder, id: string): Criterion {
  const found = criterionOf(ladder, id);
  if (found === undefined) throw new Error(`No criterion ${id}`);
  return found;
}

describe('groupCriteria', () => {
  it('holds every criterion of the level and track once, in the order of the themes', () => {
    const groups = groupCriteria(TWO_TRACK, { track: 'tl', level: 'l6' });
    const ids = criteriaOfGroups(groups).map(({ id }) => id);
    const asked = TWO_TRACK.criteria.filter(({ level, tracks }) => level === 'l6' && tracks.includes('tl'));
    expect(ids.toSorted()).toEqual(asked.map(({ id }) => id).toSorted());
    const themes = groups.flatMap((group) => group.themes.map(({ theme }) => theme.id));
    const order = TWO_TRACK.themes.map(({ id }) => id);
    expect(themes).toEqual(order.filter((id) => themes.includes(id)));
    expect(groups.every((group) => group.themes.every(({ criteria }) => criteria.length > 0))).toBe(true);
  });

  it('goes through all levels from the lowest up on a ladder whose second track begins late', () => {
    expect(groupCriteria(JORGEF, { track: 'tl', level: null }).map(({ level }) => level.id)).toEqual([
      'l4',
      'l5',
      'l6',
      'l7',
    ]);
    const all = ['ic', 'tl'].flatMap((track) => criteriaOfGroups(groupCriteria(JORGEF, { track, level: null })));
    expect(all.length).toBe(JORGEF.criteria.length);
  });

  it('holds nothing for a level that the track does not have', () => {
    expect(groupCriteria(JORGEF, { track: 'tl', level: 'l1' })).toEqual([]);
  });
});

describe('fittedScope', () => {
  it('shows all levels where the track does not have the one asked for', () => {
    expect(fittedScope(JORGEF, { track: 'tl', level: 'l2' })).toEqual({ track: 'tl', level: null });
    expect(fittedScope(JORGEF, { track: 'tl', level: 'l5' })).toEqual({ track: 'tl', level: 'l5' });
  });

  it('takes the first track when the ladder no longer has the one remembered', () => {
    expect(fittedScope(TWO_TRACK, { track: 'management', level: 'l6' })).toEqual({ track: 'ic', level: 'l6' });
  });
});

describe('scopeAround', () => {
  it('goes to the level and, only where it must, to the track of a criterion', () => {
    const scope = { track: 'tl', level: 'l6' };
    expect(scopeAround(criterion(TWO_TRACK, 'l5-mentoring'), scope)).toEqual({ track: 'tl', level: 'l5' });
    expect(scopeAround(criterion(TWO_TRACK, 'l6-simplifies'), scope)).toEqual({ track: 'ic', level: 'l6' });
  });

  it('keeps showing all levels', () => {
    expect(scopeAround(criterion(TWO_TRACK, 't7-frontier'), { track: 'tl', level: null })).toEqual({
      track: 'ic',
      level: null,
    });
  });
});
