import { setImmediate } from 'node:timers/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { type Failure, failure, success } from '../../../shared/lib/result.ts';
import { sha256 } from '../../store/sha256.ts';
import type { Outlet } from './outlet.ts';

/** Largest zip in bytes: it goes to the browser as one text, which may have some 500 million characters. */
const LIMIT = 256 * 1024 * 1024;
/** Bytes that are packed at once. */
const PIECE = 1024 * 1024;
/** What text shrinks by this is worth the time; pictures and documents are packed already. */
const TEXT = /\.(html|md|json|yaml|txt|csv|svg)$/i;

/** A zip file in memory, whose one folder at the top has everything. `now` dates its entries. */
export function zipOutlet(name: string, now: Date, limit = LIMIT): Outlet {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const zip = new Zip((_problem, chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  return {
    write: async (place, bytes) => {
      if (size + (TEXT.test(place) ? 0 : bytes.length) > limit) return failure(tooLarge(limit));
      const path = `${name}/${place}`;
      const entry = TEXT.test(place) ? new ZipDeflate(path, { level: 6 }) : new ZipPassThrough(path);
      entry.mtime = now;
      zip.add(entry);
      for (let at = 0; at === 0 || at < bytes.length; at += PIECE) {
        entry.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
        // Other questions have their turn between two pieces.
        await setImmediate();
      }
      return size > limit ? failure(tooLarge(limit)) : success(await sha256(bytes));
    },
    finish: async () => {
      zip.end();
      return success({ kind: 'download', fileName: `${name}.zip`, bytes: joined(chunks, size) });
    },
    discard: async () => {
      chunks.length = 0;
      return null;
    },
  };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function tooLarge(limit: number): Failure {
  return {
    code: 'too-large',
    message: `Everything together is more than ${Math.round(limit / 1024 / 1024)} MB, too much for one download; write it into a folder instead.`,
  };
}
