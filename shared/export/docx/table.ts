import { inlineText } from '../../packet/inline-text.ts';
import type { TableCell as OutlineCell, TableBlock, TableColumn } from '../../packet/outline-types.ts';
import { TONE_FILLS } from '../look.ts';
import { wordColour } from './document-styles.ts';
import { inlines, textRuns } from './inlines.ts';
import type { Marks } from './marks.ts';
import { paragraphXml } from './paragraph.ts';

/** Rows up to this many characters stay on one page; a longer one may break, or it could not be printed at all. */
const UNBROKEN_ROW = 2_000;

/** Widths of a table's columns in twentieths of a point. */
export function columnWidths(block: TableBlock, width: number): readonly number[] {
  return block.columns.map((column) => Math.round(column.width * width));
}

/** Whether a row stays on one page. */
export function staysWhole(cells: readonly OutlineCell[]): boolean {
  return cells.every(({ content }) => inlineText(content).length <= UNBROKEN_ROW);
}

/** Whether a row stays on the page of the next one, so that neither the first nor the last stands there alone. */
export function staysWithNext({ rows }: TableBlock, row: number): boolean {
  return row < rows.length - 1 && (row === 0 || row === rows.length - 2);
}

/** A native table: fixed column widths in twentieths of a point, a header row that repeats, rows that stay whole. */
export function tableXml(block: TableBlock, marks: Marks, width: number): string {
  const widths = columnWidths(block, width);
  const firstColumn = block.rows.some((cells) => cells[0]?.rowHeader === true);
  const head = block.columns.map((column, index) => {
    const { heading, align } = column;
    return cellXml(widths[index] ?? 0, '', paragraphXml('TableHeading', heading, textRuns(heading), { align }));
  });
  const rows = block.rows.map((cells, row) => {
    const keepNext = staysWithNext(block, row);
    const body = block.columns.map((column, index) =>
      bodyCell(cells[index] ?? { content: [] }, column, widths[index] ?? 0, marks, keepNext),
    );
    return `<w:tr>${staysWhole(cells) ? '<w:trPr><w:cantSplit/></w:trPr>' : ''}${body.join('')}</w:tr>`;
  });
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="PacketTable"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    `<w:tblLook w:firstRow="1" w:lastRow="0" w:firstColumn="${firstColumn ? 1 : 0}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`,
    `</w:tblPr><w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join('')}</w:tr>`,
    ...rows,
    '</w:tbl>',
  ].join('');
}

function bodyCell(cell: OutlineCell, column: TableColumn, width: number, marks: Marks, keepNext: boolean): string {
  const name = cell.anchor === undefined ? undefined : marks.nameOf(cell.anchor);
  const shade =
    cell.tone === undefined
      ? ''
      : `<w:shd w:val="clear" w:color="auto" w:fill="${wordColour(TONE_FILLS[cell.tone])}"/>`;
  const text = inlineText(cell.content);
  const runs = marks.bookmarked(name, inlines(cell.content, marks));
  return cellXml(width, shade, paragraphXml('TableText', text, runs, { align: column.align, keepNext }));
}

function cellXml(width: number, shade: string, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${content}</w:tc>`;
}
