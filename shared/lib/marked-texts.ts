export type TextPart = { readonly text: string; readonly changed: boolean };
export type MarkedTexts = { readonly one: readonly TextPart[]; readonly other: readonly TextPart[] };

/** Most pairs of words that are compared: some ten milliseconds. What differs in longer texts is marked as one piece. */
const PAIR_LIMIT = 1_000_000;

/**
 * Two texts with the words marked that only one of them has. The parts of a text make up that text; what is not changed is
 * the same on both sides, but for spaces.
 */
export function markedTexts(one: string, other: string): MarkedTexts {
  const [texts, otherTexts] = [wordsOf(one), wordsOf(other)];
  const [words, others] = [texts.map(sense), otherTexts.map(sense)];
  const start = sharedLength(words, others, (list, index) => list[index]);
  const [rest, otherRest] = [words.slice(start), others.slice(start)];
  const end = sharedLength(rest, otherRest, (list, index) => list[list.length - 1 - index]);
  const middle = rest.slice(0, rest.length - end);
  const otherMiddle = otherRest.slice(0, otherRest.length - end);
  const kept = sharedWords(middle, otherMiddle);
  const around = (changed: readonly boolean[]): boolean[] => [
    ...Array<boolean>(start).fill(false),
    ...changed,
    ...Array<boolean>(end).fill(false),
  ];
  return {
    one: joined(texts, around(middle.map((_, index) => !kept.one.has(index)))),
    other: joined(otherTexts, around(otherMiddle.map((_, index) => !kept.other.has(index)))),
  };
}

/** Each word with the space that follows it. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|^\s+/gu) ?? [];
}

/** What counts of a word and the space after it: the word, and how many lines end there. */
function sense(word: string): string {
  const lines = word.split('\n').length - 1;
  return `${word.trim()}${'\n'.repeat(lines)}`;
}

function sharedLength(
  one: readonly string[],
  other: readonly string[],
  at: (list: readonly string[], index: number) => string | undefined,
): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && at(one, length) === at(other, length)) length += 1;
  return length;
}

/** Positions of the longest run of words, gaps allowed, that both lists have in the same order. */
function sharedWords(one: readonly string[], other: readonly string[]) {
  const kept = { one: new Set<number>(), other: new Set<number>() };
  if (one.length * other.length > PAIR_LIMIT) return kept;
  const width = other.length + 1;
  // Length of the longest run from a pair of positions on, row by row.
  const lengths = new Uint32Array((one.length + 1) * width);
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        one[row] === other[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  let [row, column] = [0, 0];
  while (row < one.length && column < other.length) {
    if (one[row] === other[column]) {
      kept.one.add(row++);
      kept.other.add(column++);
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return kept;
}

function joined(words: readonly string[], changed: readonly boolean[]): readonly TextPart[] {
  const parts: { text: string; changed: boolean }[] = [];
  for (const [index, word] of words.entries()) {
    const last = parts.at(-1);
    const isChanged = changed[index] ?? false;
    if (last?.changed === isChanged) last.text += word;
    else parts.push({ text: word, changed: isChanged });
  }
  return parts;
}
