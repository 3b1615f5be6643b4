import type { TableBlock, TableCell } from '../../../packet/outline-types.ts';
import { setLines } from '../text/set-lines.ts';
import { styledRuns } from '../text/styled-run.ts';
import { captionPieces } from './caption-pieces.ts';
import type { Mark } from './mark.ts';
import type { Piece } from './piece.ts';
import type { Setting } from './setting.ts';
import { type Column, columnsOf } from './table-columns.ts';
import { type RowCell, rowPiece } from './table-row.ts';
import type { Tag } from './tag.ts';
import { withMarks } from './text-pieces.ts';
import { TABLE } from './theme.ts';

// A header row that takes more of a page than this is not repeated on the next.
const LARGEST_REPEATED = 0.3;

/** A table with its caption above, one piece a row; the header row comes again on every page that the table reaches. */
export function tablePieces(block: TableBlock, setting: Setting): readonly Piece[] {
  const table: Tag = { role: 'Table', parent: setting.root };
  const columns = columnsOf(block, setting.width, setting.typesetter);
  const header = headerPiece(block, columns, table, setting);
  const repeated = header.height <= setting.height * LARGEST_REPEATED ? asDecoration(header) : undefined;
  const body: Tag = { role: 'TBody', parent: table };
  const rows = block.rows.map((row, index) => ({
    ...bodyPiece(row, columns, body, setting),
    after: index === block.rows.length - 1 ? TABLE.after : 0,
    // Neither the first nor the last of several rows is left alone on a page.
    keep: block.rows.length > 2 && (index === 0 || index === block.rows.length - 2),
    ...(repeated === undefined ? {} : { repeated }),
  }));
  const caption = captionPieces(block.caption, { parent: table, place: 'above' }, setting);
  const head = { ...header, keep: rows.length > 0, after: rows.length > 0 ? 0 : TABLE.after };
  return withMarks(withRoomAbove([...caption, head, ...rows]), [{ kind: 'anchor', id: block.id, y: 0 }]);
}

function headerPiece(block: TableBlock, columns: readonly Column[], table: Tag, setting: Setting): Piece {
  const row: Tag = { role: 'TR', parent: { role: 'THead', parent: table } };
  const cells = columns.map((column, index): RowCell => {
    const content = [{ kind: 'text', text: block.columns[index]?.heading ?? '' }] as const;
    return cellOf({ content }, column, { role: 'TH', parent: row, scope: 'Column' }, 'head', setting);
  });
  return rowPiece(cells, { setting, fill: TABLE.head.fill });
}

function bodyPiece(row: readonly TableCell[], columns: readonly Column[], body: Tag, setting: Setting): Piece {
  const parent: Tag = { role: 'TR', parent: body };
  const cells = columns.map((column, index): RowCell => {
    const cell = row[index] ?? { content: [] };
    const tag: Tag = cell.rowHeader === true ? { role: 'TH', parent, scope: 'Row' } : { role: 'TD', parent };
    return cellOf(cell, column, tag, 'cell', setting);
  });
  return rowPiece(cells, { setting });
}

function cellOf(cell: TableCell, column: Column, tag: Tag, part: 'head' | 'cell', setting: Setting): RowCell {
  const style = TABLE[part];
  const width = column.width - 2 * TABLE.padding.x;
  const runs = styledRuns(cell.content, { ...setting, face: style.face });
  const lines = setLines(runs, { width: Math.max(width, style.size), size: style.size }, setting.typesetter);
  return {
    ...column,
    tag,
    style,
    lines,
    ...(cell.tone === undefined ? {} : { tone: cell.tone }),
    ...(cell.anchor === undefined ? {} : { anchor: cell.anchor }),
  };
}

/** A header row drawn once more is decoration: the tree has it already. */
function asDecoration(header: Piece): Piece {
  const marks = header.marks.flatMap((mark): readonly Mark[] => {
    if (mark.kind === 'text') return [{ ...mark, owner: 'decoration' }];
    return mark.kind === 'strokes' || mark.kind === 'area' ? [mark] : [];
  });
  return { height: header.height, before: 0, after: 0, keep: true, marks };
}

function withRoomAbove(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => (index === 0 ? { ...piece, before: TABLE.before } : piece));
}
