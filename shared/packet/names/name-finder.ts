import type { Alias } from '../../model/alias.ts';
import { safeText } from '../text-safety.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import { withReadableHosts } from './host-names.ts';
import { namePattern, type Place } from './name-pattern.ts';

/** Where a name stands in `FoldedText.whole`. */
export type NameMatch = { readonly alias: Alias; readonly start: number; readonly end: number };

export type NameFinder = {
  /** A text with the names in it replaced; the very same text where there are none. */
  readonly replaced: (text: string, place: Place) => string;
  /** The names in a text from left to right; the longest counts where several overlap. */
  readonly matches: (text: string, place: Place) => readonly NameMatch[];
};

type Search = { readonly alias: Alias; readonly length: number } & Readonly<Record<Place, RegExp>>;

/** Looks for the names of aliases, in whatever spelling and case. Text that replaces a name is never looked at again. */
export function nameFinder(aliases: readonly Alias[]): NameFinder {
  const searches = aliases
    .flatMap((alias) => [alias.name, ...alias.spellings].flatMap((name) => searchFor(alias, name)))
    .toSorted((one, other) => other.length - one.length);
  const fold = (text: string) => foldText(withReadableHosts(safeText(text)));
  const matchesIn = (text: FoldedText, place: Place) => {
    const addresses = place === 'text' ? addressesIn(text.folded) : [];
    return longest(
      searches.flatMap((search) => [
        ...found(search.alias, search[place], text),
        ...(addresses.length === 0 ? [] : found(search.alias, search.address, text, addresses)),
      ]),
      text.whole.length,
    );
  };
  return {
    matches: (text, place) => matchesIn(fold(text), place),
    replaced: (text, place) => {
      const folded = fold(text);
      const matches = matchesIn(folded, place);
      return matches.length === 0 ? text : replacedIn(folded.whole, matches);
    },
  };
}

function searchFor(alias: Alias, name: string): readonly Search[] {
  const text = namePattern(name, 'text');
  const address = namePattern(name, 'address');
  return text === null || address === null ? [] : [{ alias, length: foldText(name).folded.length, text, address }];
}

type Stretch = { readonly start: number; readonly end: number };

/** Matches in the whole text or, where stretches of it are given, those that lie within one. */
function found(
  alias: Alias,
  pattern: RegExp,
  folded: FoldedText,
  within: readonly Stretch[] | null = null,
): readonly NameMatch[] {
  return [...folded.folded.matchAll(pattern)].flatMap(({ 0: match, index }) => {
    const end = index + match.length;
    if (within !== null && !within.some((each) => each.start <= index && end <= each.end)) return [];
    const whole = wholeCharacters(folded, index, end);
    return whole === null ? [] : [{ alias, ...whole }];
  });
}

/** Where addresses of pages and of mail stand in prose. */
function addressesIn(folded: string): readonly Stretch[] {
  if (!/@|:\/\/|www\./u.test(folded)) return [];
  return [...folded.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) =>
    /@|:\/\/|^\W*www\./u.test(word) ? [{ start: index, end: index + word.length }] : [],
  );
}

/** A match in the text as it was written; null when it begins or ends within a character, as in half a Korean syllable. */
export function wholeCharacters({ folded, starts, ends }: FoldedText, from: number, to: number): Stretch | null {
  if (starts === null || ends === null) return { start: from, end: to };
  const [start, end] = [starts[from], ends[to - 1]];
  if (start === undefined || end === undefined) return null;
  const cut = (from > 0 && starts[from - 1] === start) || (to < folded.length && ends[to] === end);
  return cut ? null : { start, end };
}

/** Those that do not overlap one of a longer name, which come first; in the order of the text. */
function longest(matches: readonly NameMatch[], length: number): readonly NameMatch[] {
  if (matches.length < 2) return matches;
  const taken = new Uint8Array(length);
  const kept = matches.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.toSorted((one, other) => one.start - other.start);
}

/** Before a name that begins a text, a line or a sentence. */
const SENTENCE_START = /(?:^|\n|(?<!(?:^|[\s.(])\p{L})[.!?…]["”’)]*\s)[\s"“(•*–-]*$/u;
const LOOK_BACK = 12;

function replacedIn(whole: string, matches: readonly NameMatch[]): string {
  const parts = matches.map(({ alias: { replacement }, start, end }, index) => {
    const alone = start === 0 && end === whole.length;
    const before = start > LOOK_BACK ? `x${whole.slice(start - LOOK_BACK, start)}` : whole.slice(0, start);
    const told = !alone && SENTENCE_START.test(before) ? atStart(replacement) : replacement;
    return whole.slice(matches[index - 1]?.end ?? 0, start) + told;
  });
  return parts.join('') + whole.slice(matches.at(-1)?.end ?? 0);
}

/** With a capital, unless it is written in a way of its own, as in "iOS team". */
function atStart(replacement: string): string {
  return /^\p{Ll}\P{Lu}/u.test(replacement) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}
