import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll } from 'vitest';
import { sharedFolder } from './temporary-folder.ts';

export type BuiltProgram = {
  readonly file: string;
  /** What it is to be started with: its code is compiled once. */
  readonly env: Readonly<Record<string, string>>;
};

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** As deep as what is built into it: that looks for its files from where it lies. */
const OUTPUT = path.join(ROOT, 'tests', 'output');

/**
 * A program that the tests start again and again, with all that it imports in one file: half of the time of a start is
 * looking for modules. To be called outside any test or hook; gone when the tests of the file are done.
 */
export async function builtProgram(source: URL): Promise<BuiltProgram> {
  const name = `${path.basename(source.pathname, '.ts')}-${randomUUID()}`;
  const file = path.join(OUTPUT, `${name}.mjs`);
  afterAll(() => rm(file, { force: true }));
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node24',
      minify: false,
      outDir: OUTPUT,
      emptyOutDir: false,
      rolldownOptions: {
        input: { [name]: fileURLToPath(source) },
        output: { format: 'esm', entryFileNames: '[name].mjs', codeSplitting: false },
      },
    },
  });
  return { file, env: { NODE_COMPILE_CACHE: path.join(await sharedFolder(), 'compiled') } };
}
