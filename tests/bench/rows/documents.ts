import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../support/chromium.ts';
import { largeCase } from '../../support/large-case.ts';
import { hasProgram, timeOfProcess } from '../measure.ts';
import { type Bench, type BenchOptions, type Row, timeRow } from '../row.ts';

const COMMAND_LINE = fileURLToPath(new URL('../../../electron/rungs.mjs', import.meta.url));
const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-pdf-header-footer',
];

/** DOCX and PDF of packets of some sizes as whole processes, beside pandoc and Chromium on the same content. */
export const documents: Bench = {
  name: 'documents',
  run: async (options) => {
    const folder = mkdtempSync(join(tmpdir(), 'rungs-bench-'));
    try {
      return (options.small ? [20] : [50, 500, 5_000]).flatMap((size) => rowsAt(folder, size, options));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function rowsAt(folder: string, size: number, { small }: BenchOptions): readonly Row[] {
  const at = (name: string): string => join(folder, name);
  const runs = small || size > 1_000 ? 1 : 3;
  writeFileSync(at('case.json'), JSON.stringify(largeCase({ activities: size, claimsEach: 3 })));
  const write = (format: string, count: number): number =>
    timeOfProcess(count, process.execPath, [
      ...[COMMAND_LINE, 'export', at('case.json'), '--format', format, '--out', at(`packet.${format}`)],
    ]);
  write('md', 1);
  write('html', 1);
  const chromium = findChromium();
  const items = `${size.toLocaleString('en')} items`;
  const docx = write('docx', runs);
  const pandoc = hasProgram('pandoc')
    ? timeOfProcess(runs, 'pandoc', [at('packet.md'), '-o', at('pandoc.docx')])
    : null;
  const pdf = write('pdf', runs);
  const printed =
    chromium === null
      ? null
      : timeOfProcess(runs, chromium, [
          ...CHROMIUM_FLAGS,
          `--print-to-pdf=${at('chromium.pdf')}`,
          `file://${at('packet.html')}`,
        ]);
  return [
    timeRow(`DOCX of ${items}`, docx, 'pandoc', pandoc, '≤ 0.5'),
    timeRow(`PDF of ${items}`, pdf, 'Chromium print', printed, '≤ 0.4'),
    ...(printed === null ? [] : [sizeRow(items, at('packet.pdf'), at('chromium.pdf'))]),
  ];
}

function sizeRow(items: string, ours: string, peers: string): Row {
  const [own, other] = [statSync(ours).size, statSync(peers).size];
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024).toLocaleString('en')} KB`;
  return {
    name: `PDF file of ${items}`,
    figure: kilobytes(own),
    peer: `Chromium print: ${kilobytes(other)}`,
    ratio: own / other,
    goal: '≤ 0.3',
  };
}
