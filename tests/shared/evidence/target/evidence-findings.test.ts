import { describe, expect, it } from 'vitest';
import { A_LINK, aClaim, anActivity } from '../../../support/case-builder.ts';
import { claimed, found, statement } from '../../../support/flawed-case.ts';

const longView = statement('l6-long-view');
const proven = { links: [A_LINK] };

describe('evidence shown once', () => {
  it('is found where a criterion is met by one activity alone', () => {
    expect(found(claimed(proven), 'one-off-evidence')).toEqual([
      {
        code: 'one-off-evidence',
        severity: 'note',
        pointer: '/claims/0',
        params: { criterion: longView, activity: 'Title of a1' },
      },
    ]);
  });

  it('is let be where a second activity meets it too, but not where that one does so in part or is still to come', () => {
    const second = (start: string, strength: 'meets' | 'partial') => {
      const base = claimed(proven);
      return {
        ...base,
        activities: [...base.activities, anActivity('a2', { start, end: null })],
        claims: [...base.claims, aClaim('a2', 'l6-long-view', strength)],
      };
    };
    expect(found(second('2026-05-01', 'meets'), 'one-off-evidence')).toEqual([]);
    expect(found(second('2026-05-01', 'partial'), 'one-off-evidence')).toHaveLength(1);
    expect(found(second('2026-07-02', 'meets'), 'one-off-evidence')).toHaveLength(1);
  });

  it('is let be where the verdict is not met yet, or one activity is enough by the thresholds', () => {
    expect(found(claimed({}), 'one-off-evidence')).toEqual([]);
    expect(found(claimed(proven, { thresholds: { sustainedClaims: 1 } }), 'one-off-evidence')).toEqual([]);
    expect(found(claimed(proven, { thresholds: { sustainedClaims: 2 } }), 'one-off-evidence')).toHaveLength(1);
  });
});

describe('evidence of a lower level', () => {
  const inPart = [aClaim('a1', 'l6-long-view', 'partial')];

  it('is found where everything claimed is only in part', () => {
    expect(found(claimed({}, { claims: inPart }), 'lower-level-evidence')).toEqual([
      {
        code: 'lower-level-evidence',
        severity: 'warning',
        pointer: '/ladder/criteria/12',
        params: { criterion: longView, claims: 1, lower: null },
      },
    ]);
  });

  it('names the highest lower level that the same activities meet in full', () => {
    const lower = (strength: 'meets' | 'partial') => [...inPart, aClaim('a1', 'l5-mentoring', strength)];
    expect(found(claimed({}, { claims: lower('meets') }), 'lower-level-evidence')).toMatchObject([
      { params: { lower: 'T5 Senior engineer' } },
    ]);
    expect(found(claimed({}, { claims: lower('partial') }), 'lower-level-evidence')).toMatchObject([
      { params: { lower: null } },
    ]);
  });

  it('is let be as soon as one claim is in full, and where nothing is claimed', () => {
    const subject = claimed({}, { claims: inPart });
    const activities = [...subject.activities, anActivity('a2')];
    const claims = [...inPart, aClaim('a2', 'l6-long-view')];
    expect(found({ ...subject, activities, claims }, 'lower-level-evidence')).toEqual([]);
    expect(found(claimed({}, { claims: [] }), 'lower-level-evidence')).toEqual([]);
  });

  it('is not looked for at other levels', () => {
    expect(found(claimed({}, { claims: [aClaim('a1', 'l5-mentoring', 'partial')] }), 'lower-level-evidence')).toEqual(
      [],
    );
  });
});

describe('stale evidence', () => {
  it('begins the day after the months that the case’s own threshold gives', () => {
    const ended = (end: string, months: number) =>
      found(claimed({ start: '2025-01-01', end }, { thresholds: { sustainedFreshMonths: months } }), 'stale-evidence');
    expect(ended('2025-12-31', 6)).toMatchObject([{ params: { months: 6, wanted: 6 } }]);
    expect(ended('2026-01-01', 6)).toEqual([]);
    expect(ended('2025-12-31', 18)).toEqual([]);
  });
});
