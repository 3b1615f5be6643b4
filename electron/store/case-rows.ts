import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { CaseSummary } from '../../shared/api/answers.ts';
import { levelTitle } from '../../shared/ladder/look-up.ts';
import type { CaseEdit, Patch } from '../../shared/model/case-edit.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import type { StoredEdit } from './stored-case.ts';

/** The document of a case as it was at `sequence`, unchecked. */
export type Checkpoint = { readonly sequence: number; readonly document: unknown };

/** The rows of one library: statements prepared once, each named for what it does. Throws what SQLite throws. */
export type CaseRows = ReturnType<typeof createCaseRows>;

export function createCaseRows(database: DatabaseSync) {
  const list = database.prepare('SELECT * FROM cases ORDER BY changed_at DESC, id');
  const sequence = database.prepare('SELECT sequence FROM cases WHERE id = ?');
  const insert = database.prepare(
    `INSERT INTO cases (id, sequence, changed_at, person, target, target_date, ladder, activities, claims)
     VALUES (:id, :sequence, :changedAt, :person, :target, :targetDate, :ladder, :activities, :claims)
     ON CONFLICT (id) DO UPDATE SET sequence = :sequence, changed_at = :changedAt, person = :person, target = :target,
       target_date = :targetDate, ladder = :ladder, activities = :activities, claims = :claims`,
  );
  const remove = database.prepare('DELETE FROM cases WHERE id = ?');
  const checkpoint = database.prepare('SELECT sequence, document FROM checkpoints WHERE case_id = ?');
  const checkpointSequence = database.prepare('SELECT sequence FROM checkpoints WHERE case_id = ?');
  const writeCheckpoint = database.prepare(
    `INSERT INTO checkpoints (case_id, sequence, document) VALUES (:id, :sequence, :document)
     ON CONFLICT (case_id) DO UPDATE SET sequence = :sequence, document = :document`,
  );
  const forward = database.prepare(
    'SELECT sequence, forward FROM edits WHERE case_id = ? AND sequence > ? ORDER BY sequence',
  );
  const edits = database.prepare('SELECT * FROM edits WHERE case_id = ? ORDER BY sequence');
  const addEdit = database.prepare(
    `INSERT INTO edits (case_id, sequence, at, name, subject, forward, backward)
     VALUES (:id, :sequence, :at, :name, :subject, :forward, :backward)`,
  );

  return {
    summaries: (): readonly CaseSummary[] => list.all().map(summaryOf),
    /** Sequence of the last edit; null when there is no such case. */
    sequence: (id: string): number | null => numberOf(sequence.get(id)),
    /** Adds the row of a case or brings it up to date. */
    write: (document: PromotionCase, at: string, number: number): void => {
      insert.run({ ...rowOf(document), changedAt: at, sequence: number });
    },
    /** Removes a case with its checkpoint and edits; false when there was none. */
    remove: (id: string): boolean => remove.run(id).changes > 0,
    checkpoint: (id: string): Checkpoint | null => {
      const row = checkpoint.get(id);
      return row === undefined ? null : { sequence: Number(row.sequence), document: JSON.parse(String(row.document)) };
    },
    checkpointSequence: (id: string): number => numberOf(checkpointSequence.get(id)) ?? 0,
    writeCheckpoint: (document: PromotionCase, number: number): void => {
      writeCheckpoint.run({ id: document.id, sequence: number, document: JSON.stringify(document) });
    },
    /** The patches of the edits after a sequence, oldest first, and the numbers of these edits. */
    patchesSince: (id: string, after: number) => {
      const edits = forward.all(id, after);
      const patches = edits.flatMap((row) => JSON.parse(String(row.forward)) as Patch[]);
      return { patches, numbers: edits.map((row) => Number(row.sequence)) };
    },
    /** The history of a case, oldest first, without edits that cannot be read. */
    edits: (id: string): readonly StoredEdit[] => edits.all(id).flatMap(editOf),
    addEdit: (id: string, number: number, at: string, edit: CaseEdit): void => {
      const { name, subject } = edit;
      const [there, back] = [JSON.stringify(edit.forward), JSON.stringify(edit.backward)];
      addEdit.run({ id, sequence: number, at, name, subject, forward: there, backward: back });
    },
  };
}

type Row = Readonly<Record<string, SQLOutputValue>>;

function rowOf(document: PromotionCase) {
  const { person, target, ladder } = document;
  return {
    id: document.id,
    person: person.name,
    target: levelTitle(ladder, target.track, target.level),
    targetDate: target.date,
    ladder: ladder.title,
    activities: document.activities.length,
    claims: document.claims.length,
  };
}

function summaryOf(row: Row): CaseSummary {
  return {
    id: String(row.id),
    person: String(row.person),
    target: String(row.target),
    targetDate: row.target_date === null ? null : String(row.target_date),
    ladder: String(row.ladder),
    activities: Number(row.activities),
    claims: Number(row.claims),
    changedAt: String(row.changed_at),
  };
}

function editOf(row: Row): StoredEdit[] {
  try {
    const [forward, backward] = [JSON.parse(String(row.forward)), JSON.parse(String(row.backward))] as Patch[][];
    if (forward === undefined || backward === undefined) return [];
    const [name, subject, at] = [String(row.name), String(row.subject), String(row.at)];
    return [{ sequence: Number(row.sequence), at, name, subject, forward, backward }];
  } catch {
    return [];
  }
}

function numberOf(row: Row | undefined): number | null {
  return row === undefined ? null : Number(row.sequence);
}
