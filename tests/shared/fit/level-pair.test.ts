import { describe, expect, it } from 'vitest';
import { compareTracks } from '../../../shared/fit/compare-tracks.ts';
import { pairLevels } from '../../../shared/fit/level-pair.ts';
import { A_LINK, aCase, aClaim, anActivity } from '../../support/case-builder.ts';
import { NOW } from '../../support/worked-examples.ts';

const comparison = compareTracks(
  aCase({
    activities: [anActivity('a1', { links: [A_LINK] })],
    claims: [
      aClaim('a1', 'l6-multi-system'),
      aClaim('a1', 'l6-simplifies'),
      aClaim('a1', 'l6-risk-register'),
      aClaim('a1', 'l6-staffing-advice'),
      aClaim('a1', 'l6-long-view', 'partial'),
    ],
  }),
  NOW,
);
const ic = { track: 'ic', level: 'l6' };
const tl = { track: 'tl', level: 'l6' };

describe('two levels side by side', () => {
  it('hold each criterion once, with who asks for it and on which side it is met', () => {
    const pair = pairLevels(comparison, ic, tl);
    expect(pair?.asked).toEqual({ both: 4, a: 4, b: 6 });
    expect(pair?.met).toEqual({ both: 1, a: 1, b: 2, neither: 10 });
    const rows = Object.fromEntries(
      pair?.criteria.map(({ verdict, askedBy, metBy }) => [verdict.criterion.id, [verdict.verdict, askedBy, metBy]]) ??
        [],
    );
    expect(Object.keys(rows)).toHaveLength(14);
    expect(rows).toMatchObject({
      'l6-multi-system': ['met', 'both', 'both'],
      'l6-long-view': ['claimed', 'both', 'neither'],
      'l6-simplifies': ['met', 'a', 'a'],
      'l6-risk-register': ['met', 'b', 'b'],
      'l6-recognised-depth': ['gap', 'a', 'neither'],
    });
    expect(pair?.criteria.map(({ askedBy }) => askedBy)).toEqual([
      ...Array(4).fill('both'),
      ...Array(4).fill('a'),
      ...Array(6).fill('b'),
    ]);
  });

  it('keep the standing of each place', () => {
    const pair = pairLevels(comparison, ic, { track: 'tl', level: 'l7' });
    expect([pair?.a.track, pair?.a.level.id, pair?.b.track, pair?.b.level.id]).toEqual(['ic', 'l6', 'tl', 'l7']);
    expect(pair?.asked).toEqual({ both: 0, a: 8, b: 10 });
    expect(pair?.b.standing).toBe('not-yet');
  });

  it('are mirrored when they change places', () => {
    const [one, other] = [pairLevels(comparison, ic, tl), pairLevels(comparison, tl, ic)];
    expect(other?.asked).toEqual({ both: one?.asked.both, a: one?.asked.b, b: one?.asked.a });
    expect(other?.met).toEqual({ ...one?.met, a: one?.met.b, b: one?.met.a });
  });

  it('are all shared when they are one and the same', () => {
    expect(pairLevels(comparison, ic, ic)?.asked).toEqual({ both: 8, a: 0, b: 0 });
  });

  it('are none when a track has no such level', () => {
    expect(pairLevels(comparison, ic, { track: 'tl', level: 'x' })).toBeNull();
    expect(pairLevels(comparison, { track: 'pm', level: 'l6' }, tl)).toBeNull();
  });
});
