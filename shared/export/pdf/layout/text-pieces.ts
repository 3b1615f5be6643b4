import { setLines } from '../text/set-lines.ts';
import type { StyledRun } from '../text/styled-run.ts';
import { lineMarker } from './line-marks.ts';
import type { Mark } from './mark.ts';
import { notesIn } from './note-pieces.ts';
import type { Piece } from './piece.ts';
import type { Setting } from './setting.ts';
import type { Owner } from './tag.ts';
import type { BlockStyle } from './theme.ts';

export type TextPlace = {
  readonly owner: Owner;
  /** From the left edge of the text area. */
  readonly indent: number;
  /** How much further lines after the first stand in. */
  readonly hanging?: number;
  /** The last line stays with what follows. */
  readonly keep?: boolean;
  /** Up to this many lines are never cut. */
  readonly whole?: number;
  /** Marks that stand beside every line, as the bar of a quotation. */
  readonly beside?: readonly Mark[];
};

/** A paragraph as one piece a line; neither its first nor its last line is left alone on a page. */
export function textPieces(
  runs: readonly StyledRun[],
  style: BlockStyle,
  { owner, indent, hanging = 0, keep = false, whole = 0, beside = [] }: TextPlace,
  setting: Setting,
): readonly Piece[] {
  const { typesetter, width } = setting;
  const lines = setLines(runs, { width: width - indent - hanging, size: style.size }, typesetter);
  const mark = lineMarker(style, owner);
  const isWhole = lines.length <= whole;
  return lines.map((line, index) => {
    const notes = notesIn([line], setting);
    const marks = mark(line, line.rightToLeft ? width - line.width : indent + (index === 0 ? 0 : hanging), 0);
    const piece: Piece = {
      height: style.leading,
      before: index === 0 ? style.before : 0,
      after: index === lines.length - 1 ? style.after : 0,
      keep: index === lines.length - 1 ? keep : isWhole || index === 0 || index === lines.length - 2,
      marks: beside.length === 0 ? marks : [...beside, ...marks],
    };
    return notes.length === 0 ? piece : { ...piece, notes };
  });
}

/** The same pieces with more marks on the first. */
export function withMarks(pieces: readonly Piece[], marks: readonly Mark[]): readonly Piece[] {
  return pieces.map((piece, index) => (index === 0 ? { ...piece, marks: [...marks, ...piece.marks] } : piece));
}
