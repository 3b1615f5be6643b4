import type { Alias } from '../../model/alias.ts';
import { foldText } from './fold-text.ts';
import { nameFinder, wholeCharacters } from './name-finder.ts';
import { loosePattern, namePattern, wordsOfName } from './name-pattern.ts';

/** Something that may give a name away, or an alias that does nothing. */
export type NameHint =
  /** Nothing in the whole case is written like this name. */
  | { readonly kind: 'not-found'; readonly alias: Alias }
  /** What one name is replaced with says another. */
  | { readonly kind: 'in-replacement'; readonly alias: Alias; readonly replacement: string }
  /** A part of the name still leaves, as in "Lovelace" of "Ada Lovelace". */
  | { readonly kind: 'part-left'; readonly alias: Alias; readonly part: string; readonly count: number }
  /** The name still leaves inside a longer word, as in "FalconService". */
  | { readonly kind: 'inside-word'; readonly alias: Alias; readonly part: string; readonly count: number }
  /** People named as collaborators, the most often named first, while other people's names are replaced for this reader. */
  | { readonly kind: 'without-alias'; readonly names: readonly string[] };

type Leaving = {
  /** With the names still in them. */
  readonly texts: readonly string[];
  readonly collaborators: readonly string[];
  /** Aliases that are nowhere in the case. */
  readonly missing: readonly Alias[];
};

/** Of the aliases for one reader. */
export function nameHints(aliases: readonly Alias[], leaving: Leaving): readonly NameHint[] {
  const finder = nameFinder(aliases);
  const texts = leaving.texts.map((text) => finder.replaced(text, 'text'));
  return [
    ...leaving.missing.map((alias): NameHint => ({ kind: 'not-found', alias })),
    ...aliases.flatMap(({ replacement }) =>
      finder
        .matches(replacement, 'text')
        .map(({ alias }): NameHint => ({ kind: 'in-replacement', alias, replacement })),
    ),
    ...aliases.flatMap((alias) => partsLeft(alias, aliases, texts)),
    ...aliases.flatMap((alias) => insideWords(alias, aliases, texts)),
    ...withoutAlias(aliases, leaving.collaborators, (name) => finder.matches(name, 'text').length > 0),
  ];
}

/** Words that customers and code names share with everything else. */
const COMMON = new Set(
  'the a an of and for project programme program team group company bank inc ltd gmbh corp'.split(' '),
);

function partsLeft(alias: Alias, aliases: readonly Alias[], texts: readonly string[]): readonly NameHint[] {
  const words = wordsOfName(alias.name);
  if (words.length < 2) return [];
  return words.flatMap((part): readonly NameHint[] => {
    const pattern = namePattern(part, 'text');
    const telling = [...part].length > 1 && !/^\p{Ll}/u.test(part) && !COMMON.has(part.toLowerCase());
    if (pattern === null || !telling || saidByReplacement(pattern, aliases)) return [];
    // A word in small letters is rather a word of the language, as in "grace".
    const count = placesOf(pattern, texts).filter(({ word }) => !/^\p{Ll}/u.test(word)).length;
    return count === 0 ? [] : [{ kind: 'part-left', alias, part, count }];
  });
}

function insideWords(alias: Alias, aliases: readonly Alias[], texts: readonly string[]): readonly NameHint[] {
  const places = [alias.name, ...alias.spellings].flatMap((name) => {
    const pattern = loosePattern(name);
    if (pattern === null || name.length < 3 || saidByReplacement(pattern, aliases)) return [];
    return placesOf(pattern, texts).filter(seemsAWord);
  });
  const [first] = places;
  return first === undefined ? [] : [{ kind: 'inside-word', alias, part: first.around, count: places.length }];
}

function saidByReplacement(pattern: RegExp, aliases: readonly Alias[]): boolean {
  return aliases.some(({ replacement }) => [...foldText(replacement).folded.matchAll(pattern)].length > 0);
}

type FoundPlace = {
  readonly word: string;
  readonly before: string;
  readonly after: string;
  /** The whole word that it stands in. */
  readonly around: string;
};

function placesOf(pattern: RegExp, texts: readonly string[]): readonly FoundPlace[] {
  return texts.flatMap((text) => {
    const folded = foldText(text);
    return [...folded.folded.matchAll(pattern)].flatMap(({ 0: match, index }) => {
      const place = wholeCharacters(folded, index, index + match.length);
      if (place === null) return [];
      const word = folded.whole.slice(place.start, place.end);
      const before =
        /[\p{L}\p{M}\p{N}]*$/u.exec(folded.whole.slice(Math.max(0, place.start - 40), place.start))?.[0] ?? '';
      const after = /^[\p{L}\p{M}\p{N}]*/u.exec(folded.whole.slice(place.end, place.end + 40))?.[0] ?? '';
      return [{ word, before, after, around: before + word + after }];
    });
  });
}

/** As in "FalconService", "useFalcon" and "Falcons", and in every script without capitals; not as in "Annual". */
function seemsAWord({ word, before, after }: FoundPlace): boolean {
  if (!/\p{Ll}|\p{Lu}/u.test(word)) return true;
  const starts = before === '' || (/\P{Lu}$/u.test(before) && /^\p{Lu}/u.test(word));
  const ends = after === '' || after === 's' || (/\P{Lu}$/u.test(word) && /^[\p{Lu}\p{N}]/u.test(after));
  return starts && ends;
}

function withoutAlias(
  aliases: readonly Alias[],
  collaborators: readonly string[],
  isReplaced: (name: string) => boolean,
): readonly NameHint[] {
  if (!aliases.some(({ kind }) => kind === 'person')) return [];
  const open = Map.groupBy(
    collaborators.filter((name) => !isReplaced(name)),
    (name) => name.trim(),
  );
  if (open.size === 0) return [];
  const names = [...open].toSorted(([, one], [, other]) => other.length - one.length).map(([name]) => name);
  return [{ kind: 'without-alias', names }];
}
