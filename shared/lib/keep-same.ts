/**
 * A value as `after` has it, made of the very parts of `before` wherever they are deeply equal; `before` itself when all of
 * it is. Whoever compares by identity then sees only what has changed. For plain data: lists, records, and what is in them.
 */
export function keepSame<Value>(before: unknown, after: Value): Value {
  // Every branch gives something deeply equal to `after`, which the compiler cannot follow.
  return merged(before, after) as Value;
}

function merged(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before;
  if (Array.isArray(before) && Array.isArray(after)) return mergedList(before, after);
  if (isRecord(before) && isRecord(after)) return mergedRecord(before, after);
  return after;
}

function mergedList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const items = after.map((item, index) => merged(before[index], item));
  return items.length === before.length && items.every((item, index) => item === before[index]) ? before : items;
}

function mergedRecord(before: Record<string, unknown>, after: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(after).map(([key, value]): [string, unknown] => [key, merged(before[key], value)]);
  const isSame =
    entries.length === Object.keys(before).length &&
    entries.every(([key, value]) => Object.hasOwn(before, key) && Object.is(value, before[key]));
  return isSame ? before : Object.fromEntries(entries);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
