import { expect, it } from 'vitest';
import { killWhileSaving } from '../../support/kill-while-saving.ts';
import { memoryFolder } from '../../support/temporary-folder.ts';

/** Libraries that are worked on at the same time: most of a kill is waiting for a program to start. */
const LIBRARIES = 4;
const EACH = Number(process.env.RUNGS_KILLS ?? 100) / LIBRARIES;

it(`loses nothing it said was saved in ${EACH * LIBRARIES} kills at random moments`, {
  timeout: 3_000_000,
}, async () => {
  const runs = await Promise.all(
    Array.from({ length: LIBRARIES }, async (_, seed) => killWhileSaving(await memoryFolder(), EACH, seed)),
  );
  for (const { acknowledged, ...run } of runs) {
    expect(run).toEqual({ lost: 0, damaged: 0, endsWithItsLastEdit: true });
    expect(acknowledged).toBeGreaterThan(EACH);
  }
});
