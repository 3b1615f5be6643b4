import { describe, expect, it } from 'vitest';
import { comparedTracks } from '../../../../../renderer/features/compare/compared-tracks.ts';
import { barUnit } from '../../../../../renderer/features/compare/levels/bar-unit.ts';
import { firstRank } from '../../../../../renderer/features/compare/levels/first-rank.ts';
import { rungsOf } from '../../../../../renderer/features/compare/levels/rungs.ts';
import { shapeOf } from '../../../../../renderer/features/compare/levels/shape-of.ts';
import { compareTracks } from '../../../../../shared/fit/compare-tracks.ts';
import type { Ladder } from '../../../../../shared/model/ladder.ts';
import type { PromotionCase } from '../../../../../shared/model/promotion-case.ts';
import { aCase, JORGEF, OVERLAY, SAME_RUNG, TWO_TRACK } from '../../../../support/case-builder.ts';
import { ONE_TRACK } from '../../../../support/made-ladders.ts';
import { caseStanding, NOW } from '../../../../support/worked-examples.ts';

function rungs(subject: PromotionCase) {
  const fits = comparedTracks(compareTracks(subject, NOW), subject.target.track);
  return rungsOf(fits, subject).rungs;
}

describe('rungsOf', () => {
  it('puts the highest level on top, joins the shared one and forks right above it', () => {
    const all = rungs(aCase());
    expect(all.map(({ rank, joined, forks }) => [rank, joined, forks])).toEqual([
      [8, false, false],
      [7, false, false],
      [6, false, true],
      [5, true, false],
    ]);
    expect(all.some(({ merges }) => merges)).toBe(false);
  });

  it('gives each side its own title and marks the level sought, the role on paper and where the case stands', () => {
    const subject = {
      ...caseStanding(TWO_TRACK, 'ic', { l5: '9 sustained' }),
      target: { track: 'tl', level: 'l6', date: null },
      person: { ...aCase().person, track: 'ic', level: 'l5' },
    };
    const all = rungs(subject);
    const marks = all.flatMap(({ sides }) =>
      sides.flatMap((side) =>
        side === null
          ? []
          : [
              `${side.title}${side.sought ? ' sought' : ''}${side.onPaper ? ' paper' : ''}${side.stands ? ' stands' : ''}`,
            ],
      ),
    );
    expect(marks).toContain('L6 Technical lead sought');
    expect(marks).toContain('T5 Senior engineer paper stands');
    expect(marks).toContain('L5 Senior engineer');
    expect(marks.filter((mark) => / (sought|paper|stands)/.test(mark))).toHaveLength(2);
  });

  it('draws the rail as climbed up to where the case stands, and no further', () => {
    const all = rungs(caseStanding(TWO_TRACK, 'ic', { l5: '9 sustained', l6: '8 sustained' }));
    expect(all.map(({ rails }) => rails[0])).toEqual(['open', 'open', 'climbed', 'climbed']);
    expect(all.map(({ rails }) => rails[1])).toEqual(['open', 'open', 'open', 'open']);
  });

  it('leaves the other side empty below the level where a track begins', () => {
    const all = rungs(aCase({ ladder: JORGEF, target: { track: 'tl', level: 'l5', date: null } }));
    expect(all.map(({ rank, sides }) => [rank, sides[1] === null])).toEqual([
      [7, false],
      [6, false],
      [5, false],
      [4, false],
      [3, true],
      [2, true],
      [1, true],
    ]);
    expect(all.map(({ rails }) => rails[1])).toEqual(['open', 'open', 'open', 'open', 'none', 'none', 'none']);
    expect(all.some(({ joined, forks }) => joined || forks)).toBe(false);
  });

  it('ends the rail above the highest level of a track', () => {
    const levels = TWO_TRACK.levels.map((level) => (level.id === 'l8' ? { ...level, names: { ic: 'T8' } } : level));
    const criteria = TWO_TRACK.criteria.filter(({ level, tracks }) => level !== 'l8' || !tracks.includes('tl'));
    const all = rungs(aCase({ ladder: { ...TWO_TRACK, levels, criteria } }));
    expect(all.map(({ rails }) => rails[1])).toEqual(['none', 'open', 'open', 'open']);
  });

  it('shows one track alone, with nothing to join', () => {
    const all = rungs(aCase({ ladder: ONE_TRACK }));
    expect(all.map(({ sides, joined, forks }) => [sides.length, joined, forks])).toEqual(
      Array(4).fill([1, false, false]),
    );
  });

  it('brings the rails together again under a level that is shared once more', () => {
    const ladder = { ...TWO_TRACK, levels: TWO_TRACK.levels.map((level) => ({ ...level, shared: level.id !== 'l6' })) };
    const all = rungs(aCase({ ladder }));
    expect(all.map(({ rank, joined, forks, merges }) => [rank, joined, forks, merges])).toEqual([
      [8, true, false, false],
      [7, true, false, false],
      [6, false, true, true],
      [5, true, false, false],
    ]);
  });
});

