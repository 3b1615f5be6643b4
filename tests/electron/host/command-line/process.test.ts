import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../gate/run-command.ts';
import { aCase, anActivity, FULL_METRIC } from '../../../support/case-builder.ts';
import { rungsProcess } from '../../../support/rungs.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const PROGRAM = fileURLToPath(new URL('../../../../electron/rungs.mjs', import.meta.url));

async function withCase(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'case.json'), JSON.stringify(aCase()));
  return folder;
}

/** A case with some thousand findings: more than a pipe holds at once. */
async function withMuchToSay(): Promise<string> {
  const folder = await temporaryFolder();
  const metrics = [{ ...FULL_METRIC, before: null, source: '' }];
  const activities = Array.from({ length: 3000 }, (_, index) => anActivity(`a-${index}`, { metrics }));
  await writeFile(path.join(folder, 'case.json'), JSON.stringify(aCase({ activities })));
  return folder;
}

describe('the command line as a process', () => {
  it('exits with 0 for success, 1 for findings, 2 for what it refuses, and warns of nothing', async () => {
    const folder = await withCase();
    expect(await rungsProcess(folder, ['compare', 'case.json'])).toMatchObject({ code: 0, err: '' });
    expect(await rungsProcess(folder, ['check', 'case.json'])).toMatchObject({ code: 1, err: '' });
    const refused = await rungsProcess(folder, ['compare', 'gone.json']);
    expect(refused).toEqual({ code: 2, out: '', err: 'There is no file "gone.json".\n' });
  });

  it('uses colours only where they are wanted', async () => {
    const folder = await withCase();
    const outWith = async (env: NodeJS.ProcessEnv) => (await rungsProcess(folder, ['compare', 'case.json'], env)).out;
    expect(await outWith({ FORCE_COLOR: '1' })).toContain('\u001b[');
    expect(await outWith({ NO_COLOR: '1' })).not.toContain('\u001b');
    expect(await outWith({})).not.toContain('\u001b');
  });

  it('means files from where the user is, though npm runs it in the project', async () => {
    const folder = await withCase();
    const elsewhere = path.join(folder, 'elsewhere');
    await mkdir(elsewhere);
    const env = { npm_lifecycle_event: 'rungs', INIT_CWD: folder };
    expect(await rungsProcess(elsewhere, ['compare', 'case.json'], env)).toMatchObject({ code: 0, err: '' });
    expect(await rungsProcess(elsewhere, ['compare', 'case.json'])).toMatchObject({ code: 2 });
  });

  it('ends quietly when nobody reads on', async () => {
    const folder = await withMuchToSay();
    const child = spawn(process.execPath, [PROGRAM, 'check', 'case.json', '--json'], { cwd: folder });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk;
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    expect(err).toBe('');
    expect([0, 1]).toContain(code);
  });

  it('hands out all of a long answer', async () => {
    const folder = await withMuchToSay();
    const { code, out } = await rungsProcess(folder, ['check', 'case.json', '--json']);
    expect(code).toBe(1);
    expect((JSON.parse(out) as { findings: unknown[] }).findings.length).toBeGreaterThan(2999);
  });

  it('compares the sample in no more than twenty times what Node needs to start', async () => {
    const folder = await temporaryFolder();
    await rungsProcess(folder, ['sample', 'case.json']);
    const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
      const began = performance.now();
      await work();
      return performance.now() - began;
    };
    const ratios: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const bare = await timeOf(() => runCommand(process.execPath, ['-e', '0']));
      const compared = await timeOf(async () => {
        expect((await rungsProcess(folder, ['compare', 'case.json'])).code).toBe(0);
      });
      ratios.push(compared / bare);
    }
    expect(Math.min(...ratios)).toBeLessThan(20);
  });
});
