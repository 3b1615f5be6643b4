import { parseArgs } from 'node:util';
import type { Row } from './row.ts';
import { comparison } from './rows/comparison.ts';
import { docx } from './rows/docx.ts';
import { firstFrame } from './rows/first-frame.ts';
import { pdf } from './rows/pdf.ts';
import { save } from './rows/save.ts';

const BENCHES = [comparison, docx, firstFrame, pdf, save];

/**
 * `npm run bench [-- name] [--small] [--sizes 50,500]`: prints figure, peer of the same run, ratio and goal, a line each.
 * Without sizes, packets have 50, 500 and 5,000 activities, which takes the better part of an hour; 20 when small.
 */
const { values, positionals } = parseArgs({
  options: { small: { type: 'boolean', default: false }, sizes: { type: 'string' } },
  allowPositionals: true,
});
const unknown = positionals.find((name) => BENCHES.every((bench) => bench.name !== name));
if (unknown !== undefined) {
  console.error(`There is no benchmark "${unknown}"; the names are ${BENCHES.map((bench) => bench.name).join(', ')}.`);
  process.exit(2);
}
const sizes = values.sizes?.split(',').map(Number) ?? (values.small ? [20] : [50, 500, 5_000]);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error(`"${values.sizes}" are no sizes; give whole numbers with commas between, as in --sizes 50,500.`);
  process.exit(2);
}
const rows: Row[] = [];
for (const bench of BENCHES) {
  if (positionals.length > 0 && !positionals.includes(bench.name)) continue;
  const measured = await bench.run({ small: values.small, sizes });
  // One pass over little says whether it runs, not whether it is fast.
  rows.push(...(values.small ? measured.map((row) => ({ ...row, goal: '' })) : measured));
}
print(rows);

function print(lines: readonly Row[]): void {
  const table = [
    ['what', 'figure', 'peer', 'ratio', 'goal'],
    ...lines.map((row) => [row.name, row.figure, row.peer, ratioText(row), row.goal]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  for (const cells of table)
    console.log(
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

function ratioText({ ratio, isLower = false }: Row): string {
  return ratio === null ? '–' : `${isLower ? '< ' : ''}${ratio.toFixed(2)}`;
}
