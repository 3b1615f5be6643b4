import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

const INSTALL = pathToFileURL(path.resolve('electron/install.mjs')).href;
const NODE = process.platform === 'win32' ? 'node.exe' : 'node';

const LOCK = {
  packages: {
    '': { name: 'rungs' },
    'node_modules/node': { version: '24.0.0' },
    'node_modules/fsevents': { version: '2.3.0', optional: true },
  },
};

/** A program to install, and an npm that does what a test wants of `ci` and of `install`. */
async function program(npm: { readonly ci?: string; readonly install?: string } = {}) {
  const root = await temporaryFolder();
  await writeFile(path.join(root, 'package-lock.json'), JSON.stringify(LOCK));
  const script = `
    const fs = require('node:fs');
    fs.appendFileSync('calls.txt', process.argv[2] + '\\n');
    const arrive = () => {
      fs.mkdirSync('node_modules/node/bin', { recursive: true });
      fs.writeFileSync('node_modules/node/bin/${NODE}', '');
      console.log('added 2 packages');
    };
    const fail = (why) => { console.error(why); process.exit(1); };
    if (process.argv[2] === 'ci') { ${npm.ci ?? 'arrive()'} } else { ${npm.install ?? 'arrive()'} }`;
  await writeFile(path.join(root, 'npm-cli.js'), script);
  const ensure = (options: object = {}) => {
    const source = `import { ensureInstalled } from '${INSTALL}';
      try { process.stdout.write(ensureInstalled(${JSON.stringify({ root, ...options })}) + '\\n'); }
      catch (problem) { process.stderr.write(problem.message + '\\n'); process.exitCode = 1; }`;
    const env = { ...process.env, npm_execpath: path.join(root, 'npm-cli.js') };
    return spawnSync(process.execPath, ['--input-type=module', '-e', source], { encoding: 'utf8', env });
  };
  const calls = async (): Promise<readonly string[]> =>
    readFile(path.join(root, 'calls.txt'), 'utf8').then(
      (text) => text.trim().split('\n'),
      () => [],
    );
  return { root, ensure, calls, node: path.join(root, 'node_modules', 'node', 'bin', NODE) };
}

/** What npm itself leaves behind after an install by hand. */
async function installByHand(root: string, version: string): Promise<void> {
  await mkdir(path.join(root, 'node_modules', 'node', 'bin'), { recursive: true });
  await writeFile(path.join(root, 'node_modules', 'node', 'bin', NODE), '');
  const packages = { 'node_modules/node': { version } };
  await writeFile(path.join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
}

describe('what the program needs', () => {
  it('is installed once, with one line about it, and answers with the Node to use', async () => {
    const { ensure, calls, node } = await program();
    const first = ensure();
    expect(first.stdout).toMatch(/^Installing the packages that Rungs needs;.*\n/);
    expect(first.stdout.split('\n')[1]).toBe(node);
    expect(ensure().stdout).toBe(`${node}\n`);
    expect(await calls()).toEqual(['ci']);
  });

  it('leaves standard output to the command line when that is asked', async () => {
    const { ensure, node } = await program();
    const { stdout, stderr } = ensure({ quiet: true });
    expect(stdout).toBe(`${node}\n`);
    expect(stderr).toMatch(/^Installing .*\n$/);
  });

  it('is installed again when the lock has changed', async () => {
    const { root, ensure, calls } = await program();
    ensure();
    const packages = { ...LOCK.packages, 'node_modules/zod': { version: '4.0.0' } };
    await writeFile(path.join(root, 'package-lock.json'), JSON.stringify({ packages }));
    ensure();
    expect(await calls()).toEqual(['ci', 'ci']);
  });

  it('is taken as it is after an install by hand, without what other platforms need', async () => {
    const { root, ensure, calls, node } = await program();
    await installByHand(root, '24.0.0');
    expect(ensure().stdout).toBe(`${node}\n`);
    expect(await calls()).toEqual([]);
  });

  it('is installed anew after an install by hand of another version', async () => {
    const { root, ensure, calls } = await program();
    await installByHand(root, '23.0.0');
    ensure();
    expect(await calls()).toEqual(['ci']);
  });

  it('is installed in the plain way where a clean install does not work', async () => {
    const { ensure, calls, node } = await program({ ci: "fail('EUSAGE')" });
    const { stdout, stderr } = ensure({ quiet: true });
    expect(stdout).toBe(`${node}\n`);
    expect(stderr).not.toContain('EUSAGE');
    expect(await calls()).toEqual(['ci', 'install']);
  });

  it('is tried again next time when it could not be installed, after npm has said why', async () => {
    const { ensure, calls } = await program({ ci: "fail('one')", install: "fail('ENOTFOUND registry')" });
    const { status, stderr } = ensure();
    expect(status).toBe(1);
    expect(stderr).toMatch(/ENOTFOUND registry\n.*could not be installed: npm says why above/);
    ensure();
    expect(await calls()).toEqual(['ci', 'install', 'ci', 'install']);
  });

  it('falls back to a Node that is here already where npm runs no install scripts', async () => {
    const { ensure } = await program({ ci: "require('node:fs').mkdirSync('node_modules')" });
    expect(ensure({ quiet: true }).stdout).toBe(`${process.execPath}\n`);
  });
});
