import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/gate/longest-first.ts';

const INCLUDE = ['tests/{shared,electron,renderer,rooms}/**/*.test.{ts,tsx}'];
/** Tests of pure functions: they leave nothing behind, so that they can share what they import. A third of the time. */
const PURE = ['tests/shared/**/*.test.ts'];
/** One more than there are cores: a good part of the tests waits for disks, locks and other processes. */
const WORKERS = availableParallelism() + 1;

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: WORKERS,
    // V8 sometimes ends a process while it frees compiled WebAssembly (https://github.com/nodejs/node/issues/64500).
    execArgv: ['--no-wasm-code-gc'],
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'rest', include: INCLUDE, exclude: PURE } },
    ],
  },
});
