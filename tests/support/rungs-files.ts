import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { EditedCase } from '../../shared/case/edit.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import type { FileHistory, RungsFile } from '../../shared/transfer/rungs-file.ts';
import { writeRungsFile } from '../../shared/transfer/write-rungs-file.ts';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Attached files under their hashes. */
export function blobsOf(...contents: readonly (string | Uint8Array)[]): ReadonlyMap<string, Uint8Array> {
  const bytes = contents.map((content) => (typeof content === 'string' ? strToU8(content) : content));
  return new Map(bytes.map((each) => [sha256(each), each]));
}

/** A case after edits, with these as its history: one a minute. */
export function withHistory(
  start: PromotionCase,
  edits: readonly ((subject: PromotionCase) => EditedCase | null)[],
): { readonly case: PromotionCase; readonly history: FileHistory } {
  let subject = start;
  const made = edits.flatMap((edit) => {
    const edited = edit(subject);
    subject = edited?.case ?? subject;
    return edited === null ? [] : [edited.edit];
  });
  const history = made.map((edit, index) => ({
    ...edit,
    sequence: index + 1,
    at: new Date(Date.UTC(2026, 0, 1, 9, index)).toISOString(),
  }));
  return { case: subject, history: { sequence: history.length, edits: history } };
}

export function rungsBytes(file: Partial<RungsFile> & Pick<RungsFile, 'case'>): Uint8Array<ArrayBuffer> {
  const whole = { history: null, blobs: new Map(), ...file };
  return writeRungsFile(whole, { sha256, writtenAt: '2026-03-15T09:00:00.000Z' });
}

/** The entries of a zip, unpacked by a program of others. */
export function entriesOf(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

type Entries = Record<string, string | Uint8Array>;
type Options = {
  /** Which of them the manifest says are there; all when left out. */
  readonly listed?: readonly string[];
  /** Changes to what the manifest says. */
  readonly manifest?: (written: object) => unknown;
};

/** A file put together by hand, with a manifest that fits unless it is changed. */
export function madeRungsFile(entries: Entries, { listed, manifest = (written) => written }: Options = {}): Uint8Array {
  const parts = Object.entries(entries).map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  const told = parts.filter(([name]) => listed === undefined || listed.includes(name));
  const written = {
    format: 'rungs',
    version: 1,
    writtenAt: null,
    entries: told.map(([name, bytes]) => ({ name, size: bytes.length, sha256: sha256(bytes) })),
  };
  const zip: Zippable = { 'rungs.json': strToU8(JSON.stringify(manifest(written))) };
  for (const [name, bytes] of parts) zip[name] = bytes;
  return zipSync(zip);
}

/** A file with one entry's content changed, and all else as it was; nothing is made to fit again. */
export function withEntry(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}
