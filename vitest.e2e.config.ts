import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/gate/longest-first.ts';

/**
 * The stories: two at a time, as most machines have two cores and a story waits for its browser half of the time. Each worker
 * has one browser for all its stories. Only time may pass differently by that: a story has a library, a port and a browser
 * context of its own.
 */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/support/build-window.ts'],
    maxWorkers: 2,
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
