import { Inflate } from 'fflate';
import type { ZipEntry } from './zip-directory.ts';

/** Packed bytes taken at once: they unfold to at most 1,032 times as many before their size is looked at. */
const STEP = 4 * 1024;

/** The bytes of an entry; null when they do not unfold to exactly the size that the directory says. */
export function unpackEntry({ packed, size, isDeflated }: ZipEntry): Uint8Array | null {
  if (!isDeflated) return packed;
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= size) bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    // What is thrown says only that the stream is no stream of this kind.
    return null;
  }
  return length === size ? bytes : null;
}
