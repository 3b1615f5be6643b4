import { writeZip } from '../../lib/zip/write-zip.ts';

/** Parts by name as the bytes of a zip, sorted, the same on every run. */
export function zipPackage(parts: ReadonlyMap<string, Uint8Array | string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  return writeZip(
    [...parts.keys()].toSorted().map((name) => {
      const part = parts.get(name) ?? '';
      return { name, bytes: typeof part === 'string' ? encoder.encode(part) : part };
    }),
  );
}
