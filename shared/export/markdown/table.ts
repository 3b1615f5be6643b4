import type { ChartSpec } from '../../chart/chart-spec.ts';
import type { TableBlock, TableColumn } from '../../packet/outline-types.ts';
import type { FootnoteList } from '../footnote-list.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { inlineCell } from './inlines.ts';

const RULES = { start: ':--', center: ':-:', end: '--:' } as const;

/** A place that links lead to; GitHub keeps an empty anchor and scrolls to it. */
export function anchor(id: string): string {
  return `<a id="${id.replace(/[^\w.:-]/g, '')}"></a>`;
}

export function markdownTable(block: TableBlock, footnotes: FootnoteList): string {
  const rows = block.rows.map((cells) =>
    block.columns.map((_, index) => {
      const cell = cells[index];
      if (cell === undefined) return '';
      return `${cell.anchor === undefined ? '' : anchor(cell.anchor)}${inlineCell(cell.content, footnotes)}`;
    }),
  );
  return tableLines(
    block.columns.map(({ heading }) => escapeMarkdown(heading)),
    block.columns.map(({ align }) => align),
    rows,
  );
}

/** A chart's numbers: a row a category, a column a series that has any. */
export function chartTable({ categories, series, unit }: ChartSpec): string {
  const shown = series.filter(({ values }) => values.some((value) => value > 0));
  return tableLines(
    [escapeMarkdown(unit), ...shown.map(({ name }) => escapeMarkdown(name))],
    ['start', ...shown.map(() => 'end' as const)],
    categories.map((category, row) => [
      escapeMarkdown(category),
      ...shown.map(({ values }) => String(values[row] ?? 0)),
    ]),
  );
}

function tableLines(
  head: readonly string[],
  aligns: readonly TableColumn['align'][],
  rows: readonly (readonly string[])[],
): string {
  return [head, aligns.map((align) => RULES[align]), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
