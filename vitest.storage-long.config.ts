import { defineConfig } from 'vitest/config';

/** The proofs of the store at length: ten times as many kills and damages as in the usual run, and more sizes on a full disk. */
export default defineConfig({
  test: {
    include: ['tests/electron/store/{kill,faults,disk-full,damage/corruption}.test.ts'],
    env: { RUNGS_KILLS: '1000', RUNGS_DAMAGES: '20000', RUNGS_FULL_DISK: '1' },
    // Some take minutes, most of it in calls that nothing can end: the time is there to find one that hangs.
    testTimeout: 3_600_000,
    hookTimeout: 60_000,
  },
});
