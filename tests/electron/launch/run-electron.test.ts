import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runElectron } from '../../../electron/launch/run-electron.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A program in the place of Electron. */
async function program(script: string): Promise<string> {
  const file = path.join(await temporaryFolder(), 'electron');
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}

describe.skipIf(process.platform === 'win32')('Electron', () => {
  it('gets the program and the library, and its exit code counts', async () => {
    const out = path.join(await temporaryFolder(), 'told');
    const runtime = await program(`echo "$1 $RUNGS_FOLDER $ELECTRON_RUN_AS_NODE" > ${out}`);
    expect(await runElectron(runtime, '/program', '/cases')).toEqual({ ok: true, value: 0 });
    expect(await readFile(out, 'utf8')).toBe('/program /cases \n');
  });

  it('that cannot start here is a reason to go to the browser', async () => {
    expect(await runElectron(await program('exit 127'), '/program', '/cases')).toMatchObject({
      problem: { message: 'Electron does not start on this machine: it ended with code 127.' },
    });
    expect(await runElectron('/nowhere/electron', '/program', '/cases')).toMatchObject({
      problem: { message: 'Electron does not start on this machine: it cannot be run.' },
    });
  });

  it('that ends badly after it was in use is not started again elsewhere', async () => {
    expect(await runElectron(await program('sleep 0.1; exit 3'), '/program', '/cases', 50)).toEqual({
      ok: true,
      value: 3,
    });
  });
});
