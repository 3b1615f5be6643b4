import { describe, expect, it } from 'vitest';
import type { CaseProblem } from '../../../shared/model/case-problem.ts';
import { parseCase, parseCaseText } from '../../../shared/model/parse-case.ts';
import { aCase, aClaim, aDeclaration, anActivity, aReferee, jsonWith } from '../../support/case-builder.ts';

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
      schemaVersion: 2,
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
    const named = jsonWith(whole, ['activities', 0, 'id'], 'constructor') as { claims: unknown[]; referees: unknown[] };
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
    const problem = problemOf(jsonWith(whole, path, value));
    expect(problem.code).toBe('invalid-case');
    expect(problem.problems.map((fault) => fault.message)).toEqual([message]);
    expect(problem.problems[0]?.pointer).toBe(`/${message.slice(0, message.indexOf(':'))}`);
    expect(problem.message).toBe(`The case has a fault: ${message}.`);
  });

  it('is one of several that are all listed', () => {
    const data = jsonWith(whole, ['activities', 0], { id: '!', start: 'soon' });
    expect(problemOf(data).problems.map(({ pointer }) => pointer)).toEqual([
      '/activities/0/id',
      '/activities/0/title',
      '/activities/0/start',
    ]);
    expect(problemOf(data).message).toMatch(/^The case has 3 faults, the first: activities\/0\/id: /);
  });

  it('is listed fifty times at most, and counted all the same', () => {
    const problem = problemOf(jsonWith(whole, ['activities'], Array(400).fill(3)));
    expect(problem.problems).toHaveLength(50);
    expect(problem.message).toContain('400 faults');
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
      '{"schemaVersion": 5}',
      'newer-schema',
      'This case was written by a newer Rungs (schema 5, this one reads up to 4); open it there.',
    ],
  ])('says so of %j', (text, code, message) => {
    expect(parseCaseText(text)).toEqual({ ok: false, problem: { code, message, problems: [] } });
  });
});
