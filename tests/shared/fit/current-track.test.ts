import { describe, expect, it } from 'vitest';
import { currentTrack } from '../../../shared/fit/current-track.ts';
import { leadershipInExcess } from '../../../shared/fit/excess.ts';
import { aCase, aClaim, anActivity, OVERLAY } from '../../support/case-builder.ts';

function onPaper(track: string | null, target: { readonly track: string; readonly level: string }) {
  return aCase({
    ladder: OVERLAY,
    person: { ...aCase().person, track },
    target: { ...target, date: null },
    activities: [anActivity('design'), anActivity('course')],
    claims: [aClaim('design', 'e2-design'), aClaim('course', 'lead-course')],
  });
}

describe('the track that a person is on', () => {
  it.each([
    ['paper says', 'ic', { track: 'lead', level: 'lead' }],
    ['the target says where paper is silent', null, { track: 'ic', level: 'e2' }],
    ['the target says where paper names a role without rungs', 'lead', { track: 'ic', level: 'e2' }],
    ['the ladder has rungs for, where paper and target name a role without', 'lead', { track: 'lead', level: 'lead' }],
  ] as const)('is the one that %s', (_, track, target) => {
    expect(currentTrack(onPaper(track, target))).toBe('ic');
  });

  it('keeps the work of its rungs out of the excess of somebody whose paper names the role', () => {
    const { track, activities } = leadershipInExcess(onPaper('lead', { track: 'ic', level: 'e2' }), '2026-01-01');
    expect([track, activities]).toEqual(['ic', ['course']]);
  });
});
