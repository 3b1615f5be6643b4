import type { TableBlock, TableCell } from '../../../packet/outline-types.ts';
import type { Face } from '../font/font-set.ts';
import { cleanText } from '../text/clean-text.ts';
import type { Typesetter } from '../text/typesetter.ts';
import { TABLE } from './theme.ts';

/** A column in its place. */
export type Column = {
  readonly x: number;
  readonly width: number;
  readonly align: 'start' | 'center' | 'end';
};

// As wide as the mark of a footnote becomes.
const MARK = '⁰⁰⁰';

// No column takes more than this share of the table to keep a long word whole.
const LARGEST_FOR_A_WORD = 0.4;

/**
 * Columns as wide as their shares say, except that a column grows to hold its longest word whole, at the cost of those
 * with room to spare.
 */
export function columnsOf(block: TableBlock, width: number, typesetter: Typesetter): readonly Column[] {
  const { columns } = block;
  const total = columns.reduce((sum, column) => sum + column.width, 0) || 1;
  const wanted = columns.map((column) => (column.width / total) * width);
  const needed = columns.map((_, index) => {
    const room = longestWord(block, index, typesetter) + 2 * TABLE.padding.x;
    return Math.min(Math.ceil(room), width * LARGEST_FOR_A_WORD);
  });
  const widths = balanced(wanted, needed);
  let x = 0;
  return columns.map(({ align }, index) => {
    const place = { x, width: widths[index] ?? 0, align };
    x += place.width;
    return place;
  });
}

/** Gives every column what it needs, taken from the others in proportion to what they can spare. */
function balanced(wanted: readonly number[], needed: readonly number[]): readonly number[] {
  const missing = wanted.map((width, index) => Math.max(0, (needed[index] ?? 0) - width));
  const spare = wanted.map((width, index) => Math.max(0, width - (needed[index] ?? 0)));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const met = sum(missing) === 0 ? 0 : Math.min(1, sum(spare) / sum(missing));
  const taken = sum(spare) === 0 ? 0 : (sum(missing) * met) / sum(spare);
  return wanted.map((width, index) => width + (missing[index] ?? 0) * met - (spare[index] ?? 0) * taken);
}

function longestWord({ columns, rows }: TableBlock, index: number, typesetter: Typesetter): number {
  const { head, cell } = TABLE;
  const heading = widestWord(columns[index]?.heading ?? '', head.face, typesetter) * head.size;
  const cells = rows.map((row) => widestInCell(row[index], typesetter) * cell.size);
  return cells.reduce((widest, width) => Math.max(widest, width), heading) / 1000;
}

function widestInCell(cell: TableCell | undefined, typesetter: Typesetter): number {
  const content = cell?.content ?? [];
  const widths = content.map((inline, index) => {
    if (inline.kind === 'footnote') return 0;
    const face = inline.kind === 'text' && inline.mark === 'strong' ? 'bold' : TABLE.cell.face;
    const mark = content[index + 1]?.kind === 'footnote' ? typesetter.set(MARK, face).width : 0;
    return widestWord(inline.text, face, typesetter) + mark;
  });
  return Math.max(0, ...widths);
}

function widestWord(text: string, face: Face, typesetter: Typesetter): number {
  // A word longer than this is cut anyway.
  const words = cleanText(text)
    .split(/[^\S\xa0\u202f]+|[\xad\u200b]+|(?<=[-/])(?=\p{L})/u)
    .filter((word) => word.length <= 40);
  return words.reduce((widest, word) => Math.max(widest, typesetter.set(word, face).width), 0);
}
