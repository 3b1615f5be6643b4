import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build as buildWithVite } from 'vite';
import { sourceStamp } from './source-stamp.ts';

/** The two things that are built: what the window shows, and what Electron runs. */
type Target = {
  readonly folder: string;
  readonly sources: readonly string[];
  readonly builds: readonly { readonly config: string; readonly mode: string }[];
};

/** How it is built is a source as well. */
const THIS = 'electron/launch/build.ts';

const TARGETS = {
  renderer: {
    folder: 'dist/renderer',
    sources: ['renderer', 'shared', 'assets/icons', 'vite.renderer.config.ts', 'package-lock.json', THIS],
    builds: [{ config: 'vite.renderer.config.ts', mode: 'production' }],
  },
  electron: {
    folder: 'dist/electron',
    sources: ['electron', 'shared', 'vite.electron.config.ts', 'package.json', 'package-lock.json'],
    builds: [
      { config: 'vite.electron.config.ts', mode: 'production' },
      { config: 'vite.electron.config.ts', mode: 'preload' },
    ],
  },
} as const satisfies Record<string, Target>;

/**
 * Builds a target below `root` unless its sources are as they were; true when there was something to do. What was there
 * stays in use until all of the new is written, and for good when the sources cannot be built.
 */
export async function buildIfStale(root: string, name: keyof typeof TARGETS): Promise<boolean> {
  const { folder, sources, builds }: Target = TARGETS[name];
  const stampFile = path.join(root, `${folder}.stamp`);
  const stamp = sourceStamp(root, sources);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
  const fresh = path.join(root, `${folder}.${process.pid}`);
  const environment = process.env.NODE_ENV;
  // Whoever builds, tests too: packages that look here would bring along what they have for their own developers.
  process.env.NODE_ENV = 'production';
  try {
    for (const { config, mode } of builds) {
      const options = { configFile: path.join(root, config), configLoader: 'native', mode, logLevel: 'warn' } as const;
      await buildWithVite({ ...options, build: { outDir: fresh, emptyOutDir: false } });
    }
    rmSync(path.join(root, folder), { recursive: true, force: true });
    renameSync(fresh, path.join(root, folder));
    writeFileSync(stampFile, stamp);
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
    rmSync(fresh, { recursive: true, force: true });
  }
  return true;
}
