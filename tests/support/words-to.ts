import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { onTestFinished, vi } from 'vitest';

/** What this process writes to its standard output (1) or error (2) during a test, piece by piece; nobody else sees it. */
export function wordsTo(descriptor: 1 | 2): readonly string[] {
  const said: string[] = [];
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  const take = (bytes: string | Uint8Array): void => void said.push(Buffer.from(bytes as Uint8Array).toString());
  const ofStream = vi.spyOn(stream, 'write').mockImplementation((bytes) => {
    take(bytes);
    return true;
  });
  const { writeSync } = fs;
  fs.writeSync = ((to: number, bytes: Uint8Array, ...rest: []) => {
    if (to !== descriptor) return writeSync(to, bytes, ...rest);
    take(bytes);
    return bytes.length;
  }) as typeof writeSync;
  syncBuiltinESMExports();
  onTestFinished(() => {
    ofStream.mockRestore();
    fs.writeSync = writeSync;
    syncBuiltinESMExports();
  });
  return said;
}
