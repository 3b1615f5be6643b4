import { describe, expect, it } from 'vitest';
import { paperAndFact } from '../../../shared/fit/paper-and-fact.ts';
import { A_LINK, aCase, aClaim, anActivity, aRole, TWO_TRACK } from '../../support/case-builder.ts';
import { caseStanding, NOW } from '../../support/worked-examples.ts';

describe('paper and fact', () => {
  it('has a level for each track, none where nothing is operating', () => {
    const senior = caseStanding(TWO_TRACK, 'ic', { l5: '9 sustained' });
    const { paper, fact, tracks } = paperAndFact(senior, NOW);
    expect(paper).toEqual({ track: null, level: null });
    expect(fact).toEqual({ ic: 'l5', tl: null });
    expect(tracks.map(({ track, level }) => [track, level])).toEqual([
      ['ic', 'l5'],
      ['tl', null],
    ]);
    expect(tracks[0]?.carriedBy).toHaveLength(9);
    expect(tracks[1]?.carriedBy).toEqual([]);
  });

  it('says which activities carry the level: those that have begun and are more than partial', () => {
    const senior = caseStanding(TWO_TRACK, 'ic', { l5: '9 sustained' });
    const more = aCase({
      ...senior,
      activities: [
        ...senior.activities,
        anActivity('weak', { start: '2026-01-01', links: [A_LINK], end: null }),
        anActivity('later', { start: '2026-08-01', end: null }),
      ],
      claims: [...senior.claims, aClaim('weak', 'l5-mentoring', 'partial'), aClaim('later', 'l5-mentoring')],
    });
    const carried = paperAndFact(more, NOW).tracks[0]?.carriedBy.find(
      ({ verdict }) => verdict.criterion.id === 'l5-mentoring',
    );
    expect(carried?.verdict.exhibits).toEqual(expect.arrayContaining(['weak', 'later']));
    expect(carried?.activities.toSorted()).toEqual(['l5-mentoring-0', 'l5-mentoring-1']);
  });

  it('names what is open at the level as no carrier of it', () => {
    const mixed = caseStanding(TWO_TRACK, 'ic', { l5: '6 sustained, 2 met, 1 no-opportunity' });
    const { level, carriedBy } = paperAndFact(mixed, NOW).tracks[0] ?? {};
    expect([level, carriedBy?.length]).toEqual(['l5', 8]);
  });

  it('keeps to the roles of the day, on its first and its last day too', () => {
    const subject = aCase({
      roles: [
        aRole('now', { start: '2026-01-01', tracks: ['ic', 'tl'] }),
        aRole('old', { start: '2024-01-01', end: '2025-12-31' }),
        aRole('side', { start: '2025-06-01', tracks: ['tl'] }),
        aRole('next', { start: '2026-08-01' }),
      ],
    });
    const rolesOn = (day: string) => paperAndFact(subject, day).roles.map(({ id }) => id);
    expect(rolesOn('2023-12-31')).toEqual([]);
    expect(rolesOn('2025-12-31')).toEqual(['old', 'side']);
    expect(rolesOn('2026-01-01')).toEqual(['side', 'now']);
    expect(rolesOn('2026-08-01')).toEqual(['side', 'now', 'next']);
  });
});
