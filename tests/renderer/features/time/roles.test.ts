import { describe, expect, it } from 'vitest';
import { rolePattern } from '../../../../renderer/features/time/role-name.ts';
import { latestFirst, newRole } from '../../../../renderer/features/time/roles/new-role.ts';
import { levelAfter, levelsOn, titlesOn } from '../../../../renderer/features/time/roles/role-levels.ts';
import { addRole } from '../../../../shared/case/role-edits.ts';
import type { Person } from '../../../../shared/model/promotion-case.ts';
import { aCase, anActivity, aRole, TWO_TRACK } from '../../../support/case-builder.ts';

const TODAY = '2026-01-15';
const person = (given: Partial<Person> = {}): Person => ({ ...aCase().person, ...given });

describe('a new time in a role', () => {
  it('begins with the role on paper and the first activity', () => {
    const subject = aCase({
      person: person({ role: 'Senior engineer', track: 'ic', level: 'l5' }),
      activities: [anActivity('b', { start: '2025-03-01' }), anActivity('a', { start: '2024-03-01' })],
    });
    const role = newRole(subject, 'r', TODAY);
    expect(role).toEqual({
      id: 'r',
      tracks: ['ic'],
      level: 'l5',
      title: 'Senior engineer',
      start: '2024-03-01',
      end: null,
    });
    expect(addRole(subject, role)).not.toBeNull();
  });

  it('follows on the day after the last one', () => {
    const subject = aCase({ roles: [aRole('one', { end: '2025-05-31' }), aRole('two', { end: '2025-08-31' })] });
    expect(newRole(subject, 'r', TODAY)).toMatchObject({ start: '2025-09-01', title: '' });
  });

  it('begins today where the others go on, and on the track sought where the person is on none', () => {
    const subject = aCase({ target: { track: 'tl', level: 'l6', date: null }, roles: [aRole('one')] });
    const role = newRole(subject, 'r', TODAY);
    expect(role).toMatchObject({ start: TODAY, tracks: ['tl'], level: null });
    expect(addRole(subject, role)).not.toBeNull();
  });
});

describe('the levels to choose from', () => {
  it('are those with a title on a track of the role', () => {
    expect(levelsOn(TWO_TRACK, ['tl']).map(({ id }) => id)).toEqual(['l5', 'l6', 'l7', 'l8']);
    expect(levelsOn(TWO_TRACK, [])).toEqual([]);
    const [senior] = levelsOn(TWO_TRACK, ['ic']);
    expect(senior && titlesOn(senior, ['ic', 'tl'])).toBe('T5 Senior engineer / L5 Senior engineer');
  });

  it('let a level go that has no title on the tracks any more', () => {
    const levels = [{ ...TWO_TRACK.levels[0], id: 'only-ic', names: { ic: 'Engineer' } }] as typeof TWO_TRACK.levels;
    expect(levelAfter({ levels }, ['ic', 'tl'], 'only-ic')).toBe('only-ic');
    expect(levelAfter({ levels }, ['tl'], 'only-ic')).toBeNull();
  });
});

describe('times in a role', () => {
  it('stand with the latest first', () => {
    const roles = [aRole('a', { start: '2024-01-01' }), aRole('b', { start: '2025-01-01' })];
    expect(latestFirst(roles).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('are drawn in another way on each track, and on several at once', () => {
    const patterns = [['ic'], ['tl'], ['ic', 'tl']].map((tracks) => rolePattern(TWO_TRACK, tracks));
    expect(new Set(patterns).size).toBe(3);
  });
});
