import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExportFormat } from '../../../shared/model/export-format.ts';
import { largeCase } from '../../support/large-case.ts';
import { outlineOf } from '../../support/packet-cases.ts';
import type { Process } from '../measure.ts';
import type { BenchOptions, Row } from '../row.ts';

const COMMAND_LINE = fileURLToPath(new URL('../../../electron/rungs.mjs', import.meta.url));

/** A folder with a case of some size in it, and its packet in the formats that were asked for. */
export type PacketFiles = {
  /** As in "500 items". */
  readonly items: string;
  /** How often a process is run for one figure. */
  readonly rounds: number;
  readonly at: (name: string) => string;
  /** The process that writes `packet.<format>`. */
  readonly writing: (format: ExportFormat) => Process;
  /** Writes the blocks that the packet consists of as `outline.json`, for peers. */
  readonly writeOutline: () => void;
};

/** Rows for packets of each of the sizes; the files are gone afterwards. */
export function rowsOfSizes(
  { small, sizes }: BenchOptions,
  rows: (files: PacketFiles) => readonly Row[],
): readonly Row[] {
  return sizes.flatMap((size) => {
    const folder = mkdtempSync(join(tmpdir(), 'rungs-bench-'));
    const at = (name: string): string => join(folder, name);
    const subject = largeCase({ activities: size, claimsEach: 3 });
    try {
      writeFileSync(at('case.json'), JSON.stringify(subject));
      return rows({
        items: `${size.toLocaleString('en')} items`,
        rounds: small ? 1 : roundsOf(size),
        at,
        writing: (format) => ({
          command: process.execPath,
          parameters: [COMMAND_LINE, 'export', at('case.json'), '--format', format, '--out', at(`packet.${format}`)],
        }),
        writeOutline: () => writeFileSync(at('outline.json'), JSON.stringify(outlineOf(subject, subject.packet))),
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** What is soon done is done more often: there what else the machine does weighs more. */
function roundsOf(size: number): number {
  if (size <= 100) return 9;
  return size <= 1_000 ? 3 : 1;
}
