import { spawnSync } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openLibrary } from '../../../../electron/store/library.ts';
import { changeActivity } from '../../../../shared/case/activity-edits.ts';
import { builtProgram } from '../../../support/built-program.ts';
import { anActivity } from '../../../support/case-builder.ts';
import { compileShim, hasCompiler } from '../../../support/fault-shim.ts';
import { mustValue } from '../../../support/must-value.ts';
import { aSmallCase } from '../../../support/small-case.ts';
import { memoryFolder } from '../../../support/temporary-folder.ts';

const PROGRAM = await builtProgram(new URL('../../../support/save-onto-old-log.ts', import.meta.url));
if (!hasCompiler) console.log('Skipped: ending at a write, because there is no C compiler for Linux here.');

/** Runs it to its end; the sequences that it said, the first being the one it found. */
function run(folder: string, env: NodeJS.ProcessEnv, ...rest: readonly number[]) {
  const { stdout, stderr, signal } = spawnSync(process.execPath, [PROGRAM.file, folder, ...rest.map(String)], {
    encoding: 'utf8',
    env: { ...env, ...PROGRAM.env },
  });
  expect(stderr).toBe('');
  return { sequences: stdout.trimEnd().split('\n').map(Number), wasEnded: signal === 'SIGKILL' };
}

/** Opens what was left, saves less than was broken off, and opens it as it then lies there, as if nobody had closed it. */
async function endAfterAShortSave(folder: string, said: number): Promise<void> {
  const library = mustValue(openLibrary(folder, () => new Date()));
  expect(library.notices).toEqual([]);
  const { sequence, case: subject } = mustValue(library.open('one'));
  expect(sequence).toBeGreaterThanOrEqual(said);
  const changed = changeActivity(subject, anActivity('a-1', { situation: 'short' }));
  mustValue(library.save('one', sequence, changed === null ? [] : [changed.edit]));
  await cp(folder, `${folder}-ended`, { recursive: true });
  library.close();
  const last = mustValue(openLibrary(`${folder}-ended`, () => new Date()));
  expect([last.notices, mustValue(last.open('one')).sequence]).toEqual([[], sequence + 1]);
  last.close();
}

it.skipIf(!hasCompiler)(
  'takes no save that was broken off on top of an older log for damage',
  { timeout: 300_000 },
  async () => {
    const place = await memoryFolder();
    const [prepared, work] = [path.join(place, 'prepared'), path.join(place, 'work')];
    await mkdir(work);
    const library = mustValue(openLibrary(prepared, () => new Date()));
    mustValue(library.add({ ...aSmallCase('one'), activities: [anActivity('a-1', { situation: '0 ' })] }));
    library.close();
    run(prepared, process.env);
    const { env } = compileShim(place, path.join(work, ''));
    let rounds = 0;
    for (const half of [0, 1]) {
      for (let first = 1, wasEnded = true; wasEnded; first += half === 0 ? 1 : 3) {
        const folder = path.join(work, `${half}-${first}`);
        await cp(prepared, folder, { recursive: true });
        const one = run(folder, env, first, half);
        wasEnded = one.wasEnded;
        await endAfterAShortSave(folder, one.sequences.at(-1) ?? 0);
        rounds += 1;
      }
    }
    expect(rounds).toBeGreaterThan(15);
  },
);
