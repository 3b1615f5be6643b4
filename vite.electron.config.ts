import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig, type Plugin } from 'vite';

/**
 * The desk: electron/ to dist/electron, with every package inside, so that the built program needs no node_modules.
 * The preload script is built by itself (`--mode preload`): in a sandboxed window it has to be one CommonJS file.
 */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  publicDir: false,
  plugins: mode === 'preload' ? [] : [shaperBinary()],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node24',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      external: ['electron'],
      input: mode === 'preload' ? { preload: 'electron/preload.ts' } : MAIN,
      output:
        mode === 'preload'
          ? { format: 'cjs', entryFileNames: '[name].cjs' }
          : { format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
}));

const MAIN = {
  main: 'electron/main.ts',
  'document-worker': 'electron/worker/document-worker.ts',
  'returned-worker': 'electron/worker/returned-worker.ts',
};

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
