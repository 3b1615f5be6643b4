import { describe, expect, it } from 'vitest';
import { comparedTracks } from '../../../../../renderer/features/compare/compared-tracks.ts';
import { rungsOf } from '../../../../../renderer/features/compare/levels/rungs.ts';
import { criteriaMatrix, sharing, themeMatrix } from '../../../../../renderer/features/compare/matrix/matrix.ts';
import { ladderColumns, rankColumns } from '../../../../../renderer/features/compare/matrix/matrix-columns.ts';
import { compareTracks } from '../../../../../shared/fit/compare-tracks.ts';
import type { PromotionCase } from '../../../../../shared/model/promotion-case.ts';
import { aCase, JORGEF, OVERLAY, TWO_TRACK } from '../../../../support/case-builder.ts';
import { caseStanding, NOW } from '../../../../support/worked-examples.ts';

function rungs(subject: PromotionCase) {
  return rungsOf(comparedTracks(compareTracks(subject, NOW), subject.target.track), subject);
}

const built = rungs(aCase());
const jorgef = rungs(aCase({ ladder: JORGEF, target: { track: 'ic', level: 'l4', date: null } }));
const standings = (columns: ReturnType<typeof rankColumns>) => columns.map(({ standing }) => standing);
const entriesOf = (rows: ReturnType<typeof criteriaMatrix>) =>
  rows.flatMap(({ themes }) => themes.flatMap((theme) => theme.rows.flat()));

describe('the columns', () => {
  it('are the levels of both tracks from the first rank up, those of one rank together', () => {
    expect(ladderColumns(built, 6).map(({ id, begins, side }) => [id, begins, side])).toEqual([
      ['ic l6', true, 0],
      ['tl l6', false, 1],
      ['ic l7', true, 0],
      ['tl l7', false, 1],
      ['ic l8', true, 0],
      ['tl l8', false, 1],
    ]);
    expect(ladderColumns(built, null)).toHaveLength(8);
  });

  it('end with an overlay, which also stands beside each rank alone', () => {
    const overlay = rungs(caseStanding(OVERLAY, 'ic', {}));
    expect(ladderColumns(overlay, null).map(({ id }) => id)).toEqual(['ic e1', 'ic e2', 'lead lead']);
    expect(rankColumns(overlay, 2).map(({ id, side }) => [id, side])).toEqual([
      ['ic e2', 0],
      ['lead lead', 1],
    ]);
  });

  it('leave out a track that has no level of the rank', () => {
    expect(rankColumns(jorgef, 1).map(({ id }) => id)).toEqual(['ic l1']);
    expect(rankColumns(jorgef, 99)).toEqual([]);
  });
});

describe('criteriaMatrix', () => {
  const rows = criteriaMatrix(TWO_TRACK, standings(rankColumns(built, 6)));

  it('holds each criterion once, over both columns when both tracks ask for it', () => {
    const asked = TWO_TRACK.criteria.filter(({ level }) => level === 'l6').map(({ id }) => id);
    const entries = entriesOf(rows);
    expect(entries.map(({ verdict }) => verdict.criterion.id).toSorted()).toEqual(asked.toSorted());
    expect(sharing(rows, 2)).toEqual({ shared: 4, own: [4, 6] });
    expect(entries.every(({ from, to, shared }) => (shared ? from === 0 && to === 1 : from === to))).toBe(true);
  });

  it('goes through dimensions and themes in the order of the ladder', () => {
    expect(rows.map(({ dimension }) => dimension?.id)).toEqual(['skill', 'responsibility', 'impact']);
    expect(rows[0]?.themes.map(({ theme }) => theme.id)).toEqual(['depth', 'communication']);
  });

  it('does without dimensions and without shared criteria', () => {
    const own = criteriaMatrix(JORGEF, standings(rankColumns(jorgef, 5)));
    expect(own.map(({ dimension }) => dimension)).toEqual([null]);
    expect(sharing(own, 2)).toEqual({ shared: 0, own: [5, 5] });
  });
});

describe('themeMatrix', () => {
  const columns = ladderColumns(built, null);
  const rows = themeMatrix(TWO_TRACK, standings(columns));

  it('holds every criterion in each column that asks for it, and marks those that stand in several', () => {
    const entries = entriesOf(rows);
    columns.forEach(({ standing }, column) => {
      const there = entries.filter(({ from }) => from === column).map(({ verdict }) => verdict.criterion.id);
      expect(there.toSorted()).toEqual(standing.criteria.map(({ criterion }) => criterion.id).toSorted());
    });
    const shared = TWO_TRACK.criteria.filter(({ tracks }) => tracks.length === 2);
    expect(entries.filter((entry) => entry.shared)).toHaveLength(2 * shared.length);
    expect(rows.every(({ themes }) => themes.every((theme) => theme.rows.length === 1))).toBe(true);
  });

  it('gives every mark a key of its own, so that the arrow keys find it', () => {
    const keys = entriesOf(rows).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
