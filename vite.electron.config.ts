import { defineConfig } from 'vite';

/**
 * The desk: electron/ to dist/electron, with every package inside, so that the built program needs no node_modules.
 * The preload script is built by itself (`--mode preload`): in a sandboxed window it has to be one CommonJS file.
 */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  publicDir: false,
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
