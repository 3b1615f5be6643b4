import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { electronRuntime } from '../../../electron/launch/electron-runtime.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ENV = { PATH: process.env.PATH, DISPLAY: ':0' };

/** A folder like that of the `electron` package, with an installer that does what a test wants. */
async function packageFolder(installer: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'install.js'), installer);
  return folder;
}

const INSTALLS = `
const fs = require('node:fs');
fs.mkdirSync('dist'); fs.writeFileSync('dist/electron', ''); fs.writeFileSync('path.txt', 'electron');`;

describe('the runtime of Electron', () => {
  it('is the one that is installed, without a fetch', async () => {
    const folder = await packageFolder('throw new Error("fetched")');
    await mkdir(path.join(folder, 'dist'));
    await writeFile(path.join(folder, 'dist', 'electron'), '');
    await writeFile(path.join(folder, 'path.txt'), 'electron');
    const runtime = await electronRuntime({ packageFolder: folder, platform: 'linux', env: ENV });
    expect(runtime).toEqual({ ok: true, value: path.join(folder, 'dist', 'electron') });
  });

  it('is the one that ELECTRON_OVERRIDE_DIST_PATH names, or none', async () => {
    const own = await temporaryFolder();
    const folder = await packageFolder(INSTALLS);
    const env = { ...ENV, ELECTRON_OVERRIDE_DIST_PATH: own };
    const search = { packageFolder: folder, platform: 'linux', env };
    expect(await electronRuntime(search)).toMatchObject({
      problem: { message: expect.stringContaining('leads to no') },
    });
    await writeFile(path.join(own, 'electron'), '');
    expect(await electronRuntime(search)).toEqual({ ok: true, value: path.join(own, 'electron') });
  });

  it('is fetched when it is missing, also when it was unpacked only in part', async () => {
    const folder = await packageFolder(INSTALLS.replace("mkdirSync('dist')", "mkdirSync('dist', { recursive: true })"));
    await mkdir(path.join(folder, 'dist'));
    await writeFile(path.join(folder, 'dist', 'electron'), 'half');
    const runtime = await electronRuntime({ packageFolder: folder, platform: 'linux', env: ENV });
    expect(runtime).toEqual({ ok: true, value: path.join(folder, 'dist', 'electron') });
    expect(await readFile(path.join(folder, 'dist', 'electron'), 'utf8')).toBe('');
  });

  it('is not waited for when the network refuses it, and the reason is said', async () => {
    const folder = await packageFolder('throw new Error("connect ECONNREFUSED 140.82.121.3:443")');
    expect(await electronRuntime({ packageFolder: folder, platform: 'linux', env: ENV })).toEqual({
      ok: false,
      problem: {
        code: 'no-electron',
        message: 'Electron is not used: its runtime could not be fetched (ECONNREFUSED).',
      },
    });
  });

  it('is given up when nothing arrives', async () => {
    const folder = await packageFolder('setTimeout(() => {}, 60_000)');
    const begun = Date.now();
    const runtime = await electronRuntime({ packageFolder: folder, platform: 'linux', env: ENV, patience: 600 });
    expect(runtime).toMatchObject({ problem: { message: expect.stringContaining('nothing came for 1 s') } });
    expect(Date.now() - begun).toBeLessThan(5_000);
  });

  it('is waited for as long as something arrives', async () => {
    const folder = await packageFolder(`
      const fs = require('node:fs'), os = require('node:os'), path = require('node:path');
      const part = path.join(os.tmpdir(), 'electron.zip.part');
      const timer = setInterval(() => fs.appendFileSync(part, 'x'), 100);
      setTimeout(() => { clearInterval(timer); ${INSTALLS} }, 2_000);`);
    const onFetching = vi.fn();
    const search = { packageFolder: folder, platform: 'linux', env: ENV, patience: 800, onFetching };
    expect(await electronRuntime(search)).toMatchObject({ ok: true });
    expect(onFetching).toHaveBeenCalledOnce();
  });

  it('is not looked for on a machine without a screen', async () => {
    const folder = await packageFolder(INSTALLS);
    const runtime = await electronRuntime({ packageFolder: folder, platform: 'linux', env: { PATH: ENV.PATH } });
    expect(runtime).toMatchObject({ problem: { message: 'Electron is not used: this machine has no screen.' } });
  });
});
