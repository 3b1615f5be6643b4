import { describe, expect, it } from 'vitest';
import { verdictsById } from '../../../renderer/features/mapping/map-rows.ts';
import { compareTracks } from '../../../shared/fit/compare-tracks.ts';
import { reasonParts } from '../../../shared/fit/reason-parts.ts';
import { A_LINK, aCase, aClaim, anActivity } from '../../support/case-builder.ts';
import { readSample } from '../../support/sample-case.ts';

describe('reasonParts', () => {
  it('counts it as a lack that an activity starts only later', () => {
    const subject = aCase({
      activities: [anActivity('later', { start: '2026-09-01', end: null, links: [A_LINK] })],
      claims: [aClaim('later', 'l5-mentoring')],
    });
    const verdict = verdictsById(compareTracks(subject, '2026-07-01')).get('l5-mentoring');
    const { restsOn, missing } = reasonParts(verdict?.reasons ?? []);
    expect(restsOn.map(({ code }) => code)).toEqual(['claimed-by']);
    expect(missing.map(({ code }) => code)).toContain('starts-later');
  });

  it('says of every verdict in the sample what it rests on, and keeps every reason', () => {
    const { subject, asOf } = readSample();
    for (const { verdict, reasons } of verdictsById(compareTracks(subject, asOf)).values()) {
      const { restsOn, missing } = reasonParts(reasons);
      expect(restsOn.length, verdict).toBeGreaterThan(0);
      expect(restsOn.length + missing.length).toBe(reasons.length);
      if (verdict === 'sustained') expect(missing).toEqual([]);
      if (verdict === 'met' || verdict === 'claimed') expect(missing.length).toBeGreaterThan(0);
    }
  });
});
