import { identifier } from '../../../shared/model/field.ts';
import { PAGE_SIZE } from '../page-size.ts';
import { documentSum, editSum, isSum } from '../row-sum.ts';
import type { CaseLock, StoredBlob } from '../stored-case.ts';
import { readSealedText } from '../vault/sealed-text.ts';
import { type LogFrame, readLogFrames } from './log-frames.ts';
import { type CellValue, type PageAt, readTableRows, type TableRow } from './table-rows.ts';

/** Rows of a library that can be read from its bytes, unchecked; what was written last stands last. */
export type SalvagedRows = {
  readonly cases: readonly SalvagedCase[];
  readonly checkpoints: readonly SalvagedCheckpoint[];
  readonly edits: readonly SalvagedEdit[];
  readonly blobs: readonly SalvagedBlob[];
  readonly locks: readonly SalvagedLock[];
  readonly removed: readonly SalvagedRemoval[];
};
type Sorted = { [Name in keyof SalvagedRows]: SalvagedRows[Name][number][] };
type SalvagedCase = { readonly id: string; readonly sequence: number; readonly changedAt: string };
/** `isWhole` is false for a text that breaks off, or is not the one that was written. */
export type SalvagedCheckpoint = {
  readonly id: string;
  readonly sequence: number;
  readonly text: string;
  readonly isWhole: boolean;
};
export type SalvagedEdit = {
  readonly id: string;
  readonly sequence: number;
  readonly at: string;
  readonly name: string;
  readonly subject: string;
  readonly forward: string;
  readonly backward: string;
  /** Not what was written. */
  readonly isSpoilt: boolean;
};
type SalvagedBlob = StoredBlob & { readonly id: string };
type SalvagedLock = CaseLock & { readonly id: string };
/** `at` is an ISO 8601 instant. */
type SalvagedRemoval = { readonly id: string; readonly at: string };

/** Every row that can still be read from a library's file and its write-ahead log, however damaged they are. */
export function salvageRows(file: Uint8Array, log: Uint8Array): SalvagedRows {
  const rows: TableRow[] = [];
  const newer = new Map<number, Uint8Array>();
  const pageAt: PageAt = (number) => newer.get(number) ?? pageOf(file, number);
  const collect = (numbers: Iterable<number>) => {
    for (const number of numbers) rows.push(...readTableRows(number, pageAt));
  };
  collect(Array.from({ length: Math.ceil(file.length / PAGE_SIZE) }, (_, index) => index + 1));
  // Transaction by transaction: a page that one of them spoilt was read before as the one before it left it.
  for (const frames of transactionsOf(readLogFrames(log, PAGE_SIZE).frames)) {
    for (const { page, content } of frames) newer.set(page, content);
    collect(new Set(frames.map(({ page }) => page)));
  }
  return sortRows(rows);
}

function pageOf(file: Uint8Array, number: number): Uint8Array | undefined {
  const page = file.subarray((number - 1) * PAGE_SIZE, number * PAGE_SIZE);
  return number < 1 || page.length < PAGE_SIZE ? undefined : page;
}

function transactionsOf(frames: readonly LogFrame[]): LogFrame[][] {
  const transactions: LogFrame[][] = [[]];
  for (const frame of frames) {
    transactions.at(-1)?.push(frame);
    if (frame.commits) transactions.push([]);
  }
  return transactions;
}

/** Tells the tables by the shape of their rows: the schema may be what was lost. */
function sortRows(rows: readonly TableRow[]): SalvagedRows {
  const sorted = { cases: [], checkpoints: [], edits: [], blobs: [], locks: [], removed: [] } satisfies SalvagedRows;
  const { cases, checkpoints, edits, blobs, locks, removed }: Sorted = sorted;
  for (const row of rows) {
    const [id] = row.values;
    if (!isId(id)) continue;
    cases.push(...caseOf(id, row));
    checkpoints.push(...checkpointOf(id, row));
    edits.push(...editOf(id, row));
    blobs.push(...blobOf(id, row));
    locks.push(...lockOf(id, row));
    removed.push(...removalOf(id, row));
  }
  return sorted;
}

function caseOf(id: string, { values, isWhole }: TableRow): SalvagedCase[] {
  const [, sequence, changedAt] = values;
  if (!isWhole || ![9, 10].includes(values.length) || !isSequence(sequence) || typeof changedAt !== 'string') return [];
  return [{ id, sequence, changedAt }];
}

/** Of library version 1, without a checksum, or of version 2. */
function checkpointOf(id: string, { values, isWhole }: TableRow): SalvagedCheckpoint[] {
  const [, sequence, text, crc] = values;
  if (![3, 4].includes(values.length) || !isSequence(sequence) || typeof text !== 'string') return [];
  if (!text.startsWith('{') && readSealedText(text) === null) return [];
  return [{ id, sequence, text, isWhole: isWhole && isSum(crc, documentSum(sequence, text)) }];
}

function editOf(id: string, { values, isWhole }: TableRow): SalvagedEdit[] {
  const [, sequence, ...rest] = values;
  const texts = rest.slice(0, 5).filter((text) => typeof text === 'string');
  if (!isWhole || ![7, 8].includes(values.length) || !isSequence(sequence) || texts.length !== 5) return [];
  const [at = '', name = '', subject = '', forward = '', backward = ''] = texts;
  const edit = { sequence, at, name, subject, forward, backward };
  return [{ id, ...edit, isSpoilt: !isSum(rest[5], editSum(edit)) }];
}

/** Bytes whose hash is not their name are still the case's: of a locked one they never are. */
function blobOf(id: string, { values, isWhole }: TableRow): SalvagedBlob[] {
  const [, name, bytes] = values;
  if (!isWhole || values.length !== 3 || typeof name !== 'string' || !(bytes instanceof Uint8Array)) return [];
  return /^[0-9a-f]{64}$/.test(name) ? [{ id, name, bytes }] : [];
}

function lockOf(id: string, { values, isWhole }: TableRow): SalvagedLock[] {
  const texts = values.slice(1).filter((text) => typeof text === 'string');
  const [keyId = '', label = '', wrapped = ''] = texts;
  if (!isWhole || values.length !== 4 || texts.length !== 3 || !/^[0-9a-f]{16}$/.test(keyId)) return [];
  return [{ id, keyId, label, wrapped }];
}

/** No other row has two values. */
function removalOf(id: string, { values, isWhole }: TableRow): SalvagedRemoval[] {
  const [, at] = values;
  if (!isWhole || values.length !== 2 || typeof at !== 'string' || !INSTANT.test(at)) return [];
  return [{ id, at }];
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function isId(value: CellValue | undefined): value is string {
  return identifier.safeParse(value).success;
}

function isSequence(value: CellValue | undefined): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
