import { describe, expect, it } from 'vitest';
import { fittingLevel, namedLevels } from '../../../../renderer/features/details/fitting-level.ts';
import { ladderOutline } from '../../../../renderer/features/details/ladder-outline.ts';
import { JORGEF, TWO_TRACK } from '../../../support/case-builder.ts';

describe('fittingLevel', () => {
  it('keeps a level that the other track has too', () => {
    expect(fittingLevel(TWO_TRACK, 'tl', 'l6')).toBe('l6');
  });

  it('takes the nearest level where the track begins later', () => {
    const [other] = JORGEF.tracks.slice(1);
    const lowest = JORGEF.levels.toSorted((one, two) => one.rank - two.rank)[0]?.id ?? '';
    const levels = namedLevels(JORGEF, other?.id ?? '');
    expect(levels.map(({ id }) => id)).not.toContain(lowest);
    expect(fittingLevel(JORGEF, other?.id ?? '', lowest)).toBe(levels[0]?.id);
  });

  it('leaves a level alone on a track that has none', () => {
    expect(fittingLevel(TWO_TRACK, 'no-such-track', 'l6')).toBe('l6');
  });
});

describe('ladderOutline', () => {
  it('shows every level from the lowest with its titles, and every criterion once', () => {
    for (const ladder of [TWO_TRACK, JORGEF]) {
      const outline = ladderOutline(ladder);
      expect(outline.map(({ level }) => level.rank)).toEqual(
        ladder.levels.map(({ rank }) => rank).toSorted((a, b) => a - b),
      );
      const ids = outline.flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
      expect(ids.toSorted()).toEqual(ladder.criteria.map(({ id }) => id).toSorted());
    }
  });

  it('names a level once for each title, and puts first what the tracks share', () => {
    const upsideDown = { ...TWO_TRACK, criteria: TWO_TRACK.criteria.toReversed() };
    const staff = ladderOutline(upsideDown).find(({ level }) => level.id === 'l6');
    expect(staff?.titles).toEqual(['T6 Staff engineer', 'L6 Technical lead']);
    expect(staff?.groups.map(({ tracks }) => tracks)).toEqual([['ic', 'tl'], ['ic'], ['tl']]);
  });
});
