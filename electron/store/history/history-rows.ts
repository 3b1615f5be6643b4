import type { DatabaseSync } from 'node:sqlite';
import type { NamedEdit } from '../../../shared/case/edit-steps.ts';
import { type CaseEdit, caseEdit, type Patch } from '../../../shared/model/case-edit.ts';
import { textsOf } from '../case-rows.ts';
import { SpoiltRow } from '../row-sum.ts';
import type { CaseCipher, CaseCiphers } from '../vault/case-cipher.ts';
import { openEdit } from '../vault/seal-case.ts';
import { UnopenableSeal } from '../vault/sealing.ts';

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

/** The edits in the tables of a library; throws what SQLite throws, and `CaseLocked`. */
export function createHistoryRows(database: DatabaseSync, ciphers: Pick<CaseCiphers, 'of'>): HistoryRows {
  const newest = database.prepare(
    'SELECT sequence, name, forward FROM edits WHERE case_id = ? AND sequence <= ? ORDER BY sequence DESC LIMIT ?',
  );
  const dated = database.prepare(
    'SELECT sequence, at, name, subject, forward FROM edits WHERE case_id = ? ORDER BY sequence',
  );
  const edit = database.prepare('SELECT * FROM edits WHERE case_id = ? AND sequence = ?');
  const backward = database.prepare(
    'SELECT * FROM edits WHERE case_id = ? AND sequence <= ? AND sequence > ? ORDER BY sequence DESC',
  );

  return {
    newest: (id, upTo, count) =>
      newest
        .all(id, upTo, count)
        .map((row) => ({ sequence: Number(row.sequence), name: namesOf(row, ciphers.of(id)).name }))
        .toReversed(),
    dated: (id) =>
      dated.all(id).map((row) => ({
        sequence: Number(row.sequence),
        at: String(row.at),
        ...namesOf(row, ciphers.of(id)),
      })),
    edit: (id, sequence) => {
      const row = edit.get(id, sequence);
      return row === undefined ? null : editOf(row, ciphers.of(id));
    },
    *backward(id, from, to) {
      for (const row of backward.iterate(id, from, to)) {
        yield { sequence: Number(row.sequence), patches: backwardOf(row, ciphers.of(id)) };
      }
    },
  };
}

type Row = Parameters<typeof textsOf>[0];

/** What was done to what; of a sealed edit that does not open, what its row says instead. */
function namesOf(row: Row, cipher: CaseCipher | null): Pick<DatedEdit, 'name' | 'subject'> {
  const stored = { name: String(row.name), subject: String(row.subject) };
  if (cipher === null) return stored;
  const opened = readable(() => openEdit(cipher.key, Number(row.sequence), String(row.forward)));
  return opened === null ? stored : { name: opened.name, subject: opened.subject };
}

function editOf(row: Row, cipher: CaseCipher | null): LoadedEdit | null {
  return readable(() => {
    const parsed = caseEdit.safeParse(wordsOf(row, cipher));
    const { forward, backward } = textsOf(row);
    return parsed.success ? { edit: parsed.data, size: forward.length + backward.length } : null;
  });
}

function wordsOf(row: Row, cipher: CaseCipher | null): unknown {
  const { sequence, name, subject, forward, backward } = textsOf(row);
  if (cipher !== null) return openEdit(cipher.key, sequence, forward);
  return { name, subject, forward: JSON.parse(forward), backward: JSON.parse(backward) };
}

const patches = caseEdit.shape.backward;

function backwardOf(row: Row, cipher: CaseCipher | null): readonly Patch[] | null {
  return readable(() => {
    const { sequence, forward, backward } = textsOf(row);
    const given = cipher === null ? JSON.parse(backward) : openEdit(cipher.key, sequence, forward).backward;
    const parsed = patches.safeParse(given);
    return parsed.success ? parsed.data : null;
  });
}

function readable<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof SpoiltRow || thrown instanceof SyntaxError || thrown instanceof UnopenableSeal) return null;
    throw thrown;
  }
}
