import { foldText } from './fold-text.ts';

/** Scripts that put no blank between words, or hang particles on them: a name is found there wherever it stands. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}]';
const STARTS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');
const ENDS_UNSPACED = new RegExp(`${UNSPACED}$`, 'u');
const SEPARATORS = /[\s\-_.]+/u;

/** What may stand between the words of a name: blanks and line breaks in prose, nearly anything in an address. */
const JOINTS = { text: '(?:\\s+|\\s*[-_.+]\\s*)', address: '[^\\p{L}\\p{N}]*' } as const;
/** Between two letters of a word: the hyphen at which it was broken over two lines. */
const BREAKS = { text: '(?:-\\s+)?', address: '' } as const;
/** What else a letter is written with where there is no such letter, as in "Mueller", "Soeren" and "Aase". */
const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'e', ö: 'e', ü: 'e', ø: 'e', å: 'a' };

export type Place = keyof typeof JOINTS;

/** Finds a name in folded text as a word of its own; null for one that nothing is left of when it is folded. */
export function namePattern(name: string, place: Place): RegExp | null {
  const folded = foldText(name).folded.trim();
  if (folded === '') return null;
  const words = wordsIn(name);
  if (words.length === 0) return new RegExp(escaped(folded), 'gu');
  const lead = /^\.*/u.exec(folded)?.[0] ?? '';
  const full = folded.endsWith('.') ? '\\.?' : '';
  const body = words.map((word) => wordPattern(word, place)).join(JOINTS[place]);
  return new RegExp(
    `${before(words[0]?.[0]?.text ?? '')}${escaped(lead)}${body}${after(words.at(-1)?.at(-1)?.text ?? '')}${full}`,
    'gu',
  );
}

/** A character of a folded name, and what may follow it where it is written out. */
type Letter = { readonly text: string; readonly more: string };

function wordsIn(name: string): readonly (readonly Letter[])[] {
  const { whole, folded, starts, ends } = foldText(name);
  const words: Letter[][] = [[]];
  for (let at = 0; at < folded.length; ) {
    const text = String.fromCodePoint(folded.codePointAt(at) ?? 0);
    const written = starts === null || ends === null ? text : whole.slice(starts[at], ends[at]);
    at += text.length;
    if (SEPARATORS.test(text)) words.push([]);
    else words.at(-1)?.push({ text, more: WRITTEN_OUT[written.toLowerCase()] ?? '' });
  }
  return words.filter((word) => word.length > 0);
}

/** Addresses mostly leave an apostrophe out. */
function wordPattern(word: readonly Letter[], place: Place): string {
  return word
    .map(({ text, more }) => {
      const mayLack = text === "'" && place === 'address' ? '?' : '';
      return `${escaped(text)}${mayLack}${more === '' ? '' : `${more}?`}`;
    })
    .join(BREAKS[place]);
}

/** The words of a name that could give it away alone, as they are written. */
export function wordsOfName(name: string): readonly string[] {
  return name.split(/[\s_.]+/u).filter((word) => word !== '');
}

/** The same name with anything around and within it, to find it inside longer words. */
export function loosePattern(name: string): RegExp | null {
  const words = wordsIn(name);
  const body = words.map((word) => wordPattern(word, 'address')).join(JOINTS.address);
  return words.length === 0 ? null : new RegExp(body, 'gu');
}

function before(word: string): string {
  if (STARTS_UNSPACED.test(word)) return '';
  if (/^\p{N}/u.test(word)) return '(?<!\\p{N})';
  return /^\p{L}/u.test(word) ? `(?<!(?!${UNSPACED})[\\p{L}\\p{M}])` : '';
}

function after(word: string): string {
  if (ENDS_UNSPACED.test(word)) return '';
  if (/\p{N}$/u.test(word)) return '(?!\\p{N})';
  return /[\p{L}\p{M}]$/u.test(word) ? `(?!(?!${UNSPACED})[\\p{L}\\p{M}])` : '';
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}
