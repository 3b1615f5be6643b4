import { endianness } from 'node:os';

/** What the index beside a log says was committed: so many frames of one generation of the log. */
export type LogIndex = { readonly frames: number; readonly salt: string };

const VERSION = 3_007_000;
const HEADER = 48;
const FRAMES = 16;
const SALT = 32;

/**
 * Reads the index (`-shm`) that a killed program left, before anybody opens the library: the first to do so empties it. SQLite
 * writes there what is committed once the log is on disk, twice over (https://www.sqlite.org/walformat.html#walidxfmt). Null
 * for one that says nothing.
 */
export function readLogIndex(index: Uint8Array): LogIndex | null {
  const [first, second] = [Buffer.from(index.subarray(0, HEADER)), index.subarray(HEADER, 2 * HEADER)];
  if (!first.equals(second) || second.length < HEADER) return null;
  const number = (at: number) => (endianness() === 'LE' ? first.readUInt32LE(at) : first.readUInt32BE(at));
  if (number(0) !== VERSION || first[12] === 0) return null;
  return { frames: number(FRAMES), salt: first.toString('hex', SALT, SALT + 8) };
}
