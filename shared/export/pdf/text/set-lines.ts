import type { Face } from '../font/font-set.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { cutWord } from './cut-word.ts';
import type { StyledRun } from './styled-run.ts';
import { joinTexts, type SetText, type Typesetter } from './typesetter.ts';

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

type MeasuredAtom = Atom & { readonly wide: number; readonly gap: number };

/** Breaks runs into lines of a width in points, greedily; a word that is wider than a line is cut. Never empty. */
export function setLines(
  runs: readonly StyledRun[],
  { width, size }: LineStyle,
  typesetter: Typesetter,
): readonly Line[] {
  const limit = (width * 1000) / size;
  const lines: Line[] = [];
  let line: MeasuredAtom[] = [];
  let used = 0;
  const end = (hyphen = false) => {
    lines.push(toLine(line, { size, hyphen, typesetter }));
    line = [];
    used = 0;
  };
  for (const group of unbreakable(atomsOf(runs), limit, typesetter)) {
    const wide = group.reduce((sum, atom) => sum + atom.wide + atom.gap, 0) - (group.at(-1)?.gap ?? 0);
    const hyphenWidth = group.at(-1)?.after === 'hyphen' ? typesetter.set('-', faceOf(group)).width : 0;
    if (line.length > 0 && used + wide + hyphenWidth > limit) end(line.at(-1)?.after === 'hyphen');
    line.push(...group);
    used += wide + (group.at(-1)?.gap ?? 0);
    if (group.at(-1)?.after === 'must') end();
  }
  if (line.length > 0 || lines.length === 0) end();
  return lines;
}

/** Groups of atoms between which a line may end; an atom that is wider than a line comes in pieces. */
function* unbreakable(
  atoms: readonly Atom[],
  limit: number,
  typesetter: Typesetter,
): Generator<readonly MeasuredAtom[]> {
  let group: MeasuredAtom[] = [];
  let total = 0;
  for (const atom of atoms) {
    for (const piece of cutWord(atom, limit, typesetter)) {
      const { face } = piece.run;
      const measured = {
        ...piece,
        wide: typesetter.set(piece.text, face).width,
        gap: piece.spaces === '' ? 0 : typesetter.set(piece.spaces, face).width,
      };
      if (group.length > 0 && total + measured.wide > limit) {
        yield group;
        group = [];
        total = 0;
      }
      group.push(measured);
      total += measured.wide + measured.gap;
      if (piece.after !== 'none') {
        yield group;
        group = [];
        total = 0;
      }
    }
  }
  if (group.length > 0) yield group;
}

function toLine(
  atoms: readonly MeasuredAtom[],
  { size, hyphen, typesetter }: { size: number; hyphen: boolean; typesetter: Typesetter },
): Line {
  const segments: Segment[] = [];
  let x = 0;
  for (let from = 0; from < atoms.length; ) {
    const run = atoms[from]?.run;
    if (run === undefined) break;
    let to = from;
    while (atoms[to]?.run === run) to += 1;
    const words = atoms.slice(from, to).map((atom) => atom.text + atom.spaces);
    if (hyphen && to === atoms.length) words.push('\xad');
    const text = joinTexts(words.map((word) => typesetter.set(word, run.face)));
    const width = (text.width * size) / 1000;
    if (text.parts.length > 0) segments.push({ x, width, text, run });
    x += width;
    from = to;
  }
  return { width: x - ((atoms.at(-1)?.gap ?? 0) * size) / 1000, segments };
}

function faceOf(group: readonly Atom[]): Face {
  return group.at(-1)?.run.face ?? 'regular';
}
