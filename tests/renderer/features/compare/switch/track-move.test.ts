import { describe, expect, it } from 'vitest';
import { trackMove } from '../../../../../renderer/features/compare/switch/track-move.ts';
import { compareTracks } from '../../../../../shared/fit/compare-tracks.ts';
import type { CriterionVerdict } from '../../../../../shared/fit/verdict-types.ts';
import type { PromotionCase } from '../../../../../shared/model/promotion-case.ts';
import { aCase } from '../../../../support/case-builder.ts';
import { ONE_TRACK } from '../../../../support/made-ladders.ts';
import { readSample } from '../../../../support/sample-case.ts';
import { NOW } from '../../../../support/worked-examples.ts';

function move(subject: PromotionCase, wanted: { from: string | null; to: string | null }, now: string = NOW) {
  return trackMove(subject, compareTracks(subject, now), now, wanted);
}
const ids = (verdicts: readonly CriterionVerdict[] = []) => verdicts.map(({ criterion }) => criterion.id);

describe('a move to the other track', () => {
  const { subject, asOf } = readSample();

  it('starts from the person’s own track, and stands where the evidence stands', () => {
    const there = move(subject, { from: null, to: null }, asOf);
    expect([there?.from.id, there?.to.id, there?.isFromOwn, there?.level]).toEqual([
      'ic',
      'tl',
      true,
      'L6 Technical lead',
    ]);
  });

  it('is the same evidence the other way round: what stays behind on the way there counts on the way back', () => {
    const there = move(subject, { from: 'ic', to: 'tl' }, asOf);
    const back = move(subject, { from: 'tl', to: 'ic' }, asOf);
    expect(back?.isFromOwn).toBe(false);
    expect(back?.level).toBe('T5 Senior engineer');
    expect(ids(back?.carriesOver)).toEqual(ids(there?.carriesOver));
    expect(ids(back?.counts)).toEqual(ids(there?.notAsked));
    expect(ids(back?.notAsked)).toEqual(ids(there?.counts));
    expect(there?.notAsked.length).toBeGreaterThan(0);
  });

  it('makes the best of an address that names what is gone, or one track twice', () => {
    for (const wanted of [
      { from: 'gone', to: 'gone' },
      { from: 'ic', to: 'ic' },
      { from: null, to: 'ic' },
    ]) {
      expect([move(subject, wanted, asOf)?.from.id, move(subject, wanted, asOf)?.to.id]).toEqual(['ic', 'tl']);
    }
    expect(move(subject, { from: 'tl', to: 'tl' }, asOf)?.to.id).toBe('ic');
  });

  it('is none on a ladder with one track', () => {
    expect(move(aCase({ ladder: ONE_TRACK }), { from: null, to: null })).toBe(null);
  });
});
