/** Where a text stops being JSON, counted from 1, and what belongs there, as in "a colon". */
export type JsonFault = { readonly line: number; readonly column: number; readonly expected: string };

type Expectation = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const EXPECTED: Record<Expectation, string> = {
  value: 'a value',
  'value-or-end': 'a value or a closing bracket',
  key: 'a key in double quotes',
  'key-or-end': 'a key in double quotes or a closing brace',
  colon: 'a colon',
  'comma-or-end': 'a comma or a closing bracket',
  nothing: 'the end of the file',
};

/** A token that may stand here, with what may follow it; or where and why it may not. */
type Step =
  | { readonly at: number; readonly next: Expectation }
  | { readonly faultAt: number; readonly expected: string };

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * The first place where a text breaks the grammar of JSON, or null when it does not.
 *
 * Engines word this differently, some without a place and some quoting the text; a message for users needs the one and
 * must not have the other. Keeps its own stack, so that no nesting is too deep.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let expectation: Expectation = 'value';
  let at = 0;
  for (;;) {
    at = endOf(SPACE, text, at);
    if (expectation === 'nothing' && at === text.length) return null;
    const step = readToken(text, at, expectation, open);
    if ('faultAt' in step) return { ...placeIn(text, step.faultAt), expected: step.expected };
    at = step.at;
    expectation = step.next;
  }
}

/** Reads one token and keeps `open`, the brackets that are open, up to date. */
function readToken(text: string, at: number, expectation: Expectation, open: ('{' | '[')[]): Step {
  const character = text[at];
  const inside = open.at(-1);
  const refused: Step = { faultAt: at, expected: EXPECTED[expectation] };
  const afterValue = (): Expectation => (open.length === 0 ? 'nothing' : 'comma-or-end');

  if (expectation === 'nothing') return refused;
  if (expectation === 'colon') return character === ':' ? { at: at + 1, next: 'value' } : refused;
  const mayEnd = expectation !== 'value' && expectation !== 'key';
  if (mayEnd && inside !== undefined && character === (inside === '{' ? '}' : ']')) {
    open.pop();
    return { at: at + 1, next: afterValue() };
  }
  if (expectation === 'comma-or-end') {
    return character === ',' ? { at: at + 1, next: inside === '{' ? 'key' : 'value' } : refused;
  }
  if (expectation === 'key' || expectation === 'key-or-end') {
    return character === '"' ? readString(text, at, 'colon') : refused;
  }
  if (character === '"') return readString(text, at, afterValue());
  if (character === '{' || character === '[') {
    open.push(character);
    return { at: at + 1, next: character === '{' ? 'key-or-end' : 'value-or-end' };
  }
  const end = endOf(SCALAR, text, at);
  return end > at ? { at: end, next: afterValue() } : refused;
}

function readString(text: string, start: number, next: Expectation): Step {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    if (text.charCodeAt(at) < 0x20) return { faultAt: at, expected: 'a closing double quote' };
    const end = text[at] === '\\' ? endOf(ESCAPE, text, at) : at + 1;
    if (end === at) return { faultAt: at, expected: 'one of the escapes of JSON' };
    at = end;
  }
  return at < text.length ? { at: at + 1, next } : { faultAt: at, expected: 'a closing double quote' };
}

/** Where a sticky pattern that matches here ends; `at` itself when it does not match. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function placeIn(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
