import { describe, expect, it } from 'vitest';
import type { CaseProblem } from '../../../shared/model/case-problem.ts';
import { parseCase, parseCaseText } from '../../../shared/model/parse-case.ts';
import { aCase, aClaim, aDeclaration, anActivity, aReferee } from '../../support/case-builder.ts';

const whole = aCase({
  activities: [anActivity('a1'), anActivity('a2')],
  claims: [aClaim('a1', 'l6-multi-system'), aClaim('a2', 'l6-long-view', 'exceeds')],
  declarations: [aDeclaration('no-opportunity', 'l6-simplifies'), aDeclaration('known-gap', 'l6-hard-realization')],
  referees: [aReferee('r1', ['a1'])],
});

/** The JSON of the whole case with one value replaced, or taken out when it is undefined. */
function withValue(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(whole));
  let container = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) container = container[step] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete container[last];
  else container[last] = value;
  return copy;
}

function problemOf(data: unknown): CaseProblem {
  const parsed = parseCase(data);
  if (parsed.ok) throw new Error('The case was taken');
  return parsed.problem;
}

describe('a valid case', () => {
  it('comes back from its own JSON as it was', () => {
    expect(parseCaseText(JSON.stringify(whole))).toEqual({ ok: true, value: whole });
  });

  it('may have a byte order mark in front', () => {
    expect(parseCaseText(`\uFEFF${JSON.stringify(whole)}`).ok).toBe(true);
  });

  it('gets defaults for what it leaves out', () => {
    const { ladder } = whole;
    const parsed = parseCase({
      schemaVersion: 1,
      id: 'x',
      person: { name: 'Ada' },
      target: { track: 'ic', level: 'l5' },
      ladder,
      activities: [{ id: 'a', title: 'T', start: '2025-01-01' }],
    });
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        claims: [],
        activities: [{ end: null, confidentiality: 'internal', mode: 'hands-on', metrics: [], effort: null }],
        packet: { audience: 'committee', paper: 'a4' },
      },
    });
  });

  it('may have an id that every object of the language has as well', () => {
    const named = withValue(['activities', 0, 'id'], 'constructor') as { claims: unknown[]; referees: unknown[] };
    expect(parseCase({ ...named, claims: [], referees: [] }).ok).toBe(true);
  });
});

describe('a fault of form', () => {
  it.each([
    [
      ['activities', 1, 'start'],
      '2025-02-30',
      'activities/1/start: must be an existing date from 1900 to 2199, written as YYYY-MM-DD',
    ],
    [['activities', 1, 'end'], '2024-01-01', 'activities/1/end: must not be before the start'],
    [['activities', 0, 'title'], '   ', 'activities/0/title: must not be empty'],
    [['activities', 0, 'title'], 7, 'activities/0/title: must be text, but is a number'],
    [['activities', 0, 'title'], undefined, 'activities/0/title: is missing'],
    [['activities', 0, 'titel'], 'x', 'activities/0/titel: is not a known field'],
    [
      ['activities', 0, 'links'],
      [{ url: 'javascript:alert(1)' }],
      'activities/0/links/0/url: must be a full http://, https:// or mailto: address',
    ],
    [['activities', 0, 'links'], {}, 'activities/0/links: must be a list, but is an object'],
    [
      ['activities', 0, 'effort'],
      { unit: 'percent-of-time', amount: 120 },
      'activities/0/effort/amount: must be at most 100 percent',
    ],
    [
      ['activities', 0, 'metrics'],
      [{ name: 'n', before: '3' }],
      'activities/0/metrics/0/before: must be a number or empty, but is text',
    ],
    [['activities', 0], null, 'activities/0: must be an object, but is empty (null)'],
    [['claims', 0, 'strength'], 'strong', 'claims/0/strength: must be "partial", "meets" or "exceeds"'],
    [
      ['declarations', 0, 'kind'],
      'gap',
      'declarations/0/kind: must be "no-opportunity", "not-applicable" or "known-gap"',
    ],
    [['declarations', 0], true, 'declarations/0: must be an object, but is true'],
    [['declarations', 1, 'mitigation'], undefined, 'declarations/1/mitigation: is missing'],
    [['person', 'name'], undefined, 'person/name: is missing'],
    [
      ['ladder', 'levels', 0, 'names', '_x'],
      'L',
      'ladder/levels/0/names/_x: the key must be 1 to 100 letters, digits, dots, dashes or underscores',
    ],
    [['packet', 'sections'], ['gaps', 'gaps'], 'packet/sections: must name each section once'],
  ])('at %j is told with its place', (path, value, message) => {
    const problem = problemOf(withValue(path, value));
    expect(problem.code).toBe('invalid-case');
    expect(problem.problems.map((fault) => fault.message)).toEqual([message]);
    expect(problem.problems[0]?.pointer).toBe(`/${message.slice(0, message.indexOf(':'))}`);
    expect(problem.message).toBe(`The case has a fault: ${message}`);
  });

  it('is one of several that are all listed', () => {
    const data = withValue(['activities', 0], { id: '!', start: 'soon' });
    expect(problemOf(data).problems.map(({ pointer }) => pointer)).toEqual([
      '/activities/0/id',
      '/activities/0/title',
      '/activities/0/start',
    ]);
    expect(problemOf(data).message).toMatch(/^The case has 3 faults, the first: activities\/0\/id: /);
  });

  it('is listed fifty times at most, and counted all the same', () => {
    const problem = problemOf(withValue(['activities'], Array(400).fill(3)));
    expect(problem.problems).toHaveLength(50);
    expect(problem.message).toContain('400 faults');
  });
});

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
    const problem = problemOf(withValue(path, value));
    expect(problem.code).toBe('invalid-case');
    expect(problem.problems[0]).toMatchObject({ pointer, message: expect.stringContaining(says) });
    expect(problem.problems).toHaveLength(1);
  });

  it('finds a level named only in passing: "toString" is not a name that a level has', () => {
    const data = withValue(['target', 'track'], 'toString');
    expect(problemOf(data).problems[0]?.pointer).toBe('/target/track');
  });
});

describe('a file that is no case', () => {
  it.each([
    ['', 'not-json', 'The file is empty.'],
    [' \n', 'not-json', 'The file is empty.'],
    [
      '{\n  "id": 1,\n}',
      'not-json',
      'The file is not valid JSON: line 3, column 1, where a key in double quotes was expected.',
    ],
    ['hello', 'not-json', 'The file is not valid JSON: line 1, column 1, where a value was expected.'],
    ['[]', 'not-a-case', 'This is not a Rungs case: the file holds a list.'],
    ['null', 'not-a-case', 'This is not a Rungs case: the file holds nothing.'],
    ['"text"', 'not-a-case', 'This is not a Rungs case: the file holds only text.'],
    ['{}', 'not-a-case', 'This is not a Rungs case: it has no "schemaVersion" with a whole number.'],
    [
      '{"schemaVersion": "1"}',
      'not-a-case',
      'This is not a Rungs case: it has no "schemaVersion" with a whole number.',
    ],
    ['{"schemaVersion": 0}', 'not-a-case', 'This is not a Rungs case: it has no "schemaVersion" with a whole number.'],
    [
      '{"schemaVersion": 2}',
      'newer-schema',
      'This case was written by a newer Rungs (schema 2, this one reads up to 1); open it there.',
    ],
  ])('says so of %j', (text, code, message) => {
    expect(parseCaseText(text)).toEqual({ ok: false, problem: { code, message, problems: [] } });
  });
});
