import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Test files that take longest, the longest first. On a fresh checkout vitest begins with the largest files, and these are
 * small: a worker would begin the longest of all when the others are done.
 */
export const LONGEST: readonly string[] = [
  'tests/e2e/every-screen-packet.test.ts',
  'tests/e2e/every-screen-case.test.ts',
  'tests/e2e/every-screen-keeping.test.ts',
  'tests/e2e/every-screen-home.test.ts',
  'tests/e2e/locked-case.test.ts',
  'tests/e2e/night-before.test.ts',
  'tests/e2e/conflicting-copies.test.ts',
  'tests/e2e/take-a-case-elsewhere.test.ts',
  'tests/e2e/second-program.test.ts',
  'tests/shared/export/nothing-leaks.test.ts',
  'tests/shared/export/docx/write-docx.test.ts',
  'tests/shared/export/docx/libreoffice.test.ts',
  'tests/electron/store/kill.test.ts',
  'tests/electron/store/damage/corruption.test.ts',
  'tests/electron/store/released-versions.test.ts',
  'tests/electron/host/large-case-file.test.ts',
  'tests/electron/store/faults.test.ts',
  'tests/electron/store/vault/lock-kill.test.ts',
];

/** For `sequence.sequencer`: the longest files first, the others as vitest would. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = LONGEST.findIndex((file) => moduleId.endsWith(`/${file}`));
  return place === -1 ? LONGEST.length : place;
}
