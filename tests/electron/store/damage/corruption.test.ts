import path from 'node:path';
import { expect, it } from 'vitest';
import { makeExemplar, openDamaged, putDamaged } from '../../../support/damaged-library.ts';
import { memoryFolder } from '../../../support/temporary-folder.ts';

const COUNT = Number(process.env.RUNGS_DAMAGES ?? 2_000);
it(`never starts blank after ${COUNT} random damages of file or log`, { timeout: 3_600_000 }, async () => {
  const folder = await memoryFolder();
  const exemplar = makeExemplar(path.join(folder, 'exemplar'));
  const damaged = path.join(folder, 'damaged');
  const blank: string[] = [];
  let [kept, told] = [0, 0];
  for (let seed = 0; seed < COUNT; seed += 1) {
    const { what, hasBackup } = putDamaged(exemplar, damaged, seed);
    const survival = openDamaged(exemplar, damaged);
    if (survival.told) told += 1;
    if (survival.cases.every((outcome) => outcome === 'all')) kept += 1;
    // Nothing that a backup has may go. Without one, only what the damage itself took may.
    if (hasBackup && survival.cases.includes('lost')) blank.push(`${seed}: ${what}, though there is a backup`);
    const isGone = survival.cases.every((outcome) => outcome === 'lost');
    if (isGone && !survival.told) blank.push(`${seed}: ${what}, without a word`);
  }
  expect(blank).toEqual([]);
  // Most damage costs nothing at all, and nearly all of it is noticed.
  expect(kept).toBeGreaterThan(COUNT / 2);
  expect(told).toBeGreaterThan(COUNT / 2);
});
