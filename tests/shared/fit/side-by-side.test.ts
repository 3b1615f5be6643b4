import { describe, expect, it } from 'vitest';
import { compareTracks } from '../../../shared/fit/compare-tracks.ts';
import { type LevelRow, pairUp } from '../../../shared/fit/side-by-side.ts';
import type { Ladder } from '../../../shared/model/ladder.ts';
import { aCase, JORGEF, OVERLAY, TWO_TRACK } from '../../support/case-builder.ts';
import { NOW } from '../../support/worked-examples.ts';

function rowsOf(ladder: Ladder): readonly LevelRow[] {
  const level = ladder.levels.find(({ names }) => Object.hasOwn(names, 'ic'))?.id ?? '';
  return pairUp(compareTracks(aCase({ ladder, target: { track: 'ic', level, date: null } }), NOW)).rows;
}

/** Per level: how many criteria both tracks ask for, and how many each asks for alone; a dash where a track lacks the level. */
function shapeOf(rows: readonly LevelRow[]): string[] {
  return rows.map(({ sides, shared }) => {
    const levels = new Set(sides.flatMap(({ level }) => level?.id ?? []));
    const own = sides.map((side) => (side.standing === null ? '-' : side.own.length));
    return `${[...levels].join('/')}: both ${shared.length}, ${sides.map(({ track }, index) => `${track.id} ${own[index]}`).join(', ')}`;
  });
}

describe('pairUp', () => {
  it('parts what both tracks ask of a level from what only one does', () => {
    expect(shapeOf(rowsOf(TWO_TRACK))).toEqual([
      'l5: both 8, ic 1, tl 1',
      'l6: both 4, ic 4, tl 6',
      'l7: both 0, ic 8, tl 10',
      'l8: both 0, ic 6, tl 8',
    ]);
  });

  it('leaves a side empty where a track does not have the level', () => {
    expect(shapeOf(rowsOf(JORGEF))).toEqual([
      'l1: both 0, ic 5, tl -',
      'l2: both 0, ic 5, tl -',
      'l3: both 0, ic 5, tl -',
      'l4: both 0, ic 5, tl 5',
      'l5: both 0, ic 5, tl 5',
      'l6: both 0, ic 5, tl 5',
      'l7: both 0, ic 5, tl 5',
    ]);
  });

  it('goes by rank, not by the order of the file', () => {
    expect(rowsOf({ ...TWO_TRACK, levels: TWO_TRACK.levels.toReversed() }).map(({ rank }) => rank)).toEqual([
      5, 6, 7, 8,
    ]);
  });

  it('counts what two of three tracks ask for as shared, once', () => {
    const third: Ladder = {
      ...TWO_TRACK,
      tracks: [
        ...TWO_TRACK.tracks,
        { id: 'em', name: 'Manager', short: '', promise: '', titleAliases: [], overlay: false },
      ],
      levels: TWO_TRACK.levels.map((level) => ({ ...level, names: { ...level.names, em: 'M' } })),
      criteria: TWO_TRACK.criteria.map((criterion) =>
        criterion.id === 'l6-staffing-advice' ? { ...criterion, tracks: ['tl', 'em'] } : criterion,
      ),
    };
    expect(shapeOf(rowsOf(third))[1]).toBe('l6: both 5, ic 4, tl 5, em 0');
  });

  it('loses nothing: every criterion of a standing is shared or its own', () => {
    for (const { sides, shared } of rowsOf(TWO_TRACK)) {
      for (const { standing, own } of sides) {
        const ids = [...shared, ...own].map(({ criterion }) => criterion.id).toSorted();
        expect(ids).toEqual(standing?.criteria.map(({ criterion }) => criterion.id).toSorted());
      }
    }
  });

  it('puts levels of one rank beside each other, even if each is of a ladder of its own', () => {
    const own: Ladder = {
      ...JORGEF,
      levels: JORGEF.levels.flatMap((level) =>
        Object.entries(level.names).map(([track, name]) => ({
          ...level,
          id: `${track}-${level.rank}`,
          names: { [track]: name },
        })),
      ),
      criteria: JORGEF.criteria.map((criterion) => ({
        ...criterion,
        level: `${criterion.tracks[0]}-${criterion.level.slice(1)}`,
      })),
    };
    expect(shapeOf(rowsOf(own)).slice(2, 5)).toEqual([
      'ic-3: both 0, ic 5, tl -',
      'ic-4/tl-4: both 0, ic 5, tl 5',
      'ic-5/tl-5: both 0, ic 5, tl 5',
    ]);
  });

  it('keeps an overlay out of the rows, and counts what a level asks for too as shared on both', () => {
    const subject = aCase({ ladder: OVERLAY, target: { track: 'ic', level: 'e2', date: null } });
    const { rows, overlays } = pairUp(compareTracks(subject, NOW));
    expect(shapeOf(rows)).toEqual(['e1: both 0, ic 1', 'e2: both 1, ic 1']);
    expect(overlays.map(({ track, level }) => [track.id, level?.id])).toEqual([['lead', 'lead']]);
    const idsOf = (verdicts: LevelRow['shared'] = []) => verdicts.map(({ criterion }) => criterion.id);
    expect(idsOf(overlays[0]?.own)).toEqual(['lead-course', 'lead-split', 'lead-hiring']);
    expect(idsOf(overlays[0]?.shared)).toEqual(['e2-mentor']);
    expect(overlays[0]?.shared[0]).toBe(rows[1]?.shared[0]);
  });
});
