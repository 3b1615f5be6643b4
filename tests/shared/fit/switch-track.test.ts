import { describe, expect, it } from 'vitest';
import { otherTrack, switchTrack } from '../../../shared/fit/switch-track.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { aCase, aClaim, anActivity, JORGEF, OVERLAY, TWO_TRACK } from '../../support/case-builder.ts';
import { caseStanding, NOW } from '../../support/worked-examples.ts';

function onPaper(subject: PromotionCase, track: string | null, level: string | null): PromotionCase {
  return { ...subject, person: { ...subject.person, track, level } };
}

const subject = onPaper(
  aCase({
    activities: [anActivity('a1'), anActivity('later', { start: '2026-07-02', end: null })],
    claims: [
      aClaim('a1', 'l6-simplifies', 'partial'),
      aClaim('a1', 'l6-multi-system'),
      aClaim('a1', 'l6-risk-register'),
      aClaim('a1', 'l5-mentoring', 'partial'),
      aClaim('later', 'l6-recognised-depth'),
    ],
  }),
  'ic',
  'l5',
);

describe('a switch of track', () => {
  it('sorts the claims of begun activities by who asks for them, in the order of the ladder', () => {
    expect(switchTrack(subject, 'tl', NOW)).toMatchObject({
      from: 'ic',
      to: 'tl',
      carriesOver: ['l5-mentoring', 'l6-multi-system'],
      loses: ['l6-simplifies'],
      findsHome: ['l6-risk-register'],
    });
  });

  it('back loses nothing that was claimed for the earlier track', () => {
    const back = switchTrack(onPaper(subject, 'tl', 'l5'), 'ic', NOW);
    expect(back).toMatchObject({
      carriesOver: ['l5-mentoring', 'l6-multi-system'],
      findsHome: ['l6-simplifies'],
      loses: ['l6-risk-register'],
    });
  });

  it('stands at the effective level of the other track at once', () => {
    const both = onPaper(caseStanding(TWO_TRACK, 'tl', { l5: '9 sustained', l6: '10 sustained' }), 'ic', 'l5');
    expect(switchTrack(both, 'tl', NOW)).toMatchObject({ level: 'l6', missing: [] });
    expect(switchTrack(subject, 'tl', NOW)?.level).toBeNull();
  });

  it('misses what is required up to the same level, and nothing above', () => {
    const change = switchTrack(onPaper(caseStanding(TWO_TRACK, 'ic', { l5: '9 sustained' }), 'ic', 'l5'), 'tl', NOW);
    expect(change).toMatchObject({ level: null, beside: 'l5', missing: ['l5-work-breakdown'] });
    const staff = switchTrack(onPaper(caseStanding(TWO_TRACK, 'ic', { l5: '9 sustained' }), 'ic', 'l6'), 'tl', NOW);
    expect(staff?.missing).toHaveLength(11);
  });

  it('tells standing on the level beside from having nothing missing', () => {
    const stands = onPaper(caseStanding(TWO_TRACK, 'tl', { l5: '9 sustained' }), 'ic', 'l5');
    expect(switchTrack(stands, 'tl', NOW)).toMatchObject({ missing: [], standsBeside: true });
    const once = onPaper(caseStanding(TWO_TRACK, 'tl', { l5: '9 met' }), 'ic', 'l5');
    expect(switchTrack(once, 'tl', NOW)).toMatchObject({ level: null, missing: [], standsBeside: false });
  });

  it('counts a criterion that had no opportunity as not missing, and a claim alone as missing', () => {
    const rest = '9 sustained';
    const none = caseStanding(TWO_TRACK, 'tl', { l5: `8 sustained, 1 no-opportunity` });
    expect(switchTrack(onPaper(none, 'ic', 'l5'), 'tl', NOW)?.missing).toEqual([]);
    const weak = caseStanding(TWO_TRACK, 'tl', { l5: `8 sustained, 1 claimed`, l6: `${rest}, 1 gap` });
    expect(switchTrack(onPaper(weak, 'ic', 'l5'), 'tl', NOW)?.missing).toEqual(['l5-work-breakdown']);
  });

  it('looks up to the next level above the effective one where paper names none', () => {
    const senior = caseStanding(TWO_TRACK, 'tl', { l5: '9 sustained' });
    expect(switchTrack(onPaper(senior, 'ic', null), 'tl', NOW)?.beside).toBe('l6');
    expect(switchTrack(onPaper(subject, 'ic', null), 'tl', NOW)?.beside).toBe('l5');
  });

  it('finds the level of the same rank where the other track has not the same', () => {
    const lead = onPaper(aCase({ ladder: OVERLAY, target: { track: 'ic', level: 'e2', date: null } }), 'ic', 'e2');
    expect(switchTrack(lead, 'lead', NOW)).toMatchObject({
      beside: 'lead',
      missing: ['e2-mentor', 'lead-course', 'lead-split'],
    });
  });

  it('looks at the lowest level of a track that begins above the one on paper', () => {
    const [ic, other] = JORGEF.tracks.map(({ id }) => id);
    const lowest = JORGEF.levels
      .filter(({ names }) => Object.hasOwn(names, other ?? ''))
      .toSorted((a, b) => a.rank - b.rank);
    const junior = JORGEF.levels.toSorted((a, b) => a.rank - b.rank)[0];
    const start = aCase({ ladder: JORGEF, target: { track: ic ?? '', level: junior?.id ?? '', date: null } });
    expect(switchTrack(onPaper(start, ic ?? '', junior?.id ?? ''), other ?? '', NOW)?.beside).toBe(lowest[0]?.id);
  });

  it('is none to the own track or one that the ladder has not', () => {
    expect(switchTrack(subject, 'ic', NOW)).toBeNull();
    expect(switchTrack(subject, 'pm', NOW)).toBeNull();
    expect(switchTrack(onPaper(subject, null, null), 'ic', NOW)).toBeNull();
  });
});

describe('the other track', () => {
  const three = { ...TWO_TRACK, tracks: [{ ...OVERLAY.tracks[1], id: 'role' }, ...TWO_TRACK.tracks] };

  it('is that of the level sought, or else the first with rungs', () => {
    expect(otherTrack(onPaper(aCase({ target: { track: 'tl', level: 'l6', date: null } }), 'ic', 'l5'))).toBe('tl');
    expect(otherTrack(onPaper(subject, 'tl', 'l5'))).toBe('ic');
    expect(otherTrack(onPaper(subject, null, null))).toBe('tl');
    expect(otherTrack({ ...subject, ladder: three as typeof TWO_TRACK })).toBe('tl');
  });

  it('is an overlay where there is nothing else, and none on a single track', () => {
    const lead = aCase({ ladder: OVERLAY, target: { track: 'ic', level: 'e2', date: null } });
    expect(otherTrack(lead)).toBe('lead');
    expect(otherTrack({ ...subject, ladder: { ...TWO_TRACK, tracks: TWO_TRACK.tracks.slice(0, 1) } })).toBeNull();
  });
});
