/** A TrueType file opened for reading: its bytes and where each table lies. */
export type Sfnt = {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly tables: ReadonlyMap<string, TableRange>;
};

type TableRange = { readonly offset: number; readonly length: number };

const TRUETYPE = [0x00010000, 0x74727565];

/** Reads the table directory; throws when the bytes are no TrueType font (collections and CFF fonts are not). */
export function openSfnt(file: Uint8Array): Sfnt {
  // A Node Buffer is a Uint8Array whose `slice` does not copy.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || !TRUETYPE.includes(view.getUint32(0))) throw new Error('A font file is not TrueType');
  const tables = new Map<string, TableRange>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    tables.set(tag, { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) });
  }
  return { bytes, view, tables };
}

/** Where a table begins; throws when a font lacks it. */
export function tableStart(font: Sfnt, tag: string): number {
  const range = font.tables.get(tag);
  if (range === undefined) throw new Error(`A font file has no ${tag} table`);
  return range.offset;
}

/** The bytes of a table; empty when a font has none. */
export function tableBytes(font: Sfnt, tag: string): Uint8Array {
  const range = font.tables.get(tag);
  return range === undefined ? new Uint8Array(0) : font.bytes.subarray(range.offset, range.offset + range.length);
}
