import { writeZip } from '../../lib/zip/write-zip.ts';

/** The time of a zip's entries, midnight of the first day of 1980: as an entry's header says it. */
const ENTRY_TIME_BYTES = [0x00, 0x00, 0x21, 0x00] as const;

const LOCAL_HEADER = { mark: 0x04034b50, time: 10 } as const;
const CENTRAL_HEADER = { mark: 0x02014b50, time: 12 } as const;
/** Where the last record of a zip without a comment begins, from its end, and where in it the list of entries is told. */
const END_RECORD = { length: 22, entries: 10, list: 16 } as const;

/** Parts by name as the bytes of a zip, sorted, the same on every run. */
export function zipPackage(parts: ReadonlyMap<string, Uint8Array | string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  return writeZip(
    [...parts.keys()].toSorted().map((name) => {
      const part = parts.get(name) ?? '';
      if (typeof part === 'string') return { name, bytes: encoder.encode(part) };
      // A workbook within is compressed already.
      return name.endsWith('.xlsx') ? { name, bytes: withFixedTimes(part), isPacked: true } : { name, bytes: part };
    }),
  );
}

/** A copy of a zip whose entries all have the fixed time. Written by fflate: no comment, no 64-bit records. */
function withFixedTimes(zip: Uint8Array): Uint8Array {
  const fixed = new Uint8Array(zip);
  const view = new DataView(fixed.buffer);
  const end = fixed.length - END_RECORD.length;
  let at = view.getUint32(end + END_RECORD.list, true);
  for (let entry = view.getUint16(end + END_RECORD.entries, true); entry > 0; entry -= 1) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER.mark) throw new Error('Not a list of zip entries');
    fixed.set(ENTRY_TIME_BYTES, at + CENTRAL_HEADER.time);
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL_HEADER.mark) throw new Error('Not a zip entry');
    fixed.set(ENTRY_TIME_BYTES, local + LOCAL_HEADER.time);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return fixed;
}
