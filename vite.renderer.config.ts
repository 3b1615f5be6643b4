import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The window: renderer/ to dist/renderer, with nothing inline, as its content security policy asks. */
export default defineConfig({
  root: path.join(import.meta.dirname, 'renderer'),
  base: './',
  plugins: [react()],
  // Icons and the like that are not imported but linked by index.html.
  publicDir: path.join(import.meta.dirname, 'assets', 'icons'),
  build: {
    outDir: path.join(import.meta.dirname, 'dist', 'renderer'),
    // The first of each that knows `light-dark()`.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1_500,
  },
  // The names of grid areas join modules: the frame lays out its bars, which are files of their own.
  css: {
    transformer: 'lightningcss',
    lightningcss: {
      cssModules: { grid: false },
      targets: { chrome: 123 << 16, firefox: 120 << 16, safari: (17 << 16) | (5 << 8) },
    },
  },
  worker: { format: 'es' },
});
