import { createDeflate } from '../zlib/deflate.ts';
import { crc32 } from './crc32.ts';

/** A file to be written into a zip. */
export type ZipFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether it is left as it is, as it is packed already or will be with the whole zip. */
  readonly isStored?: boolean;
};

// From the ZIP specification (APPNOTE.TXT), sections 4.3.7, 4.3.12 and 4.3.16; all numbers are little-endian.
const LOCAL = { mark: 0x04034b50, size: 30 } as const;
const ENTRY = { mark: 0x02014b50, size: 46 } as const;
const END = { mark: 0x06054b50, size: 22 } as const;
const VERSION = 20;
const NAME_IS_UTF8 = 0x800;
const STORED = 0;
const DEFLATED = 8;
/** Midnight, and the first day of 1980: the earliest that the format knows, which has no zone. */
const TIME = { clock: 0x0000, day: 0x0021 } as const;
/** What is shorter is stored: the codes of a packed stream alone take as much room. */
const SHORTEST = 128;
/** From here on a zip needs the 64-bit records that this does not write. */
const TOO_MUCH = { bytes: 0xffff_ffff, files: 0xffff } as const;

/** Files as a zip, in the order given: the same files give the same bytes, on every processor. Throws when they need 64-bit records. */
export function writeZip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const deflate = createDeflate();
  const encoder = new TextEncoder();
  const entries = files.map(({ name, bytes, isStored = false }) => {
    const deflated = isStored || bytes.length < SHORTEST ? bytes : deflate(bytes);
    const isSmaller = deflated.length < bytes.length;
    return {
      name: encoder.encode(name),
      size: bytes.length,
      sum: crc32(bytes),
      method: isSmaller ? DEFLATED : STORED,
      packed: isSmaller ? deflated : bytes,
    };
  });
  const directory = entries.reduce((sum, { name, packed }) => sum + LOCAL.size + name.length + packed.length, 0);
  const end = entries.reduce((sum, { name }) => sum + ENTRY.size + name.length, directory);
  if (end >= TOO_MUCH.bytes || entries.length >= TOO_MUCH.files) throw new RangeError('Too much for one zip');

  const zip = new Uint8Array(end + END.size);
  const view = new DataView(zip.buffer);
  const describe = (at: number, { sum, packed, size, name, method }: (typeof entries)[number]) => {
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 2, flagsOf(name), true);
    view.setUint16(at + 4, method, true);
    view.setUint16(at + 6, TIME.clock, true);
    view.setUint16(at + 8, TIME.day, true);
    view.setUint32(at + 10, sum, true);
    view.setUint32(at + 14, packed.length, true);
    view.setUint32(at + 18, size, true);
    view.setUint16(at + 22, name.length, true);
  };
  let local = 0;
  let listed = directory;
  for (const entry of entries) {
    view.setUint32(local, LOCAL.mark, true);
    describe(local + 4, entry);
    zip.set(entry.name, local + LOCAL.size);
    zip.set(entry.packed, local + LOCAL.size + entry.name.length);
    view.setUint32(listed, ENTRY.mark, true);
    view.setUint16(listed + 4, VERSION, true);
    describe(listed + 6, entry);
    view.setUint32(listed + 42, local, true);
    zip.set(entry.name, listed + ENTRY.size);
    local += LOCAL.size + entry.name.length + entry.packed.length;
    listed += ENTRY.size + entry.name.length;
  }
  view.setUint32(end, END.mark, true);
  view.setUint16(end + 8, entries.length, true);
  view.setUint16(end + 10, entries.length, true);
  view.setUint32(end + 12, end - directory, true);
  view.setUint32(end + 16, directory, true);
  return zip;
}

function flagsOf(name: Uint8Array): number {
  return name.some((byte) => byte > 0x7f) ? NAME_IS_UTF8 : 0;
}
