import { describe, expect, it } from 'vitest';
import type { Referee } from '../../../../shared/model/referee.ts';
import { aCase, anActivity, aReferee, TWO_TRACK } from '../../../support/case-builder.ts';
import { claimed, found } from '../../../support/flawed-case.ts';

const witnessed = (...given: Partial<Referee>[]) =>
  claimed({}, { referees: given.map((each, index) => aReferee(`r${index}`, ['a1'], each)) });

describe('a witness', () => {
  it('is missed when nobody has agreed, or only people below the level sought', () => {
    expect(found(claimed({}), 'no-witness-at-target-level')).toEqual([
      {
        code: 'no-witness-at-target-level',
        severity: 'warning',
        pointer: '/referees',
        params: { level: 'T6 Staff engineer', agreed: 0 },
      },
    ]);
    expect(found(witnessed({ level: 'Senior engineer' }), 'no-witness-at-target-level')).toMatchObject([
      { params: { agreed: 1 } },
    ]);
  });

  it.each(['Staff engineer', 'L7', 'T8 Principal engineer', 'Director of Technology'])(
    'is there when one who agreed is %s',
    (level) => {
      const subject = witnessed({ level: 'Senior engineer' }, { level }, { level: 'Fellow' });
      expect(found(subject, 'no-witness-at-target-level')).toEqual([]);
      expect(found(subject, 'witness-level-unknown')).toEqual([]);
    },
  );

  it('is not yet one who was only asked', () => {
    const subject = witnessed({ level: 'Principal engineer', answer: 'none' });
    expect(found(subject, 'no-witness-at-target-level')).toMatchObject([{ params: { agreed: 0 } }]);
  });

  it('of a level that the ladder does not know is told one by one, as it cannot be judged', () => {
    const subject = witnessed({ level: 'Senior engineer' }, { level: 'Fellow' }, { level: '' });
    expect(found(subject, 'no-witness-at-target-level')).toEqual([]);
    expect(found(subject, 'witness-level-unknown')).toEqual([
      {
        code: 'witness-level-unknown',
        severity: 'note',
        pointer: '/referees/1/level',
        params: { referee: 'Referee r1', words: 'Fellow', level: 'T6 Staff engineer' },
      },
      expect.objectContaining({ pointer: '/referees/2/level' }),
    ]);
  });

  it('is not asked for where there is nothing to vouch for', () => {
    expect(found(aCase(), 'no-witness-at-target-level')).toEqual([]);
  });

  it('for a role without rungs stands at the person’s own level or above, or is in the role', () => {
    const ladder = {
      ...TWO_TRACK,
      tracks: [...TWO_TRACK.tracks, { ...TWO_TRACK.tracks[1], id: 'tlr', name: 'Tech lead role', overlay: true }],
      levels: [...TWO_TRACK.levels, { ...TWO_TRACK.levels[0], id: 'role', rank: 0, names: { tlr: 'Tech guide' } }],
    } as typeof TWO_TRACK;
    const sought = (level: string, own: string | null) =>
      aCase({
        ladder,
        person: { ...aCase().person, track: own === null ? null : 'ic', level: own },
        target: { track: 'tlr', level: 'role', date: null },
        activities: [anActivity('a1')],
        referees: [aReferee('r', ['a1'], { level })],
      });
    expect(found(sought('Senior engineer', 'l6'), 'no-witness-at-target-level')).toMatchObject([
      { params: { level: 'T6 Staff engineer' } },
    ]);
    expect(found(sought('Staff engineer', 'l6'), 'no-witness-at-target-level')).toEqual([]);
    expect(found(sought('Tech guide', 'l6'), 'no-witness-at-target-level')).toEqual([]);
    expect(found(sought('Senior engineer', null), 'no-witness-at-target-level')).toEqual([]);
  });
});
