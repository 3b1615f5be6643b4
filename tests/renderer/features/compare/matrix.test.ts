import { describe, expect, it } from 'vitest';
import { comparedTracks } from '../../../../renderer/features/compare/compared-tracks.ts';
import { levelMatrix, sharing, trackMatrix } from '../../../../renderer/features/compare/matrix/matrix.ts';
import { compareTracks } from '../../../../shared/fit/compare-tracks.ts';
import { aCase, JORGEF, TWO_TRACK } from '../../../support/case-builder.ts';
import { NOW } from '../../../support/worked-examples.ts';

const fits = comparedTracks(compareTracks(aCase(), NOW), 'ic');
const jorgef = comparedTracks(
  compareTracks(aCase({ ladder: JORGEF, target: { track: 'ic', level: 'l4', date: null } }), NOW),
  'ic',
);
const idsOf = (rows: ReturnType<typeof levelMatrix>) =>
  rows.flatMap(({ themes }) => themes.flatMap((theme) => theme.rows.flat().map(({ verdict }) => verdict.criterion.id)));

describe('levelMatrix', () => {
  it('holds each criterion once, over both columns when both tracks ask for it', () => {
    const rows = levelMatrix(TWO_TRACK, fits, 'l6');
    const asked = TWO_TRACK.criteria.filter(({ level }) => level === 'l6').map(({ id }) => id);
    expect(idsOf(rows).toSorted()).toEqual(asked.toSorted());
    expect(sharing(rows, 2)).toEqual({ shared: 4, own: [4, 6] });
    const entries = rows.flatMap(({ themes }) => themes.flatMap((theme) => theme.rows.flat()));
    expect(entries.every(({ from, to, shared }) => (shared ? from === 0 && to === 1 : from === to))).toBe(true);
  });

  it('goes through dimensions and themes in the order of the ladder', () => {
    const rows = levelMatrix(TWO_TRACK, fits, 'l6');
    expect(rows.map(({ dimension }) => dimension?.id)).toEqual(['skill', 'responsibility', 'impact']);
    expect(rows[0]?.themes.map(({ theme }) => theme.id)).toEqual(['depth', 'communication']);
  });

  it('does without dimensions and without shared criteria', () => {
    const rows = levelMatrix(JORGEF, jorgef, 'l5');
    expect(rows.map(({ dimension }) => dimension)).toEqual([null]);
    expect(sharing(rows, 2)).toEqual({ shared: 0, own: [5, 5] });
    expect(sharing(levelMatrix(JORGEF, jorgef, 'l1'), 2)).toEqual({ shared: 0, own: [5, 0] });
  });

  it('shares nothing when only one of the compared tracks is shown', () => {
    const [ic] = fits;
    expect(sharing(levelMatrix(TWO_TRACK, ic === undefined ? [] : [ic], 'l5'), 1)).toEqual({ shared: 0, own: [9] });
  });
});

describe('trackMatrix', () => {
  it('holds every criterion of the track in the column of its level, and marks what the other track shares', () => {
    const [ic] = fits;
    if (ic === undefined) throw new Error('No track');
    const rows = trackMatrix(TWO_TRACK, ic, ['ic', 'tl']);
    const entries = rows.flatMap(({ themes }) => themes.flatMap((theme) => theme.rows.flat()));
    expect(entries).toHaveLength(TWO_TRACK.criteria.filter(({ tracks }) => tracks.includes('ic')).length);
    expect(entries.every(({ verdict, from }) => ['l5', 'l6', 'l7', 'l8'][from] === verdict.criterion.level)).toBe(true);
    expect(entries.filter(({ shared }) => shared)).toHaveLength(12);
    expect(rows.every(({ themes }) => themes.every((theme) => theme.rows.length === 1))).toBe(true);
  });
});
