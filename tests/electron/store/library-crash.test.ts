import { spawn } from 'node:child_process';
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

it.each([0, 1, 2, 3])(
  'keeps every edit it said was saved when it is killed while saving (%i ms in)',
  async (milliseconds) => {
    const folder = await temporaryFolder();
    const said = await killAfter(folder, 5, milliseconds);
    const { case: subject, sequence } = mustValue(openTestLibrary(folder).open('case-1'));
    expect(sequence).toBeGreaterThanOrEqual(said);
    expect(sequence).toBeLessThanOrEqual(said + 1);
    expect(subject.activities.map(({ id }) => id)).toEqual(
      Array.from({ length: sequence }, (_, index) => `a-${index}`),
    );
    for (const { situation } of subject.activities) expect(situation).toHaveLength(200_000);
  },
);
