import type { ChartSpec } from '../../../chart/chart-spec.ts';
import { writeZip } from '../../../lib/zip/write-zip.ts';
import { FRAME } from '../frame/frame.ts';
import { fill, xmlText } from './fill.ts';
import { columnName } from './sheet-cells.ts';

/** The workbook behind a chart, which Word opens to have its numbers edited: a row a category, a column a series. It is packed with the document. */
export function writeWorkbook(
  categories: ChartSpec['categories'],
  series: ChartSpec['series'],
): Uint8Array<ArrayBuffer> {
  const frame = FRAME.chart.workbook;
  const rows: readonly (readonly (string | number | null)[])[] = [
    [null, ...series.map(({ name }) => name)],
    ...categories.map((category, index) => [category, ...series.map(({ values }) => positive(values[index]))]),
  ];
  const texts = rows.flat().filter((cell) => typeof cell === 'string');
  const numbers = new Map([...new Set(texts)].map((text, index) => [text, index]));
  const values = {
    last: `${columnName(series.length)}${rows.length}`,
    rows: rows.map((row, index) => fill(frame.row, { row: index + 1, cells: cellsOf(row, index + 1) })).join(''),
    count: texts.length,
    uniqueCount: numbers.size,
    texts: [...numbers.keys()]
      .map((text) => fill(/^\s|\s$/.test(text) ? frame.spacedText : frame.text, { text: xmlText(text) }))
      .join(''),
  };
  const encoder = new TextEncoder();
  return writeZip(
    frame.files.map(({ name, xml }) => ({ name, bytes: encoder.encode(fill(xml, values)), isStored: true })),
  );

  function cellsOf(row: (typeof rows)[number], number: number): string {
    return row
      .map((value, column) => {
        const cell = `${columnName(column)}${number}`;
        if (typeof value === 'string') return fill(frame.textCell, { cell, value: numbers.get(value) ?? 0 });
        return value === null ? '' : fill(frame.numberCell, { cell, value });
      })
      .join('');
  }
}

function positive(value: number | undefined): number | null {
  return value !== undefined && value > 0 ? value : null;
}
