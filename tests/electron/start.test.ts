import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rawHttp } from '../support/raw-http.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const START = path.resolve('electron/start.mjs');

/** `npm start` as a process of its own; `until` waits for a line that it prints. */
function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [START, ...args], {
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', RUNGS_NO_BROWSER: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const until = (wanted: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = wanted.exec(output);
        if (found !== null) resolve(found);
      };
      child.stdout.on('data', look);
      child.on('close', () => reject(new Error(`It ended before: ${output}`)));
      look();
    });
  return { child: child as ChildProcess, ended, until, output: () => output };
}

describe('npm start', () => {
  it('says so when the drive of a folder that was named is not there, and makes none in its place', async () => {
    const place = path.join(await temporaryFolder(), 'drive');
    for (const [args, env] of [
      [['--folder', path.join(place, 'rungs')], {}],
      [[], { RUNGS_FOLDER: path.join(place, 'rungs') }],
    ] as const) {
      const { ended, output } = start(args, env);
      expect(await ended).toBe(2);
      expect(output()).toContain(
        `The folder "${place}" is not there, so the library cannot be in it; connect its drive`,
      );
    }
    expect(existsSync(place)).toBe(false);
  });

  it('says in one line why there is no Electron, opens the loopback door and ends on Ctrl-C', async () => {
    const folder = path.join(await temporaryFolder(), 'library');
    const { child, ended, until, output } = start(['--folder', folder]);
    const [address = ''] = await until(/http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/);
    expect(output()).toMatch(/^Electron is not used: .*\. Rungs opens in your browser instead\.\n/m);
    const { origin, search } = new URL(address);
    const entered = await rawHttp(origin, { target: `/${search}` });
    const cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    const page = await rawHttp(origin, { target: '/', headers: { cookie } });
    expect(page.body).toContain('<title>Rungs</title>');
    const headers = { cookie, origin, 'content-type': 'application/json' };
    const described = await rawHttp(origin, { method: 'POST', target: '/ask/library.list', headers, body: '{}' });
    expect(JSON.parse(described.body)).toEqual({ ok: true, value: [] });
    expect(existsSync(path.join(folder, 'library.sqlite'))).toBe(true);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    await expect(rawHttp(origin, { target: '/' })).rejects.toThrow('ECONNREFUSED');
  });

  it('explains itself, and names the help when it is given something unknown', async () => {
    const help = start(['--help']);
    expect(await help.ended).toBe(0);
    expect(help.output()).toContain('--folder <folder>');
    const unknown = start(['--fodler', 'x']);
    expect(await unknown.ended).toBe(2);
    expect(unknown.output().trim()).toBe('npm start was given something unknown: see npm start -- --help.');
  });
});
