import { AlignmentType, Bookmark, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { TableCell as OutlineCell, TableBlock, TableColumn } from '../../packet/outline-types.ts';
import { TONE_FILLS } from '../look.ts';
import { isRightToLeft } from './direction.ts';
import { wordColour } from './document-styles.ts';
import { type BookmarkNames, inlines, textRuns } from './inlines.ts';

const ALIGNMENTS = { start: AlignmentType.START, center: AlignmentType.CENTER, end: AlignmentType.END } as const;

/** Rows up to this many characters stay on one page; a longer one may break, or it could not be printed at all. */
const UNBROKEN_ROW = 2_000;

/** A native table: fixed column widths in twentieths of a point, a header row that repeats, rows that stay whole. */
export function nativeTable(block: TableBlock, names: BookmarkNames, width: number): Table {
  const columnWidths = block.columns.map((column) => Math.round(column.width * width));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(
      (column, index) =>
        new TableCell({
          width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
          children: [paragraphOf('TableHeading', column, column.heading, [...textRuns(column.heading)], false)],
        }),
    ),
  });
  const rows = block.rows.map(
    (cells, row) =>
      new TableRow({
        ...(lengthOf(cells) <= UNBROKEN_ROW ? { cantSplit: true } : {}),
        children: block.columns.map((column, index) =>
          bodyCell(
            cells[index] ?? { content: [] },
            column,
            columnWidths[index] ?? 0,
            names,
            row === 0 && block.rows.length > 1,
          ),
        ),
      }),
  );
  return new Table({
    style: 'PacketTable',
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow: true,
      firstColumn: block.rows.some((cells) => cells[0]?.rowHeader === true),
      noHBand: true,
      noVBand: true,
    },
    rows: [head, ...rows],
  });
}

function bodyCell(
  cell: OutlineCell,
  column: TableColumn,
  width: number,
  names: BookmarkNames,
  keepNext: boolean,
): TableCell {
  const runs = inlines(cell.content, names);
  const name = cell.anchor === undefined ? undefined : names.get(cell.anchor);
  const children = name === undefined ? [...runs] : [new Bookmark({ id: name, children: [...runs] })];
  const text = cell.content.map((inline) => inline.text).join('');
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.tone === undefined ? {} : { shading: { fill: wordColour(TONE_FILLS[cell.tone]) } }),
    children: [paragraphOf('TableText', column, text, children, keepNext)],
  });
}

function paragraphOf(
  style: string,
  column: TableColumn,
  text: string,
  children: NonNullable<ConstructorParameters<typeof Paragraph>[0] & object>['children'],
  keepNext: boolean,
): Paragraph {
  return new Paragraph({
    style,
    alignment: ALIGNMENTS[column.align],
    ...(isRightToLeft(text) ? { bidirectional: true } : {}),
    ...(keepNext ? { keepNext } : {}),
    ...(children === undefined ? {} : { children }),
  });
}

function lengthOf(cells: readonly OutlineCell[]): number {
  return Math.max(0, ...cells.map((cell) => cell.content.reduce((sum, inline) => sum + inline.text.length, 0)));
}
