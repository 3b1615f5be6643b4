import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { missingBlobs, namedBlobs } from '../../../shared/transfer/named-blobs.ts';
import type { RungsFile } from '../../../shared/transfer/rungs-file.ts';
import { writeRungsFile } from '../../../shared/transfer/write-rungs-file.ts';
import { hashOf } from '../../store/blob-rows.ts';
import type { ArrivingCase, StoredBlob } from '../../store/stored-case.ts';

/** A case as its library keeps it, put together for a file. `missing`: names of attached files that are lost. */
export type Packed = { readonly file: RungsFile; readonly missing: readonly string[] };

/**
 * Without the history only what the case names now goes along: a file that was taken out of the case must not leave with it.
 * With it, everything does that was ever attached, because a step back may need it.
 */
export function packCase(whole: ArrivingCase, stored: readonly StoredBlob[], withHistory: boolean): Packed {
  const { document, sequence, edits } = whole;
  const wanted = new Set(namedBlobs(document).map(({ hash }) => hash));
  const sound = stored.filter(({ name, bytes }) => (withHistory || wanted.has(name)) && hashOf(bytes) === name);
  const blobs = new Map(sound.map(({ name, bytes }) => [name, bytes]));
  const file = { case: document, history: withHistory ? { sequence, edits } : null, blobs };
  return { file, missing: [...missingBlobs(file).values()] };
}

/** A `.rungs` file; `now` is when it is written. */
export function rungsFileBytes(file: RungsFile, now: Date): Uint8Array<ArrayBuffer> {
  return writeRungsFile(file, { sha256: hashOf, writtenAt: now.toISOString() });
}

/** A case without history and files, as a new one is. */
export function bareFile(document: PromotionCase): RungsFile {
  return { case: document, history: null, blobs: new Map() };
}
