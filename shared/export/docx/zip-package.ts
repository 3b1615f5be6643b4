import { writeZip } from '../../lib/zip/write-zip.ts';

/** What a part is made of: bytes, a text, or a text in pieces, which as a whole would be held in memory three times over. */
export type Part = Uint8Array | string | readonly string[];

/** Parts by name as the bytes of a zip, sorted, the same on every run. */
export function zipPackage(parts: ReadonlyMap<string, Part>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  return writeZip(
    [...parts.keys()].toSorted().map((name) => {
      const part = parts.get(name) ?? '';
      if (typeof part === 'string') return { name, bytes: encoder.encode(part) };
      return { name, bytes: part instanceof Uint8Array ? part : encodePieces(part) };
    }),
  );
}

function encodePieces(pieces: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 1024));
  let end = 0;
  for (const piece of pieces) {
    // No letter of a text takes more than three bytes.
    const most = end + piece.length * 3;
    if (most > bytes.length) {
      const larger = new Uint8Array(most + (bytes.length >> 2));
      larger.set(bytes.subarray(0, end));
      bytes = larger;
    }
    end += encoder.encodeInto(piece, bytes.subarray(end)).written;
  }
  return bytes.subarray(0, end);
}
