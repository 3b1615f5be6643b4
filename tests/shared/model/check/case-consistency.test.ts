import { describe, expect, it } from 'vitest';
import type { CaseProblem } from '../../../../shared/model/case-problem.ts';
import { parseCase } from '../../../../shared/model/parse-case.ts';
import { aCase, aClaim, aDeclaration, anActivity, aReferee, jsonWith } from '../../../support/case-builder.ts';

const whole = aCase({
  activities: [anActivity('a1'), anActivity('a2')],
  claims: [aClaim('a1', 'l6-multi-system'), aClaim('a2', 'l6-long-view', 'exceeds')],
  declarations: [aDeclaration('no-opportunity', 'l6-simplifies'), aDeclaration('known-gap', 'l6-hard-realization')],
  referees: [aReferee('r1', ['a1'])],
});

function problemOf(data: unknown): CaseProblem {
  const parsed = parseCase(data);
  if (parsed.ok) throw new Error('The case was taken');
  return parsed.problem;
}

describe('a fault between parts', () => {
  it.each([
    [
      'an id used twice',
      ['activities', 2],
      anActivity('a1'),
      '/activities/2/id',
      '"a1" is already the id of activities/0',
    ],
    [
      'a claim of no activity',
      ['claims', 0, 'activity'],
      'a9',
      '/claims/0/activity',
      'names the activity "a9", which the case does not have',
    ],
    [
      'a claim for no criterion',
      ['claims', 0, 'criterion'],
      'l9-x',
      '/claims/0/criterion',
      'names the criterion "l9-x", which its ladder does not have',
    ],
    [
      'a pair claimed twice',
      ['claims', 1],
      { ...aClaim('a1', 'l6-multi-system'), id: 'other' },
      '/claims/1',
      'claims the same activity for the same criterion as claims/0',
    ],
    [
      'a declaration on no criterion',
      ['declarations', 0, 'criterion'],
      'nope',
      '/declarations/0/criterion',
      'names the criterion "nope", which its ladder does not have',
    ],
    [
      'the same declared twice',
      ['declarations', 1],
      aDeclaration('no-opportunity', 'l6-simplifies'),
      '/declarations/1',
      'declares the same as declarations/0',
    ],
    [
      'not-applicable on what is required',
      ['declarations', 1],
      aDeclaration('not-applicable', 'l6-simplifies'),
      '/declarations/1',
      'only optional criteria can be left out',
    ],
    [
      'a referee for no activity',
      ['referees', 0, 'activities'],
      ['a1', 'a9'],
      '/referees/0/activities/1',
      'names the activity "a9"',
    ],
    [
      'a referee for no criterion',
      ['referees', 0, 'criteria'],
      ['x'],
      '/referees/0/criteria/0',
      'names the criterion "x"',
    ],
    ['an unknown target track', ['target', 'track'], 'xx', '/target/track', 'names the track "xx"'],
    ['an unknown target level', ['target', 'level'], 'l9', '/target/level', 'names the level "l9"'],
    [
      'a target level without a name on its track',
      ['ladder', 'levels', 1, 'names'],
      { tl: 'L6' },
      '/target/level',
      'the level "l6" has no name on the track "ic"',
    ],
    ['an unknown track of the person', ['person', 'track'], 'xx', '/person/track', 'names the track "xx"'],
    ['an unknown level of the person', ['person', 'level'], 'l9', '/person/level', 'names the level "l9"'],
    [
      'an unknown track in a criterion',
      ['ladder', 'criteria', 0, 'tracks'],
      ['ic', 'em'],
      '/ladder/criteria/0/tracks/1',
      'names the track "em"',
    ],
    [
      'a track named twice in a criterion',
      ['ladder', 'criteria', 0, 'tracks'],
      ['ic', 'ic'],
      '/ladder/criteria/0/tracks/1',
      'a second time',
    ],
    [
      'two levels of one rank',
      ['ladder', 'levels', 1, 'rank'],
      5,
      '/ladder/levels/1/rank',
      'is also the rank of the level "l5"',
    ],
    [
      'an unknown dimension',
      ['ladder', 'themes', 0, 'dimension'],
      'x',
      '/ladder/themes/0/dimension',
      'names the dimension "x"',
    ],
  ])('such as %s is told with its place', (_, path, value, pointer, says) => {
    const problem = problemOf(jsonWith(whole, path, value));
    expect(problem.code).toBe('invalid-case');
    expect(problem.problems[0]).toMatchObject({ pointer, message: expect.stringContaining(says) });
    expect(problem.problems).toHaveLength(1);
  });

  it('finds a level named only in passing: "toString" is not a name that a level has', () => {
    const data = jsonWith(whole, ['target', 'track'], 'toString');
    expect(problemOf(data).problems[0]?.pointer).toBe('/target/track');
  });
});
