/**
 * Text as names are compared: in one case, without accents and vowel points, in plain widths, with one kind of dash, apostrophe
 * and blank, without what nobody sees, percent codes of addresses decoded, however often they were coded.
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
const CODES_OR_CHARACTER = /(?:%(?:25)*[0-9a-f]{2})+|./gisu;
const CODE = /%(?:25)*([0-9a-f]{2})/gi;
const UNSEEN = /\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}/gu;
/** Of Latin, Greek and Cyrillic; then what Hebrew and Arabic are mostly written without. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
const DASH = /^[\u2010-\u2015\u2212]$/;
const APOSTROPHE = /^[\u2018\u2019\u02bc\u00b4`]$/;
/** Letters that do not come apart into a letter and an accent. */
const STROKED: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', ð: 'd' },
  ...{ æ: 'ae', œ: 'oe', þ: 'th' },
};

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
  for (const { 0: part, index } of whole.matchAll(CODES_OR_CHARACTER)) {
    if (part.length < 3) yield { part, start: index, end: index + part.length };
    else yield* decoded(part, index);
  }
}

/** A run of percent codes: the characters that its bytes are in UTF-8, and in Latin-1 where they are none. */
function* decoded(codes: string, offset: number): Generator<Character> {
  const bytes = [...codes.matchAll(CODE)];
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at];
    if (first === undefined) return;
    const run = bytes.slice(at, at + bytesOf(Number.parseInt(first[1] ?? '', 16)));
    const character = characterOf(run.map(([, byte = '']) => byte));
    const last = (character === null ? first : run.at(-1)) ?? first;
    yield {
      part: character ?? String.fromCharCode(Number.parseInt(first[1] ?? '', 16)),
      start: offset + first.index,
      end: offset + last.index + last[0].length,
    };
    at += character === null ? 1 : run.length;
  }
}

/** How many bytes a character takes that begins with this one. */
function bytesOf(first: number): number {
  if (first < 0xc0) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

function characterOf(bytes: readonly string[]): string | null {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte}`).join(''));
  } catch {
    return null;
  }
}

function foldCharacter(character: string): string {
  const bare = character.normalize('NFKD').replace(UNSEEN, '').replace(ACCENTS, '');
  // Down, up and down again: ß and ẞ both end as ss.
  const plain = bare.toLowerCase().toUpperCase().toLowerCase();
  if (DASH.test(plain)) return '-';
  if (APOSTROPHE.test(plain)) return "'";
  return STROKED[plain] ?? plain.replace(/\s/gu, ' ');
}
