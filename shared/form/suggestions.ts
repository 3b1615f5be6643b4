import { FORM_FIELDS, type FormField } from './form-fields.ts';
import type { Scope } from './resolve-name.ts';

const AT_MOST = 3;
/** No name is longer by far; longer ones are not compared. */
const LONGEST = 60;

/** Up to three known names of a text, or for a loop of anything, that a mistyped one may have meant inside these scopes; the likeliest first. */
export function suggestionsFor(name: string, isLoop: boolean, scopes: readonly Scope[]): readonly string[] {
  const wanted = bare(name);
  if (wanted === '' || wanted.length > LONGEST) return [];
  const inner = scopes.flatMap((scope) => (scope === 'texts' ? [] : namesOf(scope, isLoop)));
  const names = [...new Set([...inner.toReversed(), ...namesOf(FORM_FIELDS, isLoop)])];
  return names
    .map((each, rank) => ({ name: each, rank, far: farness(wanted, bare(each)) }))
    .filter(({ far, name: each }) => far <= Math.max(1, Math.floor(Math.max(wanted.length, bare(each).length) / 3)))
    .toSorted((one, other) => one.far - other.far || one.rank - other.rank)
    .slice(0, AT_MOST)
    .map(({ name: each }) => each);
}

/** Names that can be written at a place: fields, and fields of groups after a dot. */
function namesOf(fields: readonly FormField[], isLoop: boolean): readonly string[] {
  return fields.flatMap((field) => {
    const own = isLoop || field.kind === 'text' || field.kind === 'texts' ? [field.name] : [];
    return field.kind === 'group' ? [...own, ...field.fields.map(({ name }) => `${field.name}.${name}`)] : own;
  });
}

/** Without what people write differently: capitals, spaces, dots, dashes and underscores. */
function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Edits from one to the other; little where one is the end of the other, as in "name" and "person.name". */
function farness(one: string, other: string): number {
  if (one === other) return 0;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 4 && (long.endsWith(short) || long.startsWith(short))) return 1;
  return distance(one, other);
}

/** Levenshtein distance: insertions, deletions and replacements of one character. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, character] of [...one].entries()) {
    const next = [index + 1];
    for (const [place, opposite] of [...other].entries()) {
      const replaced = (row[place] ?? 0) + (character === opposite ? 0 : 1);
      next.push(Math.min(replaced, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
