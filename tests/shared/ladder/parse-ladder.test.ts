import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLadderText } from '../../../shared/ladder/parse-ladder.ts';
import type { Ladder } from '../../../shared/model/ladder.ts';

const builtIn = readFileSync(new URL('../../../assets/ladders/two-track.yaml', import.meta.url), 'utf8');
const real = readFileSync(new URL('../../fixtures/ladders/jorgef-two-track.yaml', import.meta.url), 'utf8');

const small = `schema: rungs-ladder/1
id: small
title: Small
version: "1"
tracks:
  - { id: ic, name: Individual }
levels:
  - id: one
    rank: 1
    names: { ic: One }
themes:
  - { id: craft, name: Craft }
criteria:
  - { id: works, level: one, theme: craft, tracks: [ic], statement: Works. }
`;

function ladderIn(text: string): { readonly ladder: Ladder; readonly warnings: readonly string[] } {
  const parsed = parseLadderText(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value;
}

function messagesOf(text: string): readonly string[] {
  const parsed = parseLadderText(text);
  if (parsed.ok) throw new Error('The ladder was taken');
  const { message, problems } = parsed.problem;
  return problems.length === 0 ? [message] : problems.map((problem) => problem.message);
}

describe('the ladders we ship and know', () => {
  it('reads the built-in ladder without a warning', () => {
    const { ladder, warnings } = ladderIn(builtIn);
    expect(warnings).toEqual([]);
    expect(ladder.criteria).toHaveLength(56);
    expect(ladder.thresholds.sustainedClaims).toBe(2);
  });

  it('reads a real company’s ladder without a warning', () => {
    const { ladder, warnings } = ladderIn(real);
    expect(warnings).toEqual([]);
    expect(ladder.source?.licence).toBe('Apache-2.0');
    expect(ladder.criteria).toHaveLength(55);
  });

  it('reads a ladder with Windows line ends, a byte order mark, or written as JSON', () => {
    const { ladder } = ladderIn(small);
    expect(ladderIn(small.replaceAll('\n', '\r\n')).ladder).toEqual(ladder);
    expect(ladderIn(`\uFEFF${small}`).ladder).toEqual(ladder);
    expect(ladderIn(JSON.stringify(ladder)).ladder).toEqual(ladder);
  });

  it('takes a ladder’s own thresholds and keeps the default of the others', () => {
    const { thresholds } = ladderIn(`${small}thresholds: { sustainedClaims: 3 }\n`).ladder;
    expect(thresholds).toMatchObject({ sustainedClaims: 3, sustainedSpanMonths: 6, metProof: 'witnessed' });
  });

  it('follows an alias', () => {
    const text = small
      .replace('tracks: [ic]', 'tracks: &t [ic]')
      .concat('  - { id: more, level: one, theme: craft, tracks: *t, statement: More. }\n');
    expect(ladderIn(text).ladder.criteria[1]?.tracks).toEqual(['ic']);
  });
});

describe('a fault in a ladder', () => {
  it.each([
    ['rank: 1', 'rank: high', 'line 9, column 5: levels/0/rank: must be a number, but is text'],
    [
      'rank: 1',
      'rnk: 1',
      'line 8, column 5: levels/0/rank: is missing',
      'line 9, column 5: levels/0/rnk: is not a known field',
    ],
    [
      'version: "1"',
      'version: 1',
      'line 4, column 1: version: must be text, but is a number (put it in double quotes)',
    ],
    [
      'theme: craft',
      'theme: graft',
      'line 14, column 30: criteria/0/theme: names the theme "graft", which the ladder does not have',
    ],
    [
      'level: one',
      'level: two',
      'line 14, column 18: criteria/0/level: names the level "two", which the ladder does not have',
    ],
    [
      'tracks: [ic]',
      'tracks: [ic, em]',
      'line 14, column 57: criteria/0/tracks/1: names the track "em", which the ladder does not have',
    ],
    [
      'names: { ic: One }',
      'names: { ic: One, em: Uno }',
      'line 10, column 23: levels/0/names/em: names the track "em", which the ladder does not have',
    ],
    [
      'name: Craft',
      'name: Craft, dimension: x',
      'line 12, column 31: themes/0/dimension: names the dimension "x", which the ladder does not have',
    ],
    ['schema: rungs-ladder/1', 'schema: rungs-ladder/2', 'line 1, column 1: schema: must be "rungs-ladder/1"'],
    ['title: Small', 'title: ""', 'line 3, column 1: title: must not be empty'],
    ['tracks: [ic]', 'tracks: []', 'line 14, column 44: criteria/0/tracks: must name at least one track'],
    ['id: small', 'id: small\nid: large', 'line 3, column 1: Map keys must be unique'],
    ['    rank: 1', '\trank: 1', 'line 9, column 1: Tabs are not allowed as indentation'],
  ])('where %j became %j is told with line and column', (before, after, ...messages) => {
    expect(messagesOf(small.replace(before, after)).slice(0, messages.length)).toEqual(messages);
  });

  it('such as an id used twice names both places', () => {
    const text = `${small}  - { id: works, level: one, theme: craft, tracks: [ic], statement: Twice. }\n`;
    expect(messagesOf(text)).toEqual(['line 15, column 7: criteria/1/id: "works" is already the id of criteria/0']);
  });

  it('such as two levels of one rank names the other level', () => {
    const text = small.replace(
      'names: { ic: One }',
      'names: { ic: One }\n  - { id: two, rank: 1, names: { ic: Two } }',
    );
    expect(messagesOf(text)[0]).toBe(
      'line 11, column 16: levels/1/rank: is also the rank of the level "one"; each level of a track needs its own',
    );
  });

  it('puts the first place into the sentence about the whole', () => {
    const parsed = parseLadderText(small.replace('rank: 1', 'rank: high'));
    expect(parsed).toMatchObject({
      ok: false,
      problem: {
        code: 'invalid-ladder',
        pointer: '/levels/0/rank',
        message: 'The ladder has a fault: line 9, column 5: levels/0/rank: must be a number, but is text.',
      },
    });
  });
});

describe('a file that is no ladder', () => {
  it.each([
    ['', 'The ladder file is empty.'],
    ['# only a comment\n', 'The ladder file is empty.'],
    ['just text', 'line 1, column 1: the file: must be an object, but is text'],
    ['- a\n- list\n', 'line 1, column 1: the file: must be an object, but is a list'],
    ['a: 1\n---\nb: 2\n', 'line 2, column 1: a second document begins here, where a ladder file holds one'],
    ['a: *nowhere\n', 'The ladder file uses aliases (*name) that are unknown or that expand too far.'],
    ['schema: !!js/function "x"\n', 'line 1, column 9: Unresolved tag: tag:yaml.org,2002:js/function'],
  ])('says so of %j', (text, message) => {
    expect(messagesOf(text)[0]).toBe(message);
  });
});

describe('a hostile ladder file', () => {
  const bomb = Array.from({ length: 9 }, (_, index) => {
    const below = index === 0 ? Array(9).fill('x') : Array(9).fill(`*a${index - 1}`);
    return `k${index}: &a${index} [${below.join(',')}]`;
  }).join('\n');

  it.each([
    ['a bomb of aliases', bomb],
    ['an alias of itself', 'a: &a [*a]'],
    ['an opening of 100,000 brackets', '['.repeat(100_000)],
    ['5,000 lists in each other', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
    ['5,000 dashes', `${'- '.repeat(5_000)}a`],
    ['more than a million characters', `a: "${'x'.repeat(1_000_001)}"`],
    ['a list of 150,000 numbers', `a: [${'1,'.repeat(150_000)}]`],
  ])('such as %s is refused in one sentence and in seconds', (_, text) => {
    const started = performance.now();
    const [message, ...others] = messagesOf(text);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(message).toMatch(/^The .*\.$/);
    expect(others).toEqual([]);
  });

  it('cannot reach the prototype of objects', () => {
    ladderIn(small.replace('names: { ic: One }', 'names: { ic: One, __proto__: { polluted: "x" } }'));
    expect({}).not.toHaveProperty('polluted');
  });
});