describe('the shape', () => {
  const drawn = (subject: PromotionCase) => {
    const { rungs: rows, overlays } = rungsOf(
      comparedTracks(compareTracks(subject, NOW), subject.target.track),
      subject,
    );
    return { shape: shapeOf(rows, overlays), rows, overlays };
  };

  it('is told for each of the four ways in which a ladder treats technical leadership, and for one track alone', () => {
    expect(drawn(aCase()).shape).toBe('fork');
    expect(drawn(aCase({ ladder: JORGEF, target: { track: 'ic', level: 'l5', date: null } })).shape).toBe('own-ladder');
    expect(drawn(caseStanding(SAME_RUNG, 'ic', {})).shape).toBe('same-rung');
    expect(drawn(caseStanding(OVERLAY, 'ic', {})).shape).toBe('overlay');
    expect(drawn(aCase({ ladder: ONE_TRACK })).shape).toBe('alone');
  });

  it('puts an overlay beside the rungs of the other track, wherever the ladder names it', () => {
    const tracksTurned = { ...OVERLAY, tracks: OVERLAY.tracks.toReversed() };
    for (const ladder of [OVERLAY, tracksTurned]) {
      const { rows, overlays } = drawn(caseStanding(ladder, 'ic', {}));
      expect(rows.map(({ rank, sides, rails }) => [rank, sides.length, rails])).toEqual([
        [2, 1, ['open']],
        [1, 1, ['open']],
      ]);
      expect(overlays.map(({ title, standing }) => [title, standing.criteria.length])).toEqual([['Tech lead', 4]]);
    }
  });

  it('joins every rung where both tracks are the same rungs, and never forks', () => {
    const { rows } = drawn(caseStanding(SAME_RUNG, 'ic', {}));
    expect(rows.every(({ joined, forks, merges }) => joined && !forks && !merges)).toBe(true);
  });
});

describe('firstRank', () => {
  const jorgef = (person: Partial<PromotionCase['person']>, level = 'l5') => {
    const subject = aCase({ ladder: JORGEF, target: { track: 'ic', level, date: null } });
    return firstRank(rungs({ ...subject, person: { ...subject.person, ...person } }));
  };

  it('begins where both tracks have a level, or with the role on paper', () => {
    expect(jorgef({})).toBe(4);
    expect(jorgef({ track: 'ic', level: 'l5' })).toBe(5);
    expect(jorgef({ track: 'ic', level: 'l2' })).toBe(2);
  });

  it('never leaves out the level sought or where the case stands', () => {
    expect(jorgef({ track: 'ic', level: 'l5' }, 'l3')).toBe(3);
    const stands = caseStanding(TWO_TRACK, 'ic', { l5: '9 sustained' });
    expect(firstRank(rungs({ ...stands, person: { ...stands.person, track: 'tl', level: 'l7' } }))).toBe(5);
    expect(firstRank([])).toBe(null);
  });
});

describe('barUnit', () => {
  it('fits the longest bar and draws short ones no larger than they need', () => {
    const many: Ladder = {
      ...TWO_TRACK,
      criteria: Array.from({ length: 40 }, (_, index) => ({
        ...(TWO_TRACK.criteria[0] as Ladder['criteria'][number]),
        id: `c-${index}`,
      })),
    };
    expect(barUnit(rungs(aCase({ ladder: many })))).toBe(5);
    expect(barUnit(rungs(aCase({ ladder: JORGEF, target: { track: 'ic', level: 'l1', date: null } })))).toBe(14);
    expect(barUnit([])).toBe(14);
  });
});
