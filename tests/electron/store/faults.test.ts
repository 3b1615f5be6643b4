import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { compileShim, hasCompiler } from '../../support/fault-shim.ts';
import { memoryFolder } from '../../support/temporary-folder.ts';

const PROGRAM = fileURLToPath(new URL('../../support/work-with-faults.ts', import.meta.url));
if (!hasCompiler) console.log('Skipped: failing writes, because there is no C compiler for Linux here.');

type Line = { readonly what: string; readonly rounds: number; readonly failed: number };

it.skipIf(!hasCompiler)(
  'leaves the old or the new state when any write, flush or rename fails',
  { timeout: 300_000 },
  async () => {
    const folder = await memoryFolder();
    const work = path.join(folder, 'work');
    await mkdir(work);
    const { env } = compileShim(folder, path.join(work, 'library'));
    const run = spawnSync(process.execPath, [PROGRAM, work], { encoding: 'utf8', env });
    expect(run.stderr).toBe('');
    const lines = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    expect(lines.map(({ what }) => what)).toEqual([
      'save',
      'save, then the end of the program',
      'backup',
      'export',
      'export of a command',
      'first start',
      'rebuilding',
      'migration',
    ]);
    // Three kinds of fault, and no work is done with fewer than a write, a flush and a rename; a save renames nothing.
    for (const { what, rounds, failed } of lines) {
      expect([what, rounds >= 9]).toEqual([what, true]);
      expect([what, failed > rounds / 2]).toEqual([what, true]);
    }
  },
);
