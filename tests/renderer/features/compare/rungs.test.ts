import { describe, expect, it } from 'vitest';
import { comparedTracks } from '../../../../renderer/features/compare/compared-tracks.ts';
import { barUnit } from '../../../../renderer/features/compare/rungs/bar-unit.ts';
import { rungsOf } from '../../../../renderer/features/compare/rungs/rungs.ts';
import { compareTracks } from '../../../../shared/fit/compare-tracks.ts';
import type { Ladder } from '../../../../shared/model/ladder.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { aCase, JORGEF, TWO_TRACK } from '../../../support/case-builder.ts';
import { caseStanding, NOW } from '../../../support/worked-examples.ts';

function rungs(subject: PromotionCase) {
  const fits = comparedTracks(compareTracks(subject, NOW), subject.target.track);
  return rungsOf(fits, subject);
}

const onlyIc: Ladder = {
  ...TWO_TRACK,
  tracks: TWO_TRACK.tracks.slice(0, 1),
  levels: TWO_TRACK.levels.map((level) => ({ ...level, names: { ic: level.names.ic ?? level.id } })),
  criteria: TWO_TRACK.criteria
    .filter(({ tracks }) => tracks.includes('ic'))
    .map((criterion) => ({ ...criterion, tracks: ['ic'] })),
};

describe('rungsOf', () => {
  it('puts the highest level on top, joins the shared one and forks right above it', () => {
    const all = rungs(aCase());
    expect(all.map(({ level, joined, forks }) => [level.id, joined, forks])).toEqual([
      ['l8', false, false],
      ['l7', false, false],
      ['l6', false, true],
      ['l5', true, false],
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
    expect(all.map(({ level, sides }) => [level.id, sides[1] === null])).toEqual([
      ['l7', false],
      ['l6', false],
      ['l5', false],
      ['l4', false],
      ['l3', true],
      ['l2', true],
      ['l1', true],
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
    const all = rungs(aCase({ ladder: onlyIc }));
    expect(all.map(({ sides, joined, forks }) => [sides.length, joined, forks])).toEqual(
      Array(4).fill([1, false, false]),
    );
  });

  it('brings the rails together again under a level that is shared once more', () => {
    const ladder = { ...TWO_TRACK, levels: TWO_TRACK.levels.map((level) => ({ ...level, shared: level.id !== 'l6' })) };
    const all = rungs(aCase({ ladder }));
    expect(all.map(({ level, joined, forks, merges }) => [level.id, joined, forks, merges])).toEqual([
      ['l8', true, false, false],
      ['l7', true, false, false],
      ['l6', false, true, true],
      ['l5', true, false, false],
    ]);
  });
});

describe('comparedTracks', () => {
  const third = {
    ...TWO_TRACK.tracks[0],
    id: 'em',
    name: 'Management',
    short: 'EM',
    promise: '',
    titleAliases: [],
    overlay: false,
  };
  const ladder: Ladder = { ...TWO_TRACK, tracks: [...TWO_TRACK.tracks, third] };
  const comparison = compareTracks(aCase({ ladder }), NOW);
  const ids = (sought: string, wanted?: readonly string[]) =>
    comparedTracks(comparison, sought, wanted).map(({ track }) => track.id);

  it('shows the first two tracks, or the first beside the one sought', () => {
    expect(ids('tl')).toEqual(['ic', 'tl']);
    expect(ids('em')).toEqual(['ic', 'em']);
    expect(ids('gone')).toEqual(['ic', 'tl']);
  });

  it('shows the two that were chosen', () => {
    expect(ids('ic', ['em', 'tl'])).toEqual(['tl', 'em']);
    expect(ids('ic', ['em', 'em'])).toEqual(['ic', 'tl']);
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
