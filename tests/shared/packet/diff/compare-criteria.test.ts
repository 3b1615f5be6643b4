import { expect, it } from 'vitest';
import { compareCriteria, directionOf } from '../../../../shared/packet/diff/compare-criteria.ts';

const exhibit = (label: string, activity: string) => ({ label, activity, title: `Title of ${activity}` });
const verdict = (criterion: string, name: string, statement = criterion) => ({ criterion, verdict: name, statement });

it('tells each criterion then and now, with the exhibits that it did not rest on before', () => {
  const then = {
    exhibits: [exhibit('E1', 'a'), exhibit('E2', 'b')],
    verdicts: [verdict('c1', 'claimed'), verdict('c2', 'met', 'As it was'), verdict('gone', 'met')],
    support: new Map([['c1', ['a']]]),
  };
  const now = {
    exhibits: [exhibit('E1', 'c'), exhibit('E2', 'a'), exhibit('E3', 'b')],
    verdicts: [verdict('c2', 'claimed', 'As it is'), verdict('c1', 'met'), verdict('new', 'gap')],
    support: new Map([
      ['c1', ['a', 'b', 'c']],
      ['c2', ['b', 'c']],
    ]),
  };
  expect(compareCriteria(then, now)).toEqual([
    // What it rested on then is not known: only what was no exhibit at all is new.
    {
      criterion: 'c2',
      statement: 'As it is',
      statementThen: 'As it was',
      was: 'met',
      is: 'claimed',
      direction: 'down',
      exhibits: [exhibit('E1', 'c')],
    },
    {
      criterion: 'c1',
      statement: 'c1',
      statementThen: null,
      was: 'claimed',
      is: 'met',
      direction: 'up',
      exhibits: [exhibit('E3', 'b'), exhibit('E1', 'c')],
    },
    { criterion: 'new', statement: 'new', statementThen: null, was: null, is: 'gap', direction: 'other', exhibits: [] },
    {
      criterion: 'gone',
      statement: 'gone',
      statementThen: null,
      was: 'met',
      is: null,
      direction: 'other',
      exhibits: [],
    },
  ]);
});

it.each([
  ['gap', 'claimed', 'up'],
  ['sustained', 'met', 'down'],
  ['met', 'met', 'same'],
  ['gap', 'no-opportunity', 'other'],
  ['proven', 'met', 'other'],
])('goes from %s to %s: %s', (then, now, direction) => {
  expect(directionOf(then, now)).toBe(direction);
});
