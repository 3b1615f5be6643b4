import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A real, empty folder for one test; gone when the test is done. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rungs-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
