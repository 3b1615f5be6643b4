export type CellValue = null | number | string | Uint8Array;

/** One row as its page has it; `isWhole` is false when part of it lies where nothing can be read any more. */
export type TableRow = { readonly values: readonly CellValue[]; readonly isWhole: boolean };

/** The bytes of a page by its number, which counts from 1; undefined where there is none. */
export type PageAt = (number: number) => Uint8Array | undefined;

/** Pages of other kinds: inner pages of tables, and pages of indexes. */
const OTHER_KINDS: ReadonlySet<number | undefined> = new Set([2, 5, 10]);
/** Nothing in a library is longer than what a whole case may be. */
const LONGEST = 256 * 1024 * 1024;

/**
 * The rows on one page, of whatever table they are (https://www.sqlite.org/fileformat2.html#b_tree_pages). Needs neither
 * the file's header nor its schema, and takes a page whose kind is spoilt for one of rows: what is no row fails to read.
 */
export function readTableRows(number: number, pageAt: PageAt): TableRow[] {
  const page = pageAt(number);
  // The first page begins with the file's header of 100 bytes.
  const start = number === 1 ? 100 : 0;
  if (page === undefined || OTHER_KINDS.has(page[start])) return [];
  const count = uint(page, start + 3, 2);
  const rows: TableRow[] = [];
  for (let index = 0; index < count && start + 10 + index * 2 <= page.length; index += 1) {
    const row = readRow(page, uint(page, start + 8 + index * 2, 2), pageAt);
    if (row !== null) rows.push(row);
  }
  return rows;
}

function readRow(page: Uint8Array, at: number, pageAt: PageAt): TableRow | null {
  const size = varint(page, at);
  const rowId = varint(page, at + size.length);
  if (at < 8 || at >= page.length || size.value < 2 || size.value > LONGEST) return null;
  const payload = readPayload(page, at + size.length + rowId.length, size.value, pageAt);
  return payload === null ? null : readRecord(payload, size.value);
}

/** The bytes of a row, on its own page and those it runs over to; as many as can be reached. */
function readPayload(page: Uint8Array, at: number, size: number, pageAt: PageAt): Uint8Array | null {
  const local = localSize(size, page.length);
  if (at + local > page.length) return null;
  if (local === size) return page.subarray(at, at + size);
  const parts = [page.subarray(at, at + local)];
  let missing = size - local;
  let next = uint(page, at + local, 4);
  const seen = new Set<number>();
  while (missing > 0 && !seen.has(next)) {
    seen.add(next);
    const overflow = pageAt(next);
    if (overflow === undefined) break;
    const part = overflow.subarray(4, 4 + missing);
    parts.push(part);
    missing -= part.length;
    next = uint(overflow, 0, 4);
  }
  return Buffer.concat(parts);
}

/** How much of a row of `size` bytes stays on its own page. */
function localSize(size: number, pageSize: number): number {
  if (size <= pageSize - 35) return size;
  const least = Math.floor(((pageSize - 12) * 32) / 255) - 23;
  const rest = least + ((size - least) % (pageSize - 4));
  return rest <= pageSize - 35 ? rest : least;
}

function readRecord(payload: Uint8Array, size: number): TableRow | null {
  const header = varint(payload, 0);
  const values: CellValue[] = [];
  let at = header.value;
  let place = header.length;
  if (at < 2 || at > payload.length) return null;
  while (place < header.value) {
    const kind = varint(payload, place);
    place += kind.length;
    const length = lengthOf(kind.value);
    if (length === null || at + length > size) return null;
    values.push(cellOf(payload, at, kind.value, length));
    at += length;
  }
  return at === size && place === header.value ? { values, isWhole: payload.length === size } : null;
}

/** Bytes of a value by its serial type; null for the two that are not in use. */
function lengthOf(kind: number): number | null {
  if (kind < 8) return [0, 1, 2, 3, 4, 6, 8, 8][kind] ?? null;
  if (kind < 10) return 0;
  return kind < 12 ? null : Math.floor((kind - 12) / 2);
}

function cellOf(payload: Uint8Array, at: number, kind: number, length: number): CellValue {
  if (kind === 0) return null;
  if (kind === 8 || kind === 9) return kind - 8;
  const bytes = payload.subarray(at, at + length);
  if (kind >= 12) return kind % 2 === 0 ? bytes : new TextDecoder().decode(bytes);
  if (bytes.length < length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  if (kind === 7) return view.getFloat64(0);
  return Number(
    BigInt.asIntN(
      length * 8,
      bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n),
    ),
  );
}

/** Big-endian; what lies outside counts as 0. */
function uint(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = at; index < at + length; index += 1) value = value * 256 + (bytes[index] ?? 0);
  return value;
}

/** A number of 1 to 9 bytes, seven bits each. Those beyond 2^53 lose their last bits: no size is as large. */
function varint(bytes: Uint8Array, at: number): { readonly value: number; readonly length: number } {
  let value = 0;
  for (let length = 1; length < 9; length += 1) {
    const byte = bytes[at + length - 1] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, length };
  }
  return { value: value * 256 + (bytes[at + 8] ?? 0), length: 9 };
}
