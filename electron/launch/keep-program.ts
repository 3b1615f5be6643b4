import { accessSync, constants, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build as buildWithVite, type Plugin } from 'vite';

type Options = {
  /** Holds the sources and the packages. */
  readonly root: string;
  /** The folder that the program is kept in, made when it is not there. */
  readonly place: string;
  /** Name of the file in it that tells of the program. */
  readonly record: string;
  readonly stateOf: (file: string) => readonly number[];
};

/** What decides what is built, beside the sources. Of the packages it is npm's own record: to look at each of their files takes too long. */
const DECIDES = [
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'vite.electron.config.ts',
  'node_modules/.package-lock.json',
];
const BUILDING = 'building';
/** No build takes as long: one that did was ended halfway. */
const LONGEST = 120_000;
/** A process that began with an older program may still want parts of it. */
const STAYS = 3_600_000;

/**
 * Builds the command line into one program and returns its module. Null when it cannot be kept - the folder cannot be
 * written, the sources cannot be built, another process is building it - and the sources have to serve.
 */
export async function keepProgram(options: Options): Promise<string | null> {
  const { place } = options;
  const building = path.join(place, BUILDING);
  try {
    mkdirSync(place, { recursive: true });
    accessSync(place, constants.W_OK);
    if (ageOf(building) > LONGEST) rmSync(building, { recursive: true, force: true });
    mkdirSync(building);
  } catch {
    return null;
  }
  try {
    return await build(options);
  } catch {
    return null;
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

async function build({ root, place, record, stateOf }: Options): Promise<string> {
  // A name of its own: whoever has begun with the program of before goes on with it.
  const name = `${Date.now().toString(36)}-${process.pid}`;
  const folder = path.join(place, name);
  const states = new Map<string, readonly number[]>();
  const note = (file: string): void => {
    states.set(path.relative(root, file).split(path.sep).join('/'), stateOf(file));
  };
  try {
    for (const file of DECIDES) note(path.join(root, file));
    await buildWithVite({
      configFile: path.join(root, 'vite.electron.config.ts'),
      configLoader: 'native',
      mode: 'command-line',
      logLevel: 'silent',
      plugins: [noteSources(note)],
      build: { outDir: folder, emptyOutDir: false },
    });
    const built = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const entry of built) note(path.join(entry.parentPath, entry.name));
    const written = path.join(folder, record);
    const program = path.join(name, 'command-line.mjs');
    writeFileSync(written, JSON.stringify({ program, files: Object.fromEntries(states) }));
    renameSync(written, path.join(place, record));
    removeOthers(place, [name, record, BUILDING]);
    return path.join(place, program);
  } catch (thrown) {
    rmSync(folder, { recursive: true, force: true });
    throw thrown;
  }
}

/** Tells of each source before it is read, so that one which changes meanwhile is seen to have changed. */
function noteSources(note: (file: string) => void): Plugin {
  return {
    name: 'note-sources',
    enforce: 'pre',
    load(id) {
      const [file = ''] = id.split('?');
      if (path.isAbsolute(file) && !/[\\/]node_modules[\\/]/.test(file)) note(file);
      return null;
    },
  };
}

function removeOthers(place: string, kept: readonly string[]): void {
  for (const name of readdirSync(place)) {
    const other = path.join(place, name);
    if (!kept.includes(name) && ageOf(other) > STAYS) rmSync(other, { recursive: true, force: true });
  }
}

/** Milliseconds since something was written; none for what is not there. */
function ageOf(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? 0 : Date.now() - found.mtimeMs;
}
