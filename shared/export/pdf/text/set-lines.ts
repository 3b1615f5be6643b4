import { type Atom, atomsOf, type Break } from './atoms.ts';
import { cutWord } from './cut-word.ts';
import { inManner } from './in-manner.ts';
import { joinTexts } from './join-texts.ts';
import { EMPTY_TEXT, type SetText } from './set-text.ts';
import type { StyledRun } from './styled-run.ts';
import type { Typesetter } from './typesetter.ts';
import { inVisualOrder } from './visual-order.ts';

/** A stretch of a line in one face and with one link; `x` and `width` are in points. */
export type Segment = {
  readonly x: number;
  readonly width: number;
  readonly text: SetText;
  readonly run: StyledRun;
};

/**
 * `width` leaves out the space at the end, which is kept for readers and copying; a line of a paragraph that runs from
 * right to left has that space before its left edge. Segments stand in the order of the eye.
 */
export type Line = { readonly width: number; readonly segments: readonly Segment[]; readonly rightToLeft: boolean };

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
  const { runs: set, base } = inManner(runs, typesetter);
  const lines: Line[] = [];
  let line: SetAtom[] = [];
  let used = 0;
  const end = (hyphen: SetText) => {
    lines.push(toLine(line, size, { hyphen, base }));
    line = [];
    used = 0;
  };
  for (const group of unbreakable(atomsOf(set), limit, typesetter)) {
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
      const word = text === '' ? EMPTY_TEXT : typesetter.set(text, run.face, run.manner);
      const gap = spaces === '' ? EMPTY_TEXT : typesetter.set(spaces, run.face, run.manner);
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

function toLine(atoms: readonly SetAtom[], size: number, { hyphen, base }: { hyphen: SetText; base: number }): Line {
  const segments: Segment[] = [];
  const pieces = piecesOf(atoms, hyphen, base);
  const trailing = ((atoms.at(-1)?.gap.width ?? 0) * size) / 1000;
  const rightToLeft = base % 2 === 1;
  let x = rightToLeft ? -trailing : 0;
  for (let from = 0; from < pieces.length; ) {
    const run = pieces[from]?.run;
    if (run === undefined) break;
    const texts: SetText[] = [];
    for (; pieces[from]?.run === run; from += 1) texts.push(pieces[from]?.text ?? EMPTY_TEXT);
    const text = joinTexts(texts);
    const width = (text.width * size) / 1000;
    if (text.parts.length > 0) segments.push({ x, width, text, run });
    x += width;
  }
  return { width: rightToLeft ? x : x - trailing, segments, rightToLeft };
}

type LinePiece = { readonly run: StyledRun; readonly text: SetText; readonly level: number };

/** Words, gaps and hyphen of a line in the order of the eye; the space at its end belongs to the paragraph (UAX 9, L1). */
function piecesOf(atoms: readonly SetAtom[], hyphen: SetText, base: number): readonly LinePiece[] {
  const pieces: LinePiece[] = [];
  for (const [index, { run, word, gap }] of atoms.entries()) {
    const level = run.manner?.level ?? 0;
    const last = index === atoms.length - 1;
    pieces.push({ run, text: word, level }, { run, text: gap, level: last ? base : level });
    if (last) pieces.push({ run, text: hyphen, level });
  }
  return base === 0 && pieces.every(({ level }) => level === 0) ? pieces : inVisualOrder(pieces);
}

/** What a line that ends here ends with; nothing unless a word is taken apart at a soft hyphen. */
function hyphenAfter(last: SetAtom | undefined, typesetter: Typesetter): SetText {
  return last?.after === 'hyphen' ? typesetter.set(SOFT_HYPHEN, last.run.face, last.run.manner) : EMPTY_TEXT;
}

function widthOf(group: readonly SetAtom[]): number {
  return group.reduce((sum, { word, gap }) => sum + word.width + gap.width, 0);
}
