import * as inBackground from 'node:fs/promises';
import type { Failure, Result } from '../../shared/lib/result.ts';
import { type WriteOptions, writeWhole } from './write-whole.ts';

/** Writes a whole file or nothing, while the thread goes on with other work: for a program with a window, or that serves one. */
export function writeWholeFile(
  target: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<Result<null, Failure>> {
  return writeWhole(inBackground, target, bytes, options);
}
