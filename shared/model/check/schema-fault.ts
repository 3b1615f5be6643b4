import type * as z from 'zod/mini';
import { type Path, pointerOf, valueAt } from '../../lib/json-pointer.ts';
import type { Failure } from '../../lib/result.ts';

/** What a schema found wrong at one place. */
type Issue = z.core.$ZodIssue;

/** A file can hold any number of unknown keys, of any length; these many are named, cut to this length. */
const KEY_LIMIT = 20;
const KEY_LENGTH = 60;

/** A fault at a place, as in "activities/3/start: must be a date written as YYYY-MM-DD". */
export function faultAt(code: string, path: Path, says: string): Failure {
  const place = path.length === 0 ? 'the file' : path.map((step) => shortened(String(step))).join('/');
  return { code, message: `${place}: ${says}`, pointer: pointerOf(path) };
}

/** The faults of an issue of a schema: one, or one for each unknown key. */
export function schemaFaults(issue: Issue, data: unknown): Failure[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, KEY_LIMIT).map((key) => faultAt('unknown-key', [...path, key], 'is not a known field'));
  }
  if (issue.code === 'invalid_key') {
    return [faultAt('invalid-key', path, `the key ${issue.issues[0]?.message ?? 'is not allowed here'}`)];
  }
  const value = valueAt(data, path);
  if (value === undefined) return [faultAt('missing', path, 'is missing')];
  if (issue.code === 'invalid_type') {
    return [faultAt('wrong-kind', path, `${wanted(issue.expected, issue.message)}, but is ${kindOf(value)}`)];
  }
  return [faultAt('invalid-value', path, issue.message)];
}

function wanted(expected: string, message: string): string {
  if (expected === 'object' || expected === 'record') return 'must be an object';
  return expected === 'array' ? 'must be a list' : message;
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty (null)';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'boolean') return String(value);
  return { object: 'an object', string: 'text', number: 'a number' }[typeof value as string] ?? 'something else';
}

function shortened(step: string): string {
  return step.length > KEY_LENGTH ? `${step.slice(0, KEY_LENGTH)}...` : step;
}
