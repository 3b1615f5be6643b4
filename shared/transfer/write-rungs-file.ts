import { type Zippable, zipSync } from 'fflate';
import { missingBlobs } from './named-blobs.ts';
import {
  BLOBS,
  CASE,
  EDIT_LIMIT,
  FILE_VERSION,
  type FileHistory,
  HISTORY,
  MANIFEST,
  type Manifest,
  type RungsFile,
  type Sha256,
} from './rungs-file.ts';

/** A zip entry's time; the earliest there is, because the format has no zone and the manifest says when it was written. */
const ENTRY_TIME = '1980-01-01T00:00:00';

/**
 * A `.rungs` file as docs/rungs-file.md describes it. The same input gives the same bytes. `writtenAt` is an ISO 8601
 * instant, or null when it shall not matter. Throws when a blob does not have the hash that it stands under: a defect.
 */
export function writeRungsFile(
  file: RungsFile,
  { sha256, writtenAt }: { readonly sha256: Sha256; readonly writtenAt: string | null },
): Uint8Array<ArrayBuffer> {
  const parts = partsOf(file);
  const entries = parts.map(({ name, bytes }) => ({ name, size: bytes.length, sha256: sha256(bytes) }));
  const strange = entries.find(({ name, sha256: hash }) => name.startsWith(BLOBS) && name !== `${BLOBS}${hash}`);
  if (strange !== undefined) throw new Error('A blob does not have the hash that it stands under');
  const missing = [...missingBlobs(file).keys()].toSorted();
  const manifest: Manifest = { format: 'rungs', version: FILE_VERSION, writtenAt, entries, missing };
  const zip: Zippable = {};
  for (const { name, bytes, level } of [textPart(MANIFEST, manifest), ...parts]) {
    zip[name] = [bytes, { mtime: ENTRY_TIME, level }];
  }
  return new Uint8Array(zipSync(zip));
}

/** Attached files are mostly packed already (pictures, PDF): to press them again costs seconds and saves nothing. */
const BLOB_LEVEL = 0;
const TEXT_LEVEL = 6;

type Part = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly level: typeof BLOB_LEVEL | typeof TEXT_LEVEL;
};

function partsOf({ case: subject, history, blobs }: RungsFile): readonly Part[] {
  return [
    textPart(CASE, subject),
    ...(history === null ? [] : [textPart(HISTORY, shortened(history))]),
    ...[...blobs]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([hash, bytes]): Part => ({ name: `${BLOBS}${hash}`, bytes, level: BLOB_LEVEL })),
  ];
}

function shortened({ sequence, edits }: FileHistory): FileHistory {
  return { sequence, edits: edits.slice(-EDIT_LIMIT) };
}

/** JSON, indented, so that people can read it and compare two. */
function textPart(name: string, value: unknown): Part {
  return { name, bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`), level: TEXT_LEVEL };
}
