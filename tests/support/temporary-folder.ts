import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** A real, empty folder for one test; gone when the test is done. */
export async function temporaryFolder(): Promise<string> {
  const folder = await newFolder();
  onTestFinished(() => removeFolder(folder));
  return folder;
}

/** A real, empty folder for all tests of a file; to be called outside any test or hook. */
export async function sharedFolder(): Promise<string> {
  const folder = await newFolder();
  afterAll(() => removeFolder(folder));
  return folder;
}

/**
 * A folder for one test, in memory where there is such a place: for thousands of writes where what matters is what is
 * written, not that it is flushed, which takes most of the time.
 */
export async function memoryFolder(): Promise<string> {
  const folder = await newFolder(existsSync('/dev/shm') ? '/dev/shm' : tmpdir());
  onTestFinished(() => removeFolder(folder));
  return folder;
}

function newFolder(place = tmpdir()): Promise<string> {
  return mkdtemp(path.join(place, 'rungs-test-'));
}

function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
