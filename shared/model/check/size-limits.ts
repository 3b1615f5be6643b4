import type { Failure } from '../../lib/result.ts';

/** Far beyond any real file, and near enough that checking a hostile one stays a matter of seconds and megabytes. */
const DEPTH_LIMIT = 32;
const LIST_LIMIT = 100_000;
const VALUE_LIMIT = 5_000_000;

/** Why data is too deep or too large to be looked at more closely; null when it is not. */
export function beyondLimits(data: unknown): Failure | null {
  const waiting: { readonly value: object; readonly depth: number }[] = [];
  let count = 0;
  const visit = (value: unknown, depth: number): void => {
    count += 1;
    // Bytes are one value: how many there may be is for their own schema to say.
    if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) waiting.push({ value, depth });
  };
  visit(data, 1);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    const children: unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (depth > DEPTH_LIMIT) return tooLarge(`nests values more than ${DEPTH_LIMIT} deep`);
    if (Array.isArray(value) && value.length > LIST_LIMIT) {
      return tooLarge(`holds a list of more than ${LIST_LIMIT.toLocaleString('en')} items`);
    }
    for (const child of children) visit(child, depth + 1);
    if (count > VALUE_LIMIT) return tooLarge(`holds more than ${VALUE_LIMIT.toLocaleString('en')} values`);
  }
  return null;
}

/** How many values there are in data that is known to be within the limits. */
export function countValues(data: unknown): number {
  if (typeof data !== 'object' || data === null || data instanceof Uint8Array) return 1;
  let count = 1;
  if (Array.isArray(data)) for (const child of data) count += countValues(child);
  else for (const key in data) count += countValues((data as Readonly<Record<string, unknown>>)[key]);
  return count;
}

/** Whether data of so many values, of which so many are items of lists, needs no closer look. */
export function isFarFromLimits(values: number, items: number): boolean {
  return values <= VALUE_LIMIT / 2 && items <= LIST_LIMIT;
}

function tooLarge(says: string): Failure {
  return { code: 'too-large', message: `The file ${says}, which nothing that Rungs writes does.` };
}
