import { describe, expect, it } from 'vitest';
import { reasonParts } from '../../../../renderer/features/mapping/criterion/reason-parts.ts';
import { verdictsById } from '../../../../renderer/features/mapping/map-rows.ts';
import { compareTracks } from '../../../../shared/fit/compare-tracks.ts';
import { readSample } from '../../../support/sample-case.ts';

describe('reasonParts', () => {
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
