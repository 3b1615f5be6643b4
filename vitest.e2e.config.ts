import { defineConfig } from 'vitest/config';

/** The stories: one browser for all, one story after the other, so that each has the machine to itself. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/support/build-window.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    // Every story has a library and a browser context of its own; what they share is the browser.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
