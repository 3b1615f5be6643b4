import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

/**
 * The desk: electron/ to dist/electron, with every package inside, so that the built program needs no node_modules.
 * The preload script is built by itself (`--mode preload`): in a sandboxed window it has to be one CommonJS file. So is the
 * command line (`--mode command-line`), to be kept for the next command.
 */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  publicDir: false,
  plugins: [
    ...(mode === 'preload' ? [] : [shaperBinary(), documentFrame()]),
    ...(mode === 'command-line' ? [quickToLoad()] : []),
  ],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node24',
    // Half of what a command does is to read and compile its program.
    minify: mode === 'command-line',
    reportCompressedSize: false,
    rolldownOptions: {
      external: ['electron'],
      ...WISHES[mode === 'preload' || mode === 'command-line' ? mode : 'program'],
    },
  },
}));

const WISHES = {
  program: {
    input: {
      main: 'electron/main.ts',
      'document-worker': 'electron/worker/document-worker.ts',
      'returned-worker': 'electron/worker/returned-worker.ts',
    },
    output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
  },
  preload: {
    input: { preload: 'electron/preload.ts' },
    output: { format: 'cjs', entryFileNames: '[name].cjs' },
  },
  // Kept where no package.json says what a module is.
  'command-line': {
    input: { 'command-line': 'electron/host/command-line/run-process.ts' },
    output: {
      format: 'esm',
      entryFileNames: '[name].mjs',
      chunkFileNames: 'parts/[name]-[hash].mjs',
      codeSplitting: { groups: together() },
    },
  },
} as const;

/** What every command needs, and what one that reads a case or writes a packet does: one file each, for each file takes time to find. */
function together(): Rolldown.CodeSplittingGroup[] {
  return [
    chunkOf('start', ['electron/host/command-line/run-process.ts']),
    chunkOf('packet', [
      'electron/host/command-line/export.ts',
      'shared/export/write-packet.ts',
      'shared/export/footnote-list.ts',
      'shared/export/look.ts',
      'shared/export/table-of-contents.ts',
      'shared/chart/draw-chart.ts',
      'shared/chart/escape-xml.ts',
      'shared/lib/zlib/deflate.ts',
    ]),
  ];
}

/** What the sources import and no group before it has. */
function chunkOf(name: string, sources: readonly string[]): Rolldown.CodeSplittingGroup {
  let found: ReadonlySet<string> | null = null;
  return {
    name: (id, context) => {
      found ??= importedBy(sources, context);
      return found.has(id) ? name : null;
    },
  };
}

/** The modules that sources import at once, with themselves. */
function importedBy(sources: readonly string[], context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set(sources.map((source) => path.join(import.meta.dirname, source)));
  // Those that are found while the set is gone through are gone through as well.
  for (const id of found) for (const next of context.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

/** HarfBuzz looks for its WebAssembly beside the script that it is in. */
function shaperBinary(): Plugin {
  const file = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz.wasm');
  return {
    name: 'shaper-binary',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'parts/harfbuzz.wasm', source: readFileSync(file) });
    },
  };
}

/** What docx makes of every Word document is made while the program is built, so that it runs without docx. */
function documentFrame(): Plugin {
  const folder = path.join(import.meta.dirname, 'shared', 'export', 'docx', 'frame');
  const [frame, maker] = [path.join(folder, 'frame.ts'), path.join(folder, 'make-frame.ts')];
  return {
    name: 'document-frame',
    async load(id) {
      if (path.normalize(id) !== frame) return null;
      await loadWithImports(this, maker);
      const { makeFrame } = await import(pathToFileURL(maker).href);
      return `export const FRAME = ${JSON.stringify(makeFrame())};`;
    },
  };
}

/** Loads a source and all that it imports, packages apart: whoever looks at what is built from sees them as well. */
async function loadWithImports(
  context: Pick<Rolldown.PluginContext, 'load'>,
  id: string,
  seen = new Set<string>(),
): Promise<void> {
  if (seen.has(id) || /[\\/]node_modules[\\/]/.test(id)) return;
  seen.add(id);
  const { importedIds } = await context.load({ id });
  for (const imported of importedIds) await loadWithImports(context, imported, seen);
}

/** One import at the beginning of a minified file: the name of all, the names of some, the name of the namespace, and whence. */
const IMPORT = /^import(?:\s*([\w$]+))?,?(?:\{([^}]*)\}|\s*\*\s*as\s+([\w$]+))?\s*from\s*"([^"]+)";/;

/**
 * What a command waits for before it begins: Node makes a module of each part of its own that is imported, and looks at all
 * that is in it, streams included; and it takes twice the memory for a file in which a single letter is not ASCII.
 */
function quickToLoad(): Plugin {
  return {
    name: 'quick-to-load',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = inAscii(askingNode(file.code));
    },
  };
}

function askingNode(code: string): string {
  let [imports, parts, rest] = ['', '', code];
  for (let found = IMPORT.exec(rest); found !== null; found = IMPORT.exec(rest)) {
    const [whole, all, some, namespace, from = ''] = found;
    rest = rest.slice(whole.length);
    if (!from.startsWith('node:')) imports += whole;
    else {
      const names = [all, namespace, some === undefined ? undefined : `{${some.replaceAll(/\s+as\s+/g, ':')}}`];
      const asked = names
        .filter((name) => name !== undefined)
        .map((name) => `${name}=process.getBuiltinModule("${from}")`);
      parts += `const ${asked.join()};`;
    }
  }
  return imports + parts + rest;
}

/** Outside of texts and patterns minified sources have none. */
function inAscii(code: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them
  return code.replaceAll(/[^\x00-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
