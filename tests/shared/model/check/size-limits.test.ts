import { describe, expect, it } from 'vitest';
import { parseCase, parseCaseText } from '../../../../shared/model/parse-case.ts';
import { aCase, anActivity } from '../../../support/case-builder.ts';

const whole = aCase({ activities: [anActivity('a1')] });

function codeOf(text: string): string {
  const parsed = parseCaseText(text);
  return parsed.ok ? 'taken' : parsed.problem.code;
}

describe('a hostile file', () => {
  it('cannot reach the prototype of objects', () => {
    const text = JSON.stringify(whole).replace('{', '{"__proto__":{"polluted":1},');
    const parsed = parseCaseText(text);
    expect(parsed).toMatchObject({ ok: false, problem: { problems: [{ pointer: '/__proto__' }] } });
    expect({}).not.toHaveProperty('polluted');
  });

  it('cannot give a case a prototype by way of a level’s names', () => {
    const parsed = parseCaseText(JSON.stringify(whole).replace('"names":{', '"names":{"__proto__":{"ic":"x"},'));
    const names = parsed.ok ? parsed.value.ladder.levels[0]?.names : {};
    expect(Object.getPrototypeOf(names)).toBe(Object.prototype);
    expect(names).not.toHaveProperty('__proto__.ic');
  });

  it('may nest as deep as it likes without an overflow', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(codeOf(`{"schemaVersion":1,"activities":${deep}}`)).toBe('too-large');
    expect(codeOf(deep)).toBe('not-a-case');
    expect(codeOf('{"a":'.repeat(200_000))).toBe('not-json');
  });

  it('is turned away quickly when a list is too long', () => {
    const started = performance.now();
    expect(codeOf(`{"schemaVersion":1,"activities":[${'0,'.repeat(2_000_000)}0]}`)).toBe('too-large');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('is turned away when it hides too many values in many lists', () => {
    const activity = { id: 'a', title: 't', start: '2025-01-01', tags: Array(60_000).fill('t') };
    const parsed = parseCase({ ...whole, activities: Array(100).fill(activity) });
    expect(parsed).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  });

  it('is refused in one sentence when it has more faults than a schema can collect', () => {
    const parsed = parseCase({ ...whole, activities: Array(100_000).fill({}) });
    expect(parsed).toMatchObject({ ok: false, problem: { code: 'invalid-case', problems: [] } });
  });

  it('cannot flood the message with unknown keys', () => {
    const keys = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`${'k'.repeat(500)}${index}`, 1]));
    const parsed = parseCase({ ...whole, ...keys });
    if (parsed.ok) throw new Error('The case was taken');
    expect(parsed.problem.problems).toHaveLength(20);
    expect(parsed.problem.message.length).toBeLessThan(300);
  });

  it('is refused by what it is when it is not even data', () => {
    expect(parseCase(undefined)).toMatchObject({ ok: false, problem: { code: 'not-a-case' } });
    expect(parseCase(() => 1)).toMatchObject({ ok: false, problem: { code: 'not-a-case' } });
  });
});

it('takes a case of 10,000 activities and 50,000 claims within seconds', () => {
  const activities = Array.from({ length: 10_000 }, (_, index) => anActivity(`a${index}`));
  const claims = Array.from({ length: 50_000 }, (_, index) => ({
    id: `c${index}`,
    activity: `a${index % 10_000}`,
    criterion: whole.ladder.criteria[Math.floor(index / 10_000)]?.id,
    strength: 'meets',
  }));
  const started = performance.now();
  expect(parseCase({ ...whole, activities, claims }).ok).toBe(true);
  expect(performance.now() - started).toBeLessThan(10_000);
});
