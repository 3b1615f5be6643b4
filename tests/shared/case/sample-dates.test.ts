import { describe, expect, it } from 'vitest';
import { shiftDates } from '../../../shared/case/sample-dates.ts';
import { compareTracks } from '../../../shared/fit/compare-tracks.ts';
import { parseCase } from '../../../shared/model/parse-case.ts';
import { A_LINK, aCase, aClaim, aDeclaration, anActivity, aReferee } from '../../support/case-builder.ts';

const subject = aCase({
  target: { track: 'ic', level: 'l6', date: '2026-03-31' },
  activities: [
    anActivity('a1', { start: '2024-01-31', end: '2024-12-15' }),
    anActivity('a2', { start: '2025-06-01', end: '2025-12-31', links: [A_LINK] }),
    anActivity('a3', { start: '2025-07-01', end: null }),
  ],
  claims: [aClaim('a1', 'l6-multi-system'), aClaim('a2', 'l6-multi-system')],
  declarations: [aDeclaration('known-gap', 'l6-simplifies', '2026-06-30')],
  referees: [aReferee('r1', ['a1'], { askedOn: '2025-12-01' })],
});

describe('shiftDates', () => {
  it('moves every date of a case by the same whole months', () => {
    const moved = shiftDates(subject, '2026-01-10', '2027-03-09');
    expect(moved.target.date).toBe('2027-04-30');
    expect(moved.activities.map(({ start, end }) => [start, end])).toEqual([
      ['2025-02-28', '2026-01-15'],
      ['2026-07-01', '2027-01-31'],
      ['2026-08-01', null],
    ]);
    expect(moved.declarations[0]).toMatchObject({ by: '2027-07-30' });
    expect(moved.referees[0]?.askedOn).toBe('2027-01-01');
    expect(parseCase(moved).ok).toBe(true);
  });

  it('moves back for an earlier day', () => {
    expect(shiftDates(subject, '2026-01-10', '2025-01-09').activities[0]?.start).toBe('2022-12-31');
    expect(shiftDates(subject, '2026-01-10', '2025-01-10').activities[0]?.start).toBe('2023-01-31');
  });

  it('changes nothing within the same month', () => {
    expect(shiftDates(subject, '2026-01-10', '2026-02-09')).toEqual(subject);
  });

  it('keeps each verdict, years later', () => {
    const verdicts = (found: ReturnType<typeof compareTracks>) =>
      found.tracks.flatMap(({ levels }) => levels.flatMap(({ criteria }) => criteria.map(({ verdict }) => verdict)));
    const years = shiftDates(subject, '2026-01-10', '2041-05-10');
    expect(verdicts(compareTracks(years, '2041-05-10'))).toEqual(verdicts(compareTracks(subject, '2026-01-10')));
    expect(verdicts(compareTracks(subject, '2041-05-10'))).not.toEqual(verdicts(compareTracks(subject, '2026-01-10')));
  });
});
