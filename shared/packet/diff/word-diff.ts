import { diffArrays } from 'diff';
import type { Piece } from './diff-types.ts';

/** A word, or what stands between two. Tokens with the same key are the same, whatever they are written as. */
export type Token = { readonly text: string; readonly key: string };

export type WordDiff = { readonly pieces: readonly Piece[]; readonly whole: boolean };

const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** Most words that may differ in one text before it is shown as replaced. */
const EDITS = 1_200;
/** Words that all texts of a comparison may have together to be compared word by word, and one alone. */
const ALL_WORDS = 400_000;
const ONE_TEXT = 20_000;

export function tokensOf(text: string): readonly Token[] {
  return Array.from(words.segment(text), ({ segment }) => ({ text: segment, key: segment }));
}

/** Compares texts word by word, one after the other, until they have been too many. */
export function createWordDiff(): (then: readonly Token[], now: readonly Token[]) => WordDiff {
  let left = ALL_WORDS;
  return (then, now) => {
    const size = then.length + now.length;
    const start = commonStart(then, now);
    const end = commonEnd(then, now, start);
    const [before, after] = [then.slice(start, then.length - end), now.slice(start, now.length - end)];
    left -= size;
    const changes =
      left < 0 || before.length + after.length > ONE_TEXT
        ? undefined
        : diffArrays([...before], [...after], {
            comparator: (one, other) => one.key === other.key,
            maxEditLength: EDITS,
          });
    const middle: readonly Piece[] =
      changes === undefined
        ? [piece('deleted', before), piece('inserted', after)]
        : changes.map(({ added, removed, value }) => piece(added ? 'inserted' : removed ? 'deleted' : 'same', value));
    const whole = changes === undefined && before.length > 0 && after.length > 0;
    return {
      pieces: tidy([piece('same', now.slice(0, start)), ...middle, piece('same', now.slice(now.length - end))]),
      whole,
    };
  };
}

function piece(kind: Piece['kind'], tokens: readonly Token[]): Piece {
  return { kind, text: tokens.map(({ text }) => text).join('') };
}

/**
 * One piece where two of a kind follow each other. Where only blanks lie between two changes they belong to both: a phrase
 * that was replaced reads as one phrase, the old one first.
 */
function tidy(pieces: readonly Piece[]): readonly Piece[] {
  const tidied: Piece[] = [];
  let [deleted, inserted] = ['', ''];
  const flush = (): void => {
    if (deleted !== '') tidied.push({ kind: 'deleted', text: deleted });
    if (inserted !== '') tidied.push({ kind: 'inserted', text: inserted });
    [deleted, inserted] = ['', ''];
  };
  const filled = pieces.filter(({ text }) => text !== '');
  filled.forEach(({ kind, text }, index) => {
    if (kind === 'deleted') deleted += text;
    else if (kind === 'inserted') inserted += text;
    else if (text.trim() === '' && deleted !== '' && inserted !== '' && index < filled.length - 1) {
      deleted += text;
      inserted += text;
    } else {
      flush();
      const last = tidied.at(-1);
      if (last?.kind === 'same') tidied[tidied.length - 1] = { kind, text: last.text + text };
      else tidied.push({ kind, text });
    }
  });
  flush();
  return tidied;
}

function commonStart(one: readonly Token[], other: readonly Token[]): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one[count]?.key === other[count]?.key) count += 1;
  return count;
}

function commonEnd(one: readonly Token[], other: readonly Token[], start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (count < most && one.at(-1 - count)?.key === other.at(-1 - count)?.key) count += 1;
  return count;
}
