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
 * right to left has that space before its left edge. Segments come in the order of reading, wherever they stand.
 */
export type Line = { readonly width: number; readonly segments: readonly Segment[]; readonly rightToLeft: boolean };

export type LineStyle = { readonly width: number; readonly size: number };

/** An atom made into glyphs; `gap` is the spaces behind it, `joined` both in one where they run from right to left. */
type SetAtom = {
  readonly run: StyledRun;
  readonly after: Break;
  readonly word: SetText;
  readonly gap: SetText;
  readonly joined: SetText | null;
};

const SOFT_HYPHEN = '\xad';

/** Breaks runs into lines of a width in points, greedily; a word that is wider than a line is cut. Never empty. */
export function setLines(
  runs: readonly StyledRun[],
  { width, size }: LineStyle,
  typesetter: Typesetter,
): readonly Line[] {
  const limit = (width * 1000) / size;
  const { runs: set, base } = inManner(runs, typesetter);
  const atoms = setAtoms(atomsOf(set), limit, typesetter);
  const lines: Line[] = [];
  let start = 0;
  let used = 0;
  const endAt = (end: number, hyphen: SetText) => {
    lines.push(toLine(atoms.slice(start, end), size, { hyphen, base }));
    start = end;
    used = 0;
  };
  for (let from = 0; from < atoms.length; ) {
    const to = endOfGroup(atoms, from, limit);
    const last = atoms[to - 1];
    if (last === undefined) break;
    const wide = widthOf(atoms, from, to) - last.gap.width;
    if (from > start && used + wide + hyphenAfter(last, typesetter).width > limit)
      endAt(from, hyphenAfter(atoms[from - 1], typesetter));
    used += wide + last.gap.width;
    if (last.after === 'must') endAt(to, EMPTY_TEXT);
    from = to;
  }
  if (start < atoms.length || lines.length === 0) endAt(atoms.length, EMPTY_TEXT);
  return lines;
}

/** Atoms as glyphs; one that is wider than a line comes in pieces. */
function setAtoms(atoms: readonly Atom[], limit: number, typesetter: Typesetter): readonly SetAtom[] {
  const set: SetAtom[] = [];
  // Almost all gaps of a run are the same one.
  let space: { readonly run: StyledRun; readonly gap: SetText } | null = null;
  const add = ({ text, spaces, run, after }: Atom, word: SetText) => {
    if (spaces === ' ' && space?.run === run) {
      set.push({ run, after, word, gap: space.gap, joined: null });
      return;
    }
    const joined = joinedWith(text, spaces, run, typesetter);
    const gap = gapBehind(word, joined, spaces, run, typesetter);
    if (spaces === ' ' && (run.manner?.level ?? 0) % 2 === 0) space = { run, gap };
    set.push({ run, after, word, gap, joined });
  };
  const wordOf = ({ text, run }: Atom) => (text === '' ? EMPTY_TEXT : typesetter.set(text, run.face, run.manner));
  for (const atom of atoms) {
    const word = wordOf(atom);
    if (word.width <= limit) add(atom, word);
    else for (const piece of cutWord(atom, limit, typesetter)) add(piece, wordOf(piece));
  }
  return set;
}

/** Where the atoms end, from one on, between which no line may end; those wider than a line are taken apart. */
function endOfGroup(atoms: readonly SetAtom[], from: number, limit: number): number {
  let total = 0;
  for (let at = from; at < atoms.length; at += 1) {
    const atom = atoms[at];
    if (atom === undefined) break;
    const { word, gap, after } = atom;
    if (at > from && total + word.width > limit) return at;
    total += word.width + gap.width;
    if (after !== 'none') return at + 1;
  }
  return atoms.length;
}

/** Words from right to left with their spaces in one font are one stretch for readers, who turn it round as a whole. */
function joinedWith(text: string, spaces: string, { face, manner }: StyledRun, typesetter: Typesetter): SetText | null {
  if (manner === undefined || manner.level % 2 === 0 || text === '' || spaces === '') return null;
  return typesetter.set(text + spaces, face, manner);
}

function gapBehind(
  word: SetText,
  joined: SetText | null,
  spaces: string,
  { face, manner }: StyledRun,
  typesetter: Typesetter,
): SetText {
  if (joined !== null) return { width: joined.width - word.width, parts: [] };
  return spaces === '' ? EMPTY_TEXT : typesetter.set(spaces, face, manner);
}

