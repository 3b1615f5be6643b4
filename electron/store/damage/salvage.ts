import { identifier } from '../../../shared/model/field.ts';
import { type LogFrame, readLogFrames } from './log-frames.ts';
import { type CellValue, type PageAt, readTableRows, type TableRow } from './table-rows.ts';

/** Rows of a library that can be read from its bytes, unchecked; what was written last stands last. */
export type SalvagedRows = {
  readonly cases: readonly SalvagedCase[];
  readonly checkpoints: readonly SalvagedCheckpoint[];
  readonly edits: readonly SalvagedEdit[];
};
type SalvagedCase = { readonly id: string; readonly sequence: number; readonly changedAt: string };
/** `isWhole` is false for a text that breaks off. */
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
};

/** The page size of every library: SQLite's default since 2016. */
const PAGE_SIZE = 4096;

/** Whether saved edits lie in a log where SQLite overlooks them. */
export function isLogDamaged(log: Uint8Array): boolean {
  return readLogFrames(log, PAGE_SIZE).isDamaged;
}

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
  const cases: SalvagedCase[] = [];
  const checkpoints: SalvagedCheckpoint[] = [];
  const edits: SalvagedEdit[] = [];
  for (const { values, isWhole } of rows) {
    const [id, sequence, third, fourth, fifth, sixth, seventh] = values;
    if (!isId(id) || !isSequence(sequence) || typeof third !== 'string') continue;
    if (values.length === 3 && third.startsWith('{')) checkpoints.push({ id, sequence, text: third, isWhole });
    if (!isWhole) continue;
    if (values.length === 9) cases.push({ id, sequence, changedAt: third });
    const texts = [fourth, fifth, sixth, seventh];
    if (values.length !== 7 || !texts.every((text) => typeof text === 'string')) continue;
    const [name = '', subject = '', forward = '', backward = ''] = texts;
    edits.push({ id, sequence, at: third, name, subject, forward, backward });
  }
  return { cases, checkpoints, edits };
}

function isId(value: CellValue | undefined): value is string {
  return identifier.safeParse(value).success;
}

function isSequence(value: CellValue | undefined): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
