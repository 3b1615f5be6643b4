import { defineConfig } from 'vitest/config';

const INCLUDE = ['tests/{shared,electron,renderer,rooms}/**/*.test.{ts,tsx}'];
/** Tests of pure functions: they leave nothing behind, so that they can share what they import. A third of the time. */
const PURE = ['tests/shared/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'rest', include: INCLUDE, exclude: PURE } },
    ],
  },
});
