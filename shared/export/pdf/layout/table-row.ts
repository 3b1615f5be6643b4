import type { CellTone } from '../../../packet/outline-types.ts';
import { TONE_FILLS } from '../../look.ts';
import type { Line } from '../text/set-lines.ts';
import { type LineMarker, lineMarker } from './line-marks.ts';
import type { Mark } from './mark.ts';
import { notesIn } from './note-pieces.ts';
import type { Piece } from './piece.ts';
import type { Setting } from './setting.ts';
import type { Column } from './table-columns.ts';
import type { Tag } from './tag.ts';
import { RULE, TABLE, type TextStyle } from './theme.ts';

/** A cell whose text is broken into lines. */
export type RowCell = Column & {
  readonly tag: Tag;
  readonly style: TextStyle;
  readonly lines: readonly Line[];
  readonly tone?: CellTone;
  readonly anchor?: string;
};

export type RowLook = {
  readonly setting: Setting;
  /** The ground of the whole row, which then has a line above it too. */
  readonly fill?: string;
};

/** A row as one piece; `split` cuts it between lines, for rows higher than a page. */
export function rowPiece(cells: readonly RowCell[], look: RowLook): Piece {
  return piece(
    cells.map((cell) => ({ ...cell, mark: lineMarker(cell.style, cell.tag) })),
    look,
  );
}

type MarkedCell = RowCell & { readonly mark: LineMarker };

function piece(cells: readonly MarkedCell[], look: RowLook): Piece {
  const { top, bottom } = TABLE.padding;
  const text = Math.max(...cells.map((cell) => cell.lines.length * cell.style.leading), TABLE.cell.leading);
  const height = top + text + bottom;
  const notes = notesIn(
    cells.flatMap(({ lines }) => lines),
    look.setting,
  );
  return {
    height,
    before: 0,
    after: 0,
    keep: false,
    ...(notes.length === 0 ? {} : { notes }),
    marks: [
      ...fillMarks(look, height),
      ...cells.flatMap((cell) => toneMarks(cell, height)),
      ...cells.flatMap(cellMarks),
      rule(look, height),
    ],
    split: (limit) => splitRow(cells, look, limit - top - bottom),
  };
}

function splitRow(cells: readonly MarkedCell[], look: RowLook, room: number): readonly [Piece, Piece] | null {
  const fits = (cell: MarkedCell) => Math.floor(room / cell.style.leading);
  const upper = cells.map((cell) => ({ ...cell, lines: cell.lines.slice(0, fits(cell)) }));
  const lower = cells.map(({ anchor: _, ...cell }) => ({ ...cell, lines: cell.lines.slice(fits(cell)) }));
  const cuts = upper.some((cell) => cell.lines.length > 0) && lower.some((cell) => cell.lines.length > 0);
  return cuts ? [piece(upper, look), piece(lower, look)] : null;
}

function toneMarks({ tone, x, width }: RowCell, height: number): readonly Mark[] {
  if (tone === undefined) return [];
  return [
    { kind: 'area', owner: 'decoration', area: { x, y: 0.25, width, height: height - 0.5 }, fill: TONE_FILLS[tone] },
  ];
}

function cellMarks({ tag, lines, style, align, mark, anchor, ...cell }: MarkedCell): readonly Mark[] {
  const { x: beside, top } = TABLE.padding;
  const room = cell.width - 2 * beside;
  const shift = (line: Line) => ({ start: line.rightToLeft ? 1 : 0, center: 0.5, end: 1 })[align];
  return [
    { kind: 'presence', owner: tag },
    ...(anchor === undefined ? [] : [{ kind: 'anchor', id: anchor, y: 0 } as const]),
    ...lines.flatMap((line, index) =>
      mark(line, cell.x + beside + (room - line.width) * shift(line), top + index * style.leading),
    ),
  ];
}

function fillMarks({ fill, setting: { width } }: RowLook, height: number): readonly Mark[] {
  return fill === undefined ? [] : [{ kind: 'area', owner: 'decoration', area: { x: 0, y: 0, width, height }, fill }];
}

/** The line below a row, and above one with a ground of its own. */
function rule({ fill, setting: { width } }: RowLook, height: number): Mark {
  const strokes = (fill === undefined ? [height] : [0, height]).map((y) => ({ x1: 0, y1: y, x2: width, y2: y }));
  return { kind: 'strokes', owner: 'decoration', strokes, colour: RULE, width: 0.5 };
}
