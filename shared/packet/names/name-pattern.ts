import { foldText } from './fold-text.ts';

/** Scripts that put no blank between words, or hang particles on them: a name is found there wherever it stands. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}]';
const STARTS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');
const ENDS_UNSPACED = new RegExp(`${UNSPACED}$`, 'u');
const SEPARATORS = /[\s\-_.]+/u;

/** What may stand between the words of a name: blanks and line breaks in prose, nearly anything in an address. */
const JOINTS = { text: '(?:\\s+|\\s*[-_.+]\\s*)', address: '[^\\p{L}\\p{N}]*' } as const;

export type Place = keyof typeof JOINTS;

/** Finds a name in folded text as a word of its own; null for one that nothing is left of when it is folded. */
export function namePattern(name: string, place: Place): RegExp | null {
  const folded = foldText(name).folded.trim();
  if (folded === '') return null;
  const words = folded.split(SEPARATORS).filter((word) => word !== '');
  if (words.length === 0) return new RegExp(escaped(folded), 'gu');
  const lead = /^\.*/u.exec(folded)?.[0] ?? '';
  const full = folded.endsWith('.') ? '\\.?' : '';
  const body = words.map(escaped).join(JOINTS[place]);
  return new RegExp(`${before(words[0] ?? '')}${escaped(lead)}${body}${after(words.at(-1) ?? '')}${full}`, 'gu');
}

/** The words of a name that could give it away alone, as they are written. */
export function wordsOfName(name: string): readonly string[] {
  return name.split(/[\s_.]+/u).filter((word) => word !== '');
}

/** The same name with anything around and within it, to find it inside longer words. */
export function loosePattern(name: string): RegExp | null {
  const words = foldText(name)
    .folded.split(SEPARATORS)
    .filter((word) => word !== '');
  return words.length === 0 ? null : new RegExp(words.map(escaped).join(JOINTS.address), 'gu');
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
