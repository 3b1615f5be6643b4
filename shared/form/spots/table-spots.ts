import type { Document, Element } from '@xmldom/xmldom';
import type { FormInsert } from '../form-inserts.ts';
import { rowsOf } from '../placeholders.ts';
import { around, elements } from '../word-package.ts';
import { cellText, isEmptyParagraph, putParagraphs } from './form-text.ts';
import type { Spot } from './spot.ts';

type Row = { readonly row: Element; readonly cells: readonly Element[] };

/** Empty rows under a row of headings, which can become a row for each thing of a list; and empty cells beside or below a label. */
export function tableSpots(xml: Document): readonly Spot[] {
  return elements(xml, 'w:tbl').flatMap((table) => {
    const rows = rowsOf(table).map((row) => ({
      row,
      cells: elements(row, 'w:tc').filter((cell) => around(cell, 'w:tr') === row),
    }));
    return rows.flatMap((row, index): readonly Spot[] => {
      const above = rows[index - 1];
      if (isUnderHeadings(row, above)) return [rowsSpot(row, above, emptyRowsFrom(rows.slice(index + 1)))];
      const isMore =
        rows.slice(0, index).some((each, place) => isUnderHeadings(each, rows[place - 1])) && isEmptyRow(row);
      return isMore ? [] : cellSpots(row, rows[0], above);
    });
  });
}

function isUnderHeadings(row: Row, above: Row | undefined): above is Row {
  return (
    above !== undefined &&
    above.cells.length >= 2 &&
    above.cells.length === row.cells.length &&
    above.cells.every((cell) => cellText(cell) !== '') &&
    isEmptyRow(row)
  );
}

function isEmptyRow({ cells }: Row): boolean {
  return cells.every(isEmptyCell);
}

function isEmptyCell(cell: Element): boolean {
  return elements(cell, 'w:p').every(isEmptyParagraph) && elements(cell, 'w:tbl').length === 0;
}

function emptyRowsFrom(rows: readonly Row[]): readonly Row[] {
  const end = rows.findIndex((row) => !isEmptyRow(row));
  return end < 0 ? rows : rows.slice(0, end);
}

function rowsSpot({ row, cells }: Row, above: Row, more: readonly Row[]): Spot {
  const headings = above.cells.map(cellText);
  const paragraph = elements(row, 'w:p')[0] ?? row;
  return {
    kind: 'rows',
    label: headings.join(' | '),
    paragraph,
    put: (insert) => {
      for (const other of more) other.row.parentNode?.removeChild(other.row);
      for (const [index, text] of rowTexts(insert, headings).entries()) {
        const [first] = elements(cells[index] ?? row, 'w:p');
        if (first !== undefined) putParagraphs(first, [text]);
      }
    },
  };
}

/** What stands in each cell of the row that is repeated, chosen by the headings; a column that nothing fits stays empty. */
function rowTexts({ rows, inline }: FormInsert, headings: readonly string[]): readonly string[] {
  if (rows === undefined) return headings.map((_, index) => (index === 0 ? inline : ''));
  const free = new Set(rows.columns.map(([, placeholder]) => placeholder));
  const texts = headings.map((heading) => {
    const [, placeholder = ''] = rows.columns.find(([words, each]) => free.has(each) && words.test(heading)) ?? [];
    free.delete(placeholder);
    return placeholder;
  });
  const last = texts.length - 1;
  return texts.map(
    (text, index) => `${index === 0 ? `{{#${rows.list}}}` : ''}${text}${index === last ? `{{/${rows.list}}}` : ''}`,
  );
}

function cellSpots({ cells }: Row, first: Row | undefined, above: Row | undefined): readonly Spot[] {
  return cells.flatMap((cell, index): readonly Spot[] => {
    const [paragraph] = elements(cell, 'w:p');
    if (paragraph === undefined || !isEmptyCell(cell)) return [];
    const left = cells
      .slice(0, index)
      .map(cellText)
      .filter((text) => text !== '')
      .at(-1);
    const top = cells.length >= 3 && first !== undefined && first.cells !== cells ? first.cells[index] : undefined;
    const over = left === undefined && cells.length === 1 ? above?.cells[0] : top;
    const label = [left, over === undefined ? undefined : cellText(over)].filter(
      (text) => text !== undefined && text !== '',
    );
    if (label.length === 0) return [];
    return [{ kind: 'cell', label: label.join(', '), paragraph, put: ({ block }) => putParagraphs(paragraph, block) }];
  });
}
