import { describe, expect, it } from 'vitest';
import { A_LINK, aCase, aClaim, aDeclaration, anActivity, TWO_TRACK } from '../../../support/case-builder.ts';
import { claimed, found, statement } from '../../../support/flawed-case.ts';
import { caseStanding, NOW } from '../../../support/worked-examples.ts';

describe('the level sought', () => {
  it('has each gap told for which there is no plan', () => {
    const planned = aDeclaration('known-gap', 'l6-simplifies');
    const absent = aDeclaration('no-opportunity', 'l6-hard-realization');
    const gaps = found(claimed({}, { declarations: [planned, absent] }), 'gap-without-mitigation');
    expect(gaps).toHaveLength(5);
    expect(gaps[0]).toEqual({
      code: 'gap-without-mitigation',
      severity: 'warning',
      pointer: '/ladder/criteria/10',
      params: { criterion: statement('l6-multi-system') },
    });
  });

  it('has evidence told that has gone stale, by its newest claim', () => {
    const old = [
      anActivity('a1', { start: '2023-01-01', end: '2023-12-31' }),
      anActivity('a2', { start: '2024-01-01', end: '2024-12-31' }),
    ];
    const claims = [aClaim('a1', 'l6-long-view'), aClaim('a2', 'l6-long-view', 'partial')];
    expect(found(aCase({ activities: old, claims }), 'stale-evidence')).toEqual([
      {
        code: 'stale-evidence',
        severity: 'warning',
        pointer: '/claims/1',
        params: { criterion: statement('l6-long-view'), months: 18, wanted: 18 },
      },
    ]);
    const fresh = [...old, anActivity('a3', { start: '2024-01-01', end: '2025-01-01' })];
    expect(
      found(aCase({ activities: fresh, claims: [...claims, aClaim('a3', 'l6-long-view')] }), 'stale-evidence'),
    ).toEqual([]);
  });

  it('is let be on criteria that it does not ask for', () => {
    const old = [anActivity('a1', { start: '2020-01-01', end: '2020-12-31' })];
    expect(found(aCase({ activities: old, claims: [aClaim('a1', 'l8-business-risk')] }), 'stale-evidence')).toEqual([]);
  });

  it('has it told when more than a third of what is met rests on one activity', () => {
    const subject = caseStanding(TWO_TRACK, 'ic', { l6: '4 met, 4 gap' });
    const [first] = subject.activities;
    const claims = subject.claims.map((claim, index) => (index < 2 ? { ...claim, activity: first?.id ?? '' } : claim));
    expect(
      found({ ...subject, target: { track: 'ic', level: 'l6', date: null }, claims }, 'activity-carries-too-much'),
    ).toEqual([
      {
        code: 'activity-carries-too-much',
        severity: 'warning',
        pointer: '/activities/0',
        params: { activity: first?.title, carried: 2, total: 4 },
      },
    ]);
  });

  it('may rest on one activity for a third, or for one of two', () => {
    const target = { track: 'ic', level: 'l6', date: null };
    const two = { ...caseStanding(TWO_TRACK, 'ic', { l6: '2 met, 6 gap' }), target };
    expect(found(two, 'activity-carries-too-much')).toEqual([]);
    const six = { ...caseStanding(TWO_TRACK, 'ic', { l6: '6 met, 2 gap' }), target };
    const claims = six.claims.map((claim, index) =>
      index < 2 ? { ...claim, activity: six.activities[0]?.id ?? '' } : claim,
    );
    expect(found({ ...six, claims }, 'activity-carries-too-much')).toEqual([]);
  });

  it('does not blame an activity that others could stand in for', () => {
    const subject = { ...caseStanding(TWO_TRACK, 'ic', { l6: '4 met, 4 gap' }), target: aCase().target };
    const first = subject.activities[0]?.id ?? '';
    const claims = subject.claims.map((claim, index) => (index < 2 ? { ...claim, activity: first } : claim));
    const stand = (links: readonly (typeof A_LINK)[]) => ({
      ...subject,
      activities: [...subject.activities, anActivity('other', { start: '2026-01-01', end: null, links: [...links] })],
      claims: [...claims, aClaim('other', claims[0]?.criterion ?? '')],
    });
    expect(found(stand([A_LINK]), 'activity-carries-too-much')).toEqual([]);
    // Without proof it could not.
    expect(found(stand([]), 'activity-carries-too-much')).toHaveLength(1);
  });

  it('counts only full claims on what has begun as weight', () => {
    const subject = caseStanding(TWO_TRACK, 'ic', { l6: '4 met, 4 gap' });
    const target = { track: 'ic', level: 'l6', date: null };
    const criteria = subject.claims.map(({ criterion }) => criterion);
    const partial = anActivity('partial', { start: '2026-01-01', end: null });
    const planned = anActivity('planned', { start: '2026-08-01', end: null });
    const claims = criteria.flatMap((id) => [aClaim('partial', id, 'partial'), aClaim('planned', id, 'exceeds')]);
    const more = { activities: [...subject.activities, partial, planned], claims: [...subject.claims, ...claims] };
    expect(found({ ...subject, ...more, target }, 'activity-carries-too-much')).toEqual([]);
  });

  it('has stale evidence told in spite of what is only planned', () => {
    const activities = [
      anActivity('a1', { start: '2023-01-01', end: '2023-12-31' }),
      anActivity('a2', { start: '2026-08-01', end: null }),
    ];
    const claims = [aClaim('a1', 'l6-long-view'), aClaim('a2', 'l6-long-view')];
    expect(found(aCase({ activities, claims }), 'stale-evidence')).toMatchObject([{ pointer: '/claims/0' }]);
  });

  it('has it told when a committee will see less than the author', () => {
    const activities = [
      anActivity('a1', { start: '2025-01-01', end: '2025-05-31', links: [A_LINK] }),
      anActivity('a2', { start: '2025-09-01', end: '2026-03-31', links: [A_LINK], confidentiality: 'private' }),
    ];
    const claims = [aClaim('a1', 'l6-long-view'), aClaim('a2', 'l6-long-view'), aClaim('a1', 'l6-multi-system')];
    expect(found(aCase({ activities, claims }), 'private-item-carries-verdict')).toEqual([
      {
        code: 'private-item-carries-verdict',
        severity: 'warning',
        pointer: '/claims/1',
        params: { criterion: statement('l6-long-view'), verdict: 'sustained', without: 'met' },
      },
    ]);
  });

  it('has it told when a private declaration is what stands between a criterion and a gap', () => {
    const declarations = [{ ...aDeclaration('no-opportunity', 'l6-simplifies'), confidentiality: 'private' as const }];
    expect(found(claimed({}, { declarations }), 'private-item-carries-verdict')).toMatchObject([
      { pointer: '/declarations/0', params: { verdict: 'no-opportunity', without: 'gap' } },
    ]);
  });

  it.each([
    ['internal', 0],
    ['shareable', 0],
    ['private', 1],
  ] as const)('finds an item that is %s %i times to carry a verdict', (confidentiality, times) => {
    expect(found(claimed({ confidentiality, links: [A_LINK] }), 'private-item-carries-verdict')).toHaveLength(times);
  });

  it('lets a private item be that changes no verdict', () => {
    const subject = claimed({ links: [A_LINK] });
    const activities = [...subject.activities, anActivity('a2', { confidentiality: 'private', links: [A_LINK] })];
    const claims = [...subject.claims, aClaim('a2', 'l6-long-view', 'partial')];
    expect(found({ ...subject, activities, claims }, 'private-item-carries-verdict')).toEqual([]);
  });

  it('has a date told that has passed, from the day after', () => {
    expect(
      found(claimed({}, { target: { track: 'ic', level: 'l6', date: '2026-06-30' } }), 'target-date-passed'),
    ).toEqual([
      { code: 'target-date-passed', severity: 'warning', pointer: '/target/date', params: { date: '2026-06-30' } },
    ]);
    expect(found(claimed({}, { target: { track: 'ic', level: 'l6', date: NOW } }), 'target-date-passed')).toEqual([]);
  });
});
