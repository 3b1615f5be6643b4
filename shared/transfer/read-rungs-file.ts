import { type Failure, failure, type Result, success } from '../lib/result.ts';
import { unpackEntry } from '../lib/zip/unpack-entry.ts';
import { type ZipEntry, zipDirectory } from '../lib/zip/zip-directory.ts';
import { parseCaseText } from '../model/parse-case.ts';
import { parseWith } from '../model/parse-with.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { missingBlobs } from './named-blobs.ts';
import { readManifest } from './read-manifest.ts';
import {
  BLOBS,
  CASE,
  type FileHistory,
  fileHistory,
  HISTORY,
  LIMITS,
  type RungsFile,
  type Sha256,
} from './rungs-file.ts';
import { soundHistory } from './sound-history.ts';

/** `warnings`: what could not be taken over though the case could, a sentence each. */
export type ReadFile = RungsFile & { readonly warnings: readonly string[] };

/** Takes an entry's bytes out of the zip, once they are what the manifest says; null when there is no such entry. */
type Take = (name: string) => Result<Uint8Array, Failure> | null;

/**
 * What a `.rungs` file holds (docs/rungs-file.md), or in one sentence why it cannot be used. Trusts nothing in it: sizes are
 * checked before and while unpacking, bytes against their checksums, the case as any case, a history against its case.
 *
 * Codes: `cut-short`, `damaged-file`, `strange-file`, `not-a-rungs-file`, `newer-file`, `too-large`, `missing-blob`, and those
 * of `parseCase`.
 */
export function readRungsFile(bytes: Uint8Array, sha256: Sha256): Result<ReadFile, Failure> {
  const directory = zipDirectory(bytes, { limit: LIMITS.entries, sort: 'a .rungs file' });
  if (!directory.ok) return directory;
  const manifest = readManifest(directory.value);
  if (!manifest.ok) return manifest;
  const listed = new Map(manifest.value.entries.map((entry) => [entry.name, entry]));
  const known = [...listed.values()].filter(({ name }) => name === CASE || name === HISTORY || name.startsWith(BLOBS));
  const beyond = beyondLimits(known);
  if (beyond !== null) return failure(beyond);

  const take: Take = (name) => {
    const expected = listed.get(name);
    if (expected === undefined) return null;
    const entry = directory.value.get(name);
    if (entry === undefined) return refused('damaged-file', `It lacks "${name}", which it says it holds.`);
    return checked(entry, expected, sha256);
  };
  const blobNames = known.map(({ name }) => name).filter((name) => name.startsWith(BLOBS));
  return readParts(take, { blobNames, lost: new Set(manifest.value.missing) });
}

type Told = {
  readonly blobNames: readonly string[];
  /** Hashes of files that were lost before this one was written. */
  readonly lost: ReadonlySet<string>;
};

function readParts(take: Take, { blobNames, lost }: Told): Result<ReadFile, Failure> {
  const caseBytes = take(CASE) ?? refused('not-a-rungs-file', `It holds no case: there is no "${CASE}" in it.`);
  if (!caseBytes.ok) return caseBytes;
  const text = textOf(caseBytes.value);
  if (text === null) return refused('not-json', `Inside it, "${CASE}" is not text in UTF-8.`);
  const subject = parseCaseText(text);
  if (!subject.ok) return subject;

  const blobs = new Map<string, Uint8Array>();
  for (const name of blobNames) {
    const blob = take(name);
    if (blob?.ok === false) return blob;
    if (blob !== null) blobs.set(name.slice(BLOBS.length), blob.value);
  }
  const missing = [...missingBlobs({ case: subject.value, blobs })];
  const forgotten = missing.find(([hash]) => !lost.has(hash));
  if (forgotten !== undefined)
    return refused('missing-blob', `It lacks the attached file "${forgotten[1]}"; save the case as a file once more.`);
  const lacks = missing.map(
    ([, name]) => `The attached file "${name}" was missing already when this file was written.`,
  );

  const historyBytes = take(HISTORY);
  if (historyBytes?.ok === false) return historyBytes;
  const read = historyBytes === null ? NO_HISTORY : readHistory(subject.value, historyBytes.value);
  return success({ case: subject.value, blobs, history: read.history, warnings: [...lacks, ...read.warnings] });
}

type ReadHistory = Pick<ReadFile, 'history' | 'warnings'>;

const NO_HISTORY: ReadHistory = { history: null, warnings: [] };

/** A history that is no good is no reason to refuse the case. */
function readHistory(subject: PromotionCase, bytes: Uint8Array): ReadHistory {
  const parsed = parseHistory(bytes);
  const sound = parsed === null ? null : soundHistory(subject, parsed);
  if (sound === null) {
    const warning =
      'The case is here as it was saved, but without its history: what the file holds does not lead to it.';
    return { history: null, warnings: [warning] };
  }
  const { history, leftOut } = sound;
  const warning = 'The case is here, but the beginning of its history is missing in the file.';
  return { history, warnings: leftOut === 0 ? [] : [warning] };
}

function parseHistory(bytes: Uint8Array): FileHistory | null {
  try {
    const parsed = parseWith(fileHistory, JSON.parse(textOf(bytes) ?? ''), {
      code: 'bad-history',
      subject: 'The history',
    });
    return parsed.ok ? parsed.value : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}

type Expected = { readonly name: string; readonly size: number; readonly sha256: string };

function beyondLimits(entries: readonly Expected[]): Failure | null {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const large = entries.find(
    ({ name, size }) => size > (name === CASE || name === HISTORY ? LIMITS[name] : LIMITS.blob),
  );
  if (large === undefined && total <= LIMITS.total) return null;
  const what = large === undefined ? 'what it holds' : `"${large.name}" inside it`;
  const megabytes = Math.floor((large === undefined ? LIMITS.total : limitOf(large.name)) / 1024 / 1024);
  return { code: 'too-large', message: `It is too large: ${what} takes more than ${megabytes} MB once unpacked.` };
}

function limitOf(name: string): number {
  return name === CASE || name === HISTORY ? LIMITS[name] : LIMITS.blob;
}

function checked(entry: ZipEntry, { name, size, sha256: hash }: Expected, sha256: Sha256): Result<Uint8Array, Failure> {
  const bytes = entry.size === size ? unpackEntry(entry) : null;
  const isNamedSo = !name.startsWith(BLOBS) || name === `${BLOBS}${hash}`;
  if (bytes !== null && isNamedSo && sha256(bytes) === hash) return success(bytes);
  return refused(
    'damaged-file',
    `It is damaged: "${name}" inside it is not as it was written, so copy the file again.`,
  );
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refused(code: string, message: string): Result<never, Failure> {
  return failure({ code, message });
}
