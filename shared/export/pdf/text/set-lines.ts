import { type Atom, atomsOf, type Break } from './atoms.ts';
import { cutWord } from './cut-word.ts';
import type { StyledRun } from './styled-run.ts';
import { EMPTY_TEXT, joinTexts, type SetText, type Typesetter } from './typesetter.ts';
import { inVisualOrder } from './visual-order.ts';

/** A stretch of a line in one face and with one link; `x` and `width` are in points. */
export type Segment = {
  readonly x: number;
  readonly width: number;
  readonly text: SetText;
  readonly run: StyledRun;
};

/** `width` leaves out the space at the end, which is kept for readers and copying. */
export type Line = { readonly width: number; readonly segments: readonly Segment[] };

export type LineStyle = { readonly width: number; readonly size: number };

/** An atom made into glyphs; `gap` is the spaces behind it. */
type SetAtom = { readonly run: StyledRun; readonly after: Break; readonly word: SetText; readonly gap: SetText };

const SOFT_HYPHEN = '\xad';

/** Breaks runs into lines of a width in points, greedily; a word that is wider than a line is cut. Never empty. */
export function setLines(
  runs: readonly StyledRun[],
  { width, size }: LineStyle,
  typesetter: Typesetter,
): readonly Line[] {
  const limit = (width * 1000) / size;
  const lines: Line[] = [];
  let line: SetAtom[] = [];
  let used = 0;
  const end = (hyphen: SetText) => {
    lines.push(toLine(line, size, hyphen));
    line = [];
    used = 0;
  };
  for (const group of unbreakable(atomsOf(runs), limit, typesetter)) {
    const last = group.at(-1);
    if (last === undefined) continue;
    const wide = widthOf(group) - last.gap.width;
    if (line.length > 0 && used + wide + hyphenAfter(last, typesetter).width > limit)
      end(hyphenAfter(line.at(-1), typesetter));
    line.push(...group);
    used += wide + last.gap.width;
    if (last.after === 'must') end(EMPTY_TEXT);
  }
  if (line.length > 0 || lines.length === 0) end(EMPTY_TEXT);
  return lines;
}

/** Groups of atoms between which a line may end; an atom that is wider than a line comes in pieces. */
function* unbreakable(atoms: readonly Atom[], limit: number, typesetter: Typesetter): Generator<readonly SetAtom[]> {
  let group: SetAtom[] = [];
  let total = 0;
  for (const whole of atoms) {
    for (const { text, spaces, run, after } of cutWord(whole, limit, typesetter)) {
      const word = text === '' ? EMPTY_TEXT : typesetter.set(text, run.face);
      const gap = spaces === '' ? EMPTY_TEXT : typesetter.set(spaces, run.face);
      if (group.length > 0 && total + word.width > limit) {
        yield group;
        group = [];
        total = 0;
      }
      group.push({ run, after, word, gap });
      total += word.width + gap.width;
      if (after !== 'none') {
        yield group;
        group = [];
        total = 0;
      }
    }
  }
  if (group.length > 0) yield group;
}

function toLine(atoms: readonly SetAtom[], size: number, hyphen: SetText): Line {
  const segments: Segment[] = [];
  const words = inVisualOrder(atoms);
  let x = 0;
  for (let from = 0; from < words.length; ) {
    const run = words[from]?.run;
    if (run === undefined) break;
    const texts: SetText[] = [];
    for (; words[from]?.run === run; from += 1)
      texts.push(words[from]?.word ?? EMPTY_TEXT, words[from]?.gap ?? EMPTY_TEXT);
    if (from === words.length) texts.push(hyphen);
    const text = joinTexts(texts);
    const width = (text.width * size) / 1000;
    if (text.parts.length > 0) segments.push({ x, width, text, run });
    x += width;
  }
  return { width: x - ((atoms.at(-1)?.gap.width ?? 0) * size) / 1000, segments };
}

/** What a line that ends here ends with; nothing unless a word is taken apart at a soft hyphen. */
function hyphenAfter(last: SetAtom | undefined, typesetter: Typesetter): SetText {
  return last?.after === 'hyphen' ? typesetter.set(SOFT_HYPHEN, last.run.face) : EMPTY_TEXT;
}

function widthOf(group: readonly SetAtom[]): number {
  return group.reduce((sum, { word, gap }) => sum + word.width + gap.width, 0);
}
