/**
 * Text as names are compared: in one case, without accents, in plain widths, with one kind of dash, apostrophe and blank,
 * without what nobody sees, percent codes of addresses decoded.
 */
export type FoldedText = {
  /** The text that `starts` and `ends` lead into: what was given, its characters composed. */
  readonly whole: string;
  readonly folded: string;
  /** Where the character behind a unit of `folded` starts and ends in `whole`; null where both are of equal length. */
  readonly starts: readonly number[] | null;
  readonly ends: readonly number[] | null;
};

const PLAIN = /^[\t\n\x20-\x24\x26-\x7e]*$/;
const PERCENT_OR_CHARACTER = /(?:%[0-9a-f]{2})+|./gisu;
const UNSEEN = /\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}/gu;
const ACCENTS = /[\u0300-\u036f]/g;
const DASH = /^[\u2010-\u2015\u2212]$/;
const APOSTROPHE = /^[\u2018\u2019\u02bc\u00b4`]$/;
/** Letters that do not come apart into a letter and an accent. */
const STROKED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't' };

export function foldText(text: string): FoldedText {
  if (PLAIN.test(text)) return { whole: text, folded: text.toLowerCase(), starts: null, ends: null };
  const whole = text.normalize('NFC');
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const { part, start, end } of characters(whole)) {
    const unit = foldCharacter(part);
    folded += unit;
    for (let index = 0; index < unit.length; index += 1) {
      starts.push(start);
      ends.push(end);
    }
  }
  return { whole, folded, starts, ends };
}

type Character = { readonly part: string; readonly start: number; readonly end: number };

function* characters(whole: string): Generator<Character> {
  for (const { 0: part, index } of whole.matchAll(PERCENT_OR_CHARACTER)) {
    const decoded = part.length < 3 ? null : decodedOf(part);
    if (decoded === null) {
      // A run that is no percent code of text.
      for (let at = 0; at < part.length; at += part.length < 3 ? part.length : 1) {
        const end = part.length < 3 ? part.length : at + 1;
        yield { part: part.slice(at, end), start: index + at, end: index + end };
      }
      continue;
    }
    let start = index;
    for (const character of decoded) {
      const end = start + 3 * new TextEncoder().encode(character).length;
      yield { part: character, start, end };
      start = end;
    }
  }
}

function decodedOf(codes: string): string | null {
  try {
    return decodeURIComponent(codes);
  } catch {
    return null;
  }
}

function foldCharacter(character: string): string {
  const plain = character.normalize('NFKD').replace(UNSEEN, '').replace(ACCENTS, '').toUpperCase().toLowerCase();
  if (DASH.test(plain)) return '-';
  if (APOSTROPHE.test(plain)) return "'";
  return STROKED[plain] ?? plain.replace(/\s/gu, ' ');
}
