import type { DatabaseSync } from 'node:sqlite';
import type { LogFrame } from './log-frames.ts';
import { type PageAt, readTableRows } from './table-rows.ts';

type Row = Readonly<Record<string, unknown>>;

/** A library in memory as it is after so many frames of a log; null where that is none. */
export type StateAfter = <Value>(frames: number, look: (database: DatabaseSync) => Value) => Value | null;

/**
 * Whether a log removes a case from the library it lies beside: one of its transactions leads from a sound library that has
 * the case to a sound one that is the same without it. A log over a file that it does not belong to puts other cases there,
 * or fewer pages.
 */
export function isRemovedByLog(id: string, frames: readonly LogFrame[], page: PageAt, stateAfter: StateAfter): boolean {
  const newer = new Map<number, Uint8Array>();
  const pageAt: PageAt = (number) => newer.get(number) ?? page(number);
  const isOn = (number: number) =>
    readTableRows(number, pageAt).some(({ values }) => COLUMNS.includes(values.length) && values[0] === id);
  let begin = 0;
  for (const [index, { commits }] of frames.entries()) {
    if (!commits) continue;
    const changed = frames.slice(begin, index + 1);
    const numbers = [...new Set(changed.map(({ page: number }) => number))];
    const wasThere = numbers.some(isOn);
    for (const { page: number, content } of changed) newer.set(number, content);
    if (wasThere && !numbers.some(isOn) && isRemoval(id, stateAfter(begin, look), stateAfter(index + 1, look)))
      return true;
    begin = index + 1;
  }
  return false;
}

/** How many columns the table of cases has, up to version 3 and from version 4 on, in which it differs from all others. */
const COLUMNS: readonly number[] = [9, 10];

type State = { readonly pages: number; readonly cases: readonly Row[] };

function look(database: DatabaseSync): State {
  const pages = Number(database.prepare('PRAGMA page_count').get()?.page_count);
  return { pages, cases: database.prepare('SELECT * FROM cases ORDER BY id').all() };
}

/** A file does not get smaller by what is removed from it. */
function isRemoval(id: string, before: State | null, after: State | null): boolean {
  if (before === null || after === null || after.pages < before.pages) return false;
  const others = before.cases.filter((row) => row.id !== id);
  return others.length < before.cases.length && JSON.stringify(others) === JSON.stringify(after.cases);
}
