import { type Failure, failure, type Result, success } from '../result.ts';

/** Where an entry of a zip lies and how it is packed; sizes and places in bytes. */
export type ZipEntry = {
  readonly name: string;
  /** Size once unpacked, as the directory says: not to be believed before it was seen. */
  readonly size: number;
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
};

// From the ZIP specification (APPNOTE.TXT), sections 4.3.7, 4.3.12 and 4.3.16; all numbers are little-endian.
const END = { mark: 0x06054b50, size: 22, longestComment: 0xffff };
const ENTRY = { mark: 0x02014b50, size: 46 };
const LOCAL = { mark: 0x04034b50, size: 30 };
const STORED = 0;
const DEFLATED = 8;
const IS_ENCRYPTED = 1;

/**
 * The entries of a zip by name, read as if somebody had made it to do harm: every place is checked before it is looked at,
 * and names that are there twice or lead out of the file are refused. `sort` is what the file should be, for the sentences.
 * Codes `cut-short`, `damaged-file`, `strange-file`.
 */
export function zipDirectory(
  bytes: Uint8Array,
  { limit, sort }: { readonly limit: number; readonly sort: string },
): Result<ReadonlyMap<string, ZipEntry>, Failure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return refused('cut-short', 'It is cut short: its end is missing, so copy it again.');
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff)
    return refused('strange-file', 'It is a ZIP64 file, which Rungs does not write.');
  if (count > limit) return refused('strange-file', `It holds ${count} entries, and ${sort} has at most ${limit}.`);
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let number = 1; number <= count; number += 1) {
    if (at + ENTRY.size > end || view.getUint32(at, true) !== ENTRY.mark) return damaged(`entry ${number} of ${count}`);
    const nameLength = view.getUint16(at + 28, true);
    const next = at + ENTRY.size + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return damaged(`entry ${number} of ${count}`);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY.size, at + ENTRY.size + nameLength));
    const entry = entryAt(view, at, name, { limit: start, sort });
    if (!entry.ok) return entry;
    if (entries.has(name)) return refused('strange-file', `It holds ${named(name)} twice.`);
    entries.set(name, entry.value);
    at = next;
  }
  return success(entries);
}

/** Where the directory's end stands: its comment, which may have any length, must reach to the last byte. */
function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END.size - END.longestComment);
  for (let at = view.byteLength - END.size; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END.mark) continue;
    if (at + END.size + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

/** `limit` is where data ends and the directory begins. */
function entryAt(
  view: DataView,
  at: number,
  name: string,
  { limit, sort }: { readonly limit: number; readonly sort: string },
): Result<ZipEntry, Failure> {
  if (isUnsafe(name)) return refused('strange-file', `It holds ${named(name)}, a name that ${notOne(sort)} has.`);
  const method = view.getUint16(at + 10, true);
  if ((view.getUint16(at + 8, true) & IS_ENCRYPTED) !== 0)
    return refused('strange-file', `Inside it, ${named(name)} has a zip password, which Rungs cannot open.`);
  if (method !== STORED && method !== DEFLATED)
    return refused('strange-file', `Inside it, ${named(name)} is packed in a way that Rungs cannot read.`);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (local + LOCAL.size > limit || view.getUint32(local, true) !== LOCAL.mark) return damaged(named(name));
  const start = local + LOCAL.size + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > limit || (method === STORED && size !== packedSize)) return damaged(named(name));
  const packed = new Uint8Array(view.buffer, view.byteOffset + start, packedSize);
  return success({ name, size, packed, isDeflated: method === DEFLATED });
}

/** Names that would lead elsewhere if somebody wrote them to a disk; also with a zip of ours, nobody should. */
function isUnsafe(name: string): boolean {
  return (
    name === '' || /^\/|^[A-Za-z]:|\\|\p{Cc}|\p{Cf}|\uFFFD/u.test(name) || name.split('/').some((step) => step === '..')
  );
}

/** "a .rungs file" as "no .rungs file". */
function notOne(sort: string): string {
  return sort.replace(/^an? /, 'no ');
}

/** A name for a sentence, without what could spoil a line. */
function named(name: string): string {
  const line = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  return `"${line.length > 80 ? `${line.slice(0, 80)}…` : line}"`;
}

function damaged(where: string): Result<never, Failure> {
  return refused('damaged-file', `It is damaged: ${where} is not where it should be.`);
}

function refused(code: string, message: string): Result<never, Failure> {
  return failure({ code, message });
}
