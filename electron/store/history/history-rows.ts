import type { DatabaseSync } from 'node:sqlite';
import type { NamedEdit } from '../../../shared/case/edit-steps.ts';
import { type CaseEdit, caseEdit, type Patch } from '../../../shared/model/case-edit.ts';
import { textsOf } from '../case-rows.ts';
import { SpoiltRow } from '../row-sum.ts';

/** An edit without its patches; `at` is an ISO 8601 instant. */
export type DatedEdit = NamedEdit & { readonly at: string; readonly subject: string };

type LoadedEdit = { readonly edit: CaseEdit; readonly size: number };
type StepBack = { readonly sequence: number; readonly patches: readonly Patch[] | null };

/** The stored edits of cases, for whoever looks back. */
export type HistoryRows = {
  /** The newest edits up to a sequence, oldest first. */
  readonly newest: (id: string, upTo: number, count: number) => readonly NamedEdit[];
  /** All edits of a case, oldest first. */
  readonly dated: (id: string) => readonly DatedEdit[];
  /** One edit with its patches and their length in characters; null when it is missing or cannot be read. */
  readonly edit: (id: string, sequence: number) => LoadedEdit | null;
  /** The patches back from one state to an earlier one, newest edit first; null for those that cannot be read. */
  readonly backward: (id: string, from: number, to: number) => Iterable<StepBack>;
};

/** The edits in the tables of a library; throws what SQLite throws. */
export function createHistoryRows(database: DatabaseSync): HistoryRows {
  const newest = database.prepare(
    'SELECT sequence, name FROM edits WHERE case_id = ? AND sequence <= ? ORDER BY sequence DESC LIMIT ?',
  );
  const dated = database.prepare('SELECT sequence, at, name, subject FROM edits WHERE case_id = ? ORDER BY sequence');
  const edit = database.prepare('SELECT * FROM edits WHERE case_id = ? AND sequence = ?');
  const backward = database.prepare(
    'SELECT * FROM edits WHERE case_id = ? AND sequence <= ? AND sequence > ? ORDER BY sequence DESC',
  );

  return {
    newest: (id, upTo, count) =>
      newest
        .all(id, upTo, count)
        .map(({ sequence, name }) => ({ sequence: Number(sequence), name: String(name) }))
        .toReversed(),
    dated: (id) =>
      dated.all(id).map(({ sequence, at, name, subject }) => ({
        sequence: Number(sequence),
        at: String(at),
        name: String(name),
        subject: String(subject),
      })),
    edit: (id, sequence) => {
      const row = edit.get(id, sequence);
      return row === undefined ? null : editOf(row);
    },
    *backward(id, from, to) {
      for (const row of backward.iterate(id, from, to)) {
        yield { sequence: Number(row.sequence), patches: backwardOf(row) };
      }
    },
  };
}

type Row = Parameters<typeof textsOf>[0];

function editOf(row: Row): LoadedEdit | null {
  return readable(() => {
    const { name, subject, forward, backward } = textsOf(row);
    const stored = { name, subject, forward: JSON.parse(forward), backward: JSON.parse(backward) };
    const parsed = caseEdit.safeParse(stored);
    return parsed.success ? { edit: parsed.data, size: forward.length + backward.length } : null;
  });
}

const patches = caseEdit.shape.backward;

function backwardOf(row: Row): readonly Patch[] | null {
  return readable(() => {
    const parsed = patches.safeParse(JSON.parse(textsOf(row).backward));
    return parsed.success ? parsed.data : null;
  });
}

function readable<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof SpoiltRow || thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}
