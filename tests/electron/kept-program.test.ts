import { cp, mkdir, readdir, readFile, rm, stat, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../gate/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const COPIED = ['electron', 'shared', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.electron.config.ts'];
/** Building takes seconds, and longer beside other tests. */
const PATIENCE = 180_000;
const HELP = 'electron/host/command-line/help.ts';
/** In seconds: a time that a file can be given to the last digit. */
const LONG_AGO = 1_700_000_000;

/** A program of its own, with the packages of this one but nothing kept. */
async function aTree() {
  const root = await temporaryFolder();
  const at = (...names: readonly string[]): string => path.join(root, ...names);
  await Promise.all(COPIED.map((name) => cp(path.join(ROOT, name), at(name), { recursive: true })));
  const packages = path.join(ROOT, 'node_modules');
  await mkdir(at('node_modules'));
  for (const name of await readdir(packages))
    if (name !== '.cache') await symlink(path.join(packages, name), at('node_modules', name));
  const cache = at('node_modules', '.cache', 'rungs');
  return {
    at,
    help: (env: NodeJS.ProcessEnv = {}) => runCommand(process.execPath, [at('electron/rungs.mjs'), '--help'], { env }),
    /** The folder that the tree's program is kept in. */
    place: async (): Promise<string> => path.join(cache, (await readdir(cache))[0] ?? ''),
  };
}

type Kept = { readonly program: string; readonly files: Record<string, readonly number[]> };

async function keptIn(place: string): Promise<Kept> {
  return JSON.parse(await readFile(path.join(place, 'kept.json'), 'utf8'));
}

async function builtIn(place: string): Promise<readonly string[]> {
  return (await readdir(place)).filter((name) => !['kept.json', 'compiled'].includes(name));
}

it(
  'is built with the first command, run by the next, and never older than its sources',
  async () => {
    const { at, help, place } = await aTree();
    await utimes(at(HELP), LONG_AGO, LONG_AGO);
    const first = await help();
    expect(first).toMatchObject({ code: 0, output: expect.stringContaining('rungs <command>') });
    const kept = await keptIn(await place());
    expect(kept.files).toHaveProperty([HELP]);
    expect(kept.files).toHaveProperty(['package-lock.json']);

    // A program that says more than its sources: to see that it is what runs.
    const module = path.join(await place(), kept.program);
    await writeFile(module, `${await readFile(module, 'utf8')}\nconsole.log('kept');`);
    const { size, mtimeMs, ctimeMs } = await stat(module);
    const [name] = Object.keys(kept.files).filter((file) => file.endsWith('/command-line.mjs'));
    const files = { ...kept.files, [String(name)]: [size, mtimeMs, ctimeMs] };
    await writeFile(path.join(await place(), 'kept.json'), JSON.stringify({ ...kept, files }));
    expect((await help()).output).toBe(`kept\n${first.output}`);

    // As long as before, and as old by its own word.
    await writeFile(at(HELP), (await readFile(at(HELP), 'utf8')).replace('rungs <command>', 'rungs <COMMAND>'));
    await utimes(at(HELP), LONG_AGO, LONG_AGO);
    expect((await help()).output).toBe(first.output.replace('rungs <command>', 'rungs <COMMAND>'));
    expect((await keptIn(await place())).program).not.toBe(kept.program);
  },
  PATIENCE,
);

it(
  'is built again when a part of it is cut off or its record is',
  async () => {
    const { help, place } = await aTree();
    const first = await help();
    const { program } = await keptIn(await place());
    await truncate(path.join(await place(), program), 10);
    expect(await help()).toMatchObject({ code: 0, output: first.output });
    const again = await keptIn(await place());
    expect(again.program).not.toBe(program);
    await truncate(path.join(await place(), 'kept.json'), 100);
    expect(await help()).toMatchObject({ code: 0, output: first.output });
    expect((await keptIn(await place())).program).not.toBe(again.program);
  },
  PATIENCE,
);

it(
  'is built by one of several commands that begin at once, and all of them answer',
  async () => {
    const { help, place } = await aTree();
    const outcomes = await Promise.all([help(), help(), help()]);
    for (const { code, output } of outcomes) {
      expect(code).toBe(0);
      expect(output).toBe(outcomes[0]?.output);
    }
    const { program } = await keptIn(await place());
    expect(await builtIn(await place())).toEqual([path.dirname(program)]);
  },
  PATIENCE,
);

it(
  'leaves the work to the sources where nothing can be kept or built, and where a defect is looked for',
  async () => {
    const { at, help, place } = await aTree();
    const debugged = await help({ RUNGS_DEBUG: '1' });
    expect(debugged).toMatchObject({ code: 0, output: expect.stringContaining('rungs <command>') });
    expect(await builtIn(await place())).toEqual([]);

    const config = await readFile(at('vite.electron.config.ts'), 'utf8');
    await writeFile(at('vite.electron.config.ts'), 'export default 1 +');
    expect(await help()).toMatchObject({ code: 0, output: debugged.output });
    expect(await builtIn(await place())).toEqual([]);

    await writeFile(at('vite.electron.config.ts'), config);
    await rm(at('node_modules/.cache'), { recursive: true });
    await writeFile(at('node_modules/.cache'), 'no folder');
    expect(await help()).toMatchObject({ code: 0, output: debugged.output });
  },
  PATIENCE,
);

it(
  'is not waited for while another process builds it, unless that ended halfway',
  async () => {
    const { help, place } = await aTree();
    const { output } = await help({ RUNGS_DEBUG: '1' });
    const building = path.join(await place(), 'building');
    await mkdir(building);
    expect(await help()).toMatchObject({ code: 0, output });
    expect(await builtIn(await place())).toEqual(['building']);
    await utimes(building, 1, 1);
    expect(await help()).toMatchObject({ code: 0, output });
    const { program } = await keptIn(await place());
    expect(await builtIn(await place())).toEqual([path.dirname(program)]);
  },
  PATIENCE,
);
