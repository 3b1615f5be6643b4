import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig, type Plugin } from 'vite';

/**
 * The desk: electron/ to dist/electron, with every package inside, so that the built program needs no node_modules.
 * The preload script is built by itself (`--mode preload`): in a sandboxed window it has to be one CommonJS file. So is the
 * command line (`--mode command-line`), to be kept for the next command.
 */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  publicDir: false,
  plugins: mode === 'preload' ? [] : [shaperBinary()],
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
    output: { format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: 'parts/[name]-[hash].mjs' },
  },
} as const;

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
