import { TEXT_LIMIT } from '../../model/field.ts';

/** Stands between two versions of a text that were put under each other. */
export const OTHER_VERSION = '[The other version of this text:]';

/** Two versions of a text under each other, or the one that holds the other; null when that would be too long. */
export function joinedTexts(first: string, second: string): string | null {
  if (first.includes(second)) return first;
  if (second.includes(first)) return second;
  const joined = `${first}\n\n${OTHER_VERSION}\n\n${second}`;
  return joined.length <= TEXT_LIMIT ? joined : null;
}

type Region = { readonly from: number; readonly to: number; readonly lines: readonly string[] };

/** A text with the changes of both sides, where they lie in parts of it that at least one unchanged line sets apart. */
export function unitedTexts(base: string, mine: string, theirs: string): string | null {
  const lines = base.split('\n');
  const [first, second] = [changedRegion(lines, mine.split('\n')), changedRegion(lines, theirs.split('\n'))].toSorted(
    (one, other) => one.from - other.from,
  ) as [Region, Region];
  if (first.to >= second.from) return null;
  const united = [
    ...lines.slice(0, first.from),
    ...first.lines,
    ...lines.slice(first.to, second.from),
    ...second.lines,
    ...lines.slice(second.to),
  ].join('\n');
  // Two halves deleted, one on each side, are a text that nobody deleted.
  return united.length <= TEXT_LIMIT && united.trim() !== '' ? united : null;
}

/** Which lines of a text were replaced by which, between the first and the last that differ. */
function changedRegion(before: readonly string[], after: readonly string[]): Region {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from: start, to: before.length - end, lines: after.slice(start, after.length - end) };
}
