import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../shared/lib/json-fault.ts';

describe('findJsonFault', () => {
  it.each([
    ['{"a": 1,}', 1, 9, 'a key in double quotes'],
    ['[1 2]', 1, 4, 'a comma or a closing bracket'],
    ['{"a" 1}', 1, 6, 'a colon'],
    ["{'a': 1}", 1, 2, 'a key in double quotes or a closing brace'],
    ['[1,]', 1, 4, 'a value'],
    ['{\n  "a": tru\n}', 2, 8, 'a value'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a comma or a closing bracket'],
    ['{} x', 1, 4, 'the end of the file'],
    ['[', 1, 2, 'a value or a closing bracket'],
    ['"abc', 1, 5, 'a closing double quote'],
    ['"a\nb"', 1, 3, 'a closing double quote'],
    ['"\\x"', 1, 2, 'one of the escapes of JSON'],
    ['"\\u12g4"', 1, 2, 'one of the escapes of JSON'],
    ['[01]', 1, 2, 'a value or a closing bracket'],
    ['[0, 1.]', 1, 5, 'a value'],
    ['[}', 1, 2, 'a value or a closing bracket'],
    ['', 1, 1, 'a value'],
  ])('finds where %j goes wrong', (text, line, column, expected) => {
    expect(findJsonFault(text)).toEqual({ line, column, expected });
  });

  it('finds nothing wrong with whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2, '\t'), (json, space) => {
        expect(findJsonFault(JSON.stringify(JSON.parse(json), null, space))).toBeNull();
      }),
    );
  });

  it('agrees with JSON.parse on what is JSON, whatever one character is changed to', () => {
    const character = fc.constantFrom(...'{}[]",:0123.eE+-\\ntu \n\u0000é');
    fc.assert(
      fc.property(fc.json(), fc.nat(), character, (json, at, replacement) => {
        const position = at % (json.length + 1);
        const text = json.slice(0, position) + replacement + json.slice(position + 1);
        expect(findJsonFault(text) === null).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('survives a million open brackets', () => {
    expect(findJsonFault('['.repeat(1_000_000))).toMatchObject({ line: 1, column: 1_000_001 });
  });

  it('survives a string of five million characters', () => {
    expect(findJsonFault(`"${'\\n'.repeat(2_500_000)}`)).toMatchObject({ expected: 'a closing double quote' });
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