function toLine(atoms: readonly SetAtom[], size: number, { hyphen, base }: { hyphen: SetText; base: number }): Line {
  const trailing = ((atoms.at(-1)?.gap.width ?? 0) * size) / 1000;
  if (base === 0 && atoms.every(({ run }) => (run.manner?.level ?? 0) === 0)) return plainLine(atoms, size, hyphen);
  const rightToLeft = base % 2 === 1;
  const pieces = piecesOf(atoms, hyphen, base);
  const places = placesOf(pieces, rightToLeft ? -trailing : 0, size);
  const segments: Segment[] = [];
  for (let from = 0; from < pieces.length; ) {
    const first = pieces[from];
    if (first === undefined) break;
    let to = from + 1;
    while (pieces[to]?.run === first.run && pieces[to]?.level === first.level) to += 1;
    const texts = pieces.slice(from, to).map(({ text }) => text);
    const text = joinTexts(first.level % 2 === 1 ? texts.reverse() : texts);
    const x = Math.min(...places.slice(from, to));
    const whole = { x, width: (text.width * size) / 1000, text, run: first.run };
    if (text.parts.length > 0) segments.push(...(first.level % 2 === 1 ? fromTheRight(whole) : [whole]));
    from = to;
  }
  const whole = pieces.reduce((sum, { text }) => sum + (text.width * size) / 1000, 0);
  return { width: whole - trailing, segments, rightToLeft };
}

/** A line that runs from left to right throughout, as almost all do: the same in a third of the time. */
function plainLine(atoms: readonly SetAtom[], size: number, hyphen: SetText): Line {
  const segments: Segment[] = [];
  let x = 0;
  for (let at = 0; at < atoms.length; ) {
    const run = atoms[at]?.run;
    if (run === undefined) break;
    const start = x;
    const texts: SetText[] = [];
    for (let atom = atoms[at]; atom?.run === run; atom = atoms[at]) {
      texts.push(atom.word, atom.gap);
      x += (atom.word.width * size) / 1000;
      x += (atom.gap.width * size) / 1000;
      at += 1;
    }
    if (at === atoms.length) {
      texts.push(hyphen);
      x += (hyphen.width * size) / 1000;
    }
    const text = joinTexts(texts);
    if (text.parts.length > 0) segments.push({ x: start, width: (text.width * size) / 1000, text, run });
  }
  const trailing = ((atoms.at(-1)?.gap.width ?? 0) * size) / 1000;
  return { width: x - trailing, segments, rightToLeft: false };
}

/** A stretch from right to left, font by font in the order of reading; boxes in a row stay together. */
function fromTheRight({ x, width, text, run }: Segment): readonly Segment[] {
  const parts: Segment[] = [];
  let left = x;
  for (const part of text.parts) {
    const own = text.width === 0 ? 0 : (part.width / text.width) * width;
    const last = parts[0];
    if (part.kind === 'missing' && last?.text.parts[0]?.kind === 'missing') {
      const joined = { width: last.text.width + part.width, parts: [...last.text.parts, part] };
      parts[0] = { ...last, width: last.width + own, text: joined };
    } else parts.unshift({ x: left, width: own, text: { width: part.width, parts: [part] }, run });
    left += own;
  }
  return parts;
}

type LinePiece = { readonly run: StyledRun; readonly text: SetText; readonly level: number };

/** Words, gaps and hyphen of a line in the order of reading; the space at its end belongs to the paragraph (UAX 9, L1). */
function piecesOf(atoms: readonly SetAtom[], hyphen: SetText, base: number): readonly LinePiece[] {
  const pieces: LinePiece[] = [];
  for (const [index, { run, word, gap, joined }] of atoms.entries()) {
    const level = run.manner?.level ?? 0;
    const last = index === atoms.length - 1;
    if (joined !== null && !last) {
      pieces.push({ run, text: joined, level });
      continue;
    }
    pieces.push({ run, text: word, level }, { run, text: gap, level: last ? base : level });
    if (last) pieces.push({ run, text: hyphen, level });
  }
  return pieces;
}

/** Where the left edge of each piece is, when all stand side by side in the order of the eye from `left` on. */
function placesOf(pieces: readonly LinePiece[], left: number, size: number): readonly number[] {
  const ordered = pieces.some(({ level }) => level > 0) ? inVisualOrder(pieces) : pieces;
  const places = new Map<LinePiece, number>();
  let x = left;
  for (const piece of ordered) {
    places.set(piece, x);
    x += (piece.text.width * size) / 1000;
  }
  return pieces.map((piece) => places.get(piece) ?? left);
}

/** What a line that ends here ends with; nothing unless a word is taken apart at a soft hyphen. */
function hyphenAfter(last: SetAtom | undefined, typesetter: Typesetter): SetText {
  return last?.after === 'hyphen' ? typesetter.set(SOFT_HYPHEN, last.run.face, last.run.manner) : EMPTY_TEXT;
}

function widthOf(atoms: readonly SetAtom[], from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at += 1) width += (atoms[at]?.word.width ?? 0) + (atoms[at]?.gap.width ?? 0);
  return width;
}
