import { createDeflate } from './deflate.ts';

/** Packs bytes as a zlib stream (RFC 1950); the same bytes give the same stream, whatever was packed before. */
export type Packer = (bytes: Uint8Array) => Uint8Array;

/** A packer for many small streams. */
export function createPacker(): Packer {
  const deflate = createDeflate();
  return (bytes) => {
    const packed = deflate(bytes);
    const stream = new Uint8Array(packed.length + 6);
    stream[0] = 0x78;
    stream[1] = 0x5e;
    stream.set(packed, 2);
    new DataView(stream.buffer).setUint32(packed.length + 2, adler32(bytes));
    return stream;
  };
}

function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let from = 0; from < bytes.length; ) {
    // As many as can be added up before the sums grow beyond 31 bits, up to which engines count quickest.
    const end = Math.min(from + 2655, bytes.length);
    for (; from < end; from += 1) {
      low += bytes[from] ?? 0;
      high += low;
    }
    low %= 65_521;
    high %= 65_521;
  }
  return ((high << 16) | low) >>> 0;
}
