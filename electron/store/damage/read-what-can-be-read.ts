import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';

const CHUNK = 4096;

/** The bytes of a file, with zeros for those that the disk does not give any more; empty when there is no file. */
export function readWhatCanBeRead(file: string): Uint8Array {
  if (!existsSync(file)) return new Uint8Array();
  const handle = openSync(file, 'r');
  try {
    const bytes = new Uint8Array(fstatSync(handle).size);
    if (attempt(() => readSync(handle, bytes, 0, bytes.length, 0)) === bytes.length) return bytes;
    for (let at = 0; at < bytes.length; at += CHUNK) {
      attempt(() => readSync(handle, bytes, at, Math.min(CHUNK, bytes.length - at), at));
    }
    return bytes;
  } finally {
    closeSync(handle);
  }
}

function attempt(read: () => number): number {
  try {
    return read();
  } catch {
    return 0;
  }
}
