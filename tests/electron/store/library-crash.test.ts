import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { mustValue } from '../../support/must-value.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTestLibrary } from '../../support/test-library.ts';

const PROGRAM = fileURLToPath(new URL('../../support/save-forever.ts', import.meta.url));

/** Starts a program that saves without end, and ends it without warning some moments after it said a number. */
async function killAfter(folder: string, saves: number, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [PROGRAM, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let said = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    said = Number(line);
    if (said === saves) setTimeout(() => child.kill('SIGKILL'), milliseconds);
  }
  await ended;
  return said;
}

function expectWhole(folder: string, said: number): void {
  const { case: subject, sequence } = mustValue(openTestLibrary(folder).open('case-1'));
  expect(sequence).toBeGreaterThanOrEqual(said);
  expect(sequence).toBeLessThanOrEqual(said + 1);
  expect(subject.activities.map(({ id }) => id)).toEqual(Array.from({ length: sequence }, (_, index) => `a-${index}`));
  for (const { situation } of subject.activities) expect(situation).toHaveLength(200_000);
}

it.skipIf(process.platform !== 'linux')('keeps every edit it said was saved when no more can be written', async () => {
  const folder = await temporaryFolder();
  // No file of the child may grow beyond 3,000 blocks of 1,024 bytes; the signal would end it.
  const limited = `trap '' XFSZ; ulimit -f 3000; exec "$0" "$@"`;
  const child = spawnSync('bash', ['-c', limited, process.execPath, PROGRAM, folder], { encoding: 'utf8' });
  expect(child.stderr).toMatch(/(disk-full|library-unreadable): /);
  const said = Number(child.stdout.trimEnd().split('\n').at(-1));
  expect(said).toBeGreaterThan(3);
  expectWhole(folder, said);
});

it.each([0, 1, 2, 3])(
  'keeps every edit it said was saved when it is killed while saving (%i ms in)',
  async (milliseconds) => {
    const folder = await temporaryFolder();
    const said = await killAfter(folder, 5, milliseconds);
    expectWhole(folder, said);
  },
);
