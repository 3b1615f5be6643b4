import type { DatabaseSync } from 'node:sqlite';

/** When the user removed a case, as ISO 8601 instant, by its id. Such a case is nothing that a library lacks. */
export type Removals = ReadonlyMap<string, string>;

/** The removals of a library of any version; those before version 3 kept none. */
export function removalsIn(database: DatabaseSync): Removals {
  const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'removed'").get();
  if (table === undefined) return new Map();
  const rows = database.prepare('SELECT case_id, at FROM removed').all();
  return new Map(rows.map(({ case_id, at }) => [String(case_id), String(at)]));
}

/** Whether a case as it was at `changedAt` was removed since. */
export function isRemovedSince(removals: Removals, id: string, changedAt: string): boolean {
  const at = removals.get(id);
  return at !== undefined && at > changedAt;
}

/** Now, or the millisecond after `before` where a clock was put back: what came later has to say so. */
export function instantAfter(before: string | null, now: string): string {
  if (before === null || before < now || Number.isNaN(Date.parse(before))) return now;
  return new Date(Date.parse(before) + 1).toISOString();
}
