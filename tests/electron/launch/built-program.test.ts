import { readdir, readFile, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../../electron/launch/build.ts';
import { runCommand } from '../../gate/run-command.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');
const BUILT = path.join(ROOT, 'dist', 'electron');
const STAND_IN = pathToFileURL(path.join(ROOT, 'tests/support/electron-for-commands.mjs')).href;

beforeAll(async () => {
  await buildIfStale(ROOT, 'electron');
});

/** The built program with a command, in plain Node with a stand-in for Electron. */
function rungs(...words: readonly string[]) {
  return runCommand(process.execPath, ['--import', STAND_IN, 'dist/electron/main.js', ...words], { cwd: ROOT });
}

describe('the built program', () => {
  it('writes the sample, compares it and exports it, with no package beside it', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'case.json');
    expect(await rungs('sample', file)).toMatchObject({ code: 0 });
    const compared = await rungs('compare', file, '--json');
    expect(JSON.parse(compared.output)).toHaveProperty('tracks');
    for (const [format, beginning] of [
      ['pdf', '%PDF-'],
      ['docx', 'PK'],
    ] as const) {
      const out = path.join(folder, `packet.${format}`);
      expect(await rungs('export', file, '--format', format, '--out', out)).toMatchObject({ code: 0 });
      expect((await readFile(out, 'latin1')).startsWith(beginning)).toBe(true);
    }
  });

  it('writes the Word document that its sources write, without docx, which made its part when the program was built', async () => {
    const folder = await temporaryFolder();
    const [file, built, fresh] = ['case.json', 'built.docx', 'fresh.docx'].map((name) => path.join(folder, name));
    const words = (out = '') => ['export', String(file), '--format', 'docx', '--out', out];
    expect(await rungs('sample', String(file))).toMatchObject({ code: 0 });
    expect(await rungs(...words(built))).toMatchObject({ code: 0 });
    const env = { RUNGS_DEBUG: '1' };
    const sources = [path.join(ROOT, 'electron/rungs.mjs'), ...words(fresh)];
    expect(await runCommand(process.execPath, sources, { env })).toMatchObject({ code: 0 });
    const [parts, expected] = await Promise.all(
      [built, fresh].map(async (out) => unzipSync(await readFile(String(out)))),
    );
    // Its properties say when it was written.
    const { 'docProps/core.xml': _, ...rest } = expected ?? {};
    expect(parts).toMatchObject(rest);
    expect(Object.keys(parts ?? {})).toEqual(Object.keys(expected ?? {}));
    for (const name of (await readdir(BUILT, { recursive: true })).filter((each) => each.endsWith('.js')))
      expect(await readFile(path.join(BUILT, name), 'utf8')).not.toContain('A chart needs at least one category');
  });

  it('draws scripts that join and run from right to left, which take a program of its own', async () => {
    const folder = await temporaryFolder();
    const [file, out] = [path.join(folder, 'case.json'), path.join(folder, 'packet.pdf')];
    expect(await rungs('sample', file)).toMatchObject({ code: 0 });
    const subject = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...subject, person: { ...subject.person, name: 'ليلى כהן' } }));
    expect(await rungs('export', file, '--format', 'pdf', '--out', out)).toMatchObject({ code: 0 });
    const { pages } = await readPdf(new Uint8Array(await readFile(out)));
    expect(pages[0]?.text).toMatch(/^ليلى ?כהן/);
  });

  it('imports nothing but Electron and what is part of Node', async () => {
    const files = await readdir(BUILT, { recursive: true });
    const sources = await Promise.all(
      files.filter((file) => file.endsWith('.js')).map((file) => readFile(path.join(BUILT, file), 'utf8')),
    );
    const names = sources.flatMap((source) =>
      [...source.matchAll(/^import .*?from "([^".][^"]*)";$/gm)].map(([, name]) => name),
    );
    expect([...new Set(names)].filter((name) => name !== 'electron' && !isBuiltin(name ?? ''))).toEqual([]);
  });

  it('has a preload script that a sandboxed window can run: one file, and nothing but Electron from outside', async () => {
    const source = await readFile(path.join(BUILT, 'preload.cjs'), 'utf8');
    expect([...source.matchAll(/\b(?:require|import)\(["']([^"']+)/g)].map(([, name]) => name)).toEqual(['electron']);
  });
});
