import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { CaseSummary } from '../../shared/api/answers.ts';
import type { Lock } from '../../shared/api/lock-questions.ts';
import { levelTitle } from '../../shared/ladder/look-up.ts';
import type { CaseEdit, Patch } from '../../shared/model/case-edit.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { createLockRows } from './lock-rows.ts';
import { instantAfter } from './removed-cases.ts';
import { documentSum, editSum, isSum, SpoiltRow } from './row-sum.ts';
import type { SealedEdit, StoredEdit } from './stored-case.ts';
import { CaseLocked, createCaseCiphers } from './vault/case-cipher.ts';
import { type Keys, NO_KEYS } from './vault/key-ring.ts';
import { openDocument, openEdit, sealDocument, sealEdit } from './vault/seal-case.ts';
import { SEALED_EDIT } from './vault/sealed-text.ts';

/** The document of a case as it was at `sequence`, unchecked. */
export type Checkpoint = { readonly sequence: number; readonly document: unknown };

/**
 * The rows of one library: statements prepared once, each named for what it does. What is sealed is opened, and the other
 * way round, here. Throws what SQLite throws; `CaseLocked` where words of a locked case are asked for without its key, and
 * `UnopenableSeal` where its key does not open them.
 */
export type CaseRows = ReturnType<typeof createCaseRows>;

export function createCaseRows(database: DatabaseSync, keys: Keys = NO_KEYS) {
  const ciphers = createCaseCiphers(createLockRows(database), keys);
  const list = database.prepare(
    'SELECT cases.*, key_id FROM cases LEFT JOIN locks ON case_id = id ORDER BY changed_at DESC, id',
  );
  const sequence = database.prepare('SELECT sequence FROM cases WHERE id = ?');
  const insert = database.prepare(
    `INSERT INTO cases (id, sequence, changed_at, person, target, target_date, ladder, activities, claims, submissions)
     VALUES (:id, :sequence, :changedAt, :person, :target, :targetDate, :ladder, :activities, :claims, :submissions)
     ON CONFLICT (id) DO UPDATE SET sequence = :sequence, changed_at = :changedAt, person = :person, target = :target,
       target_date = :targetDate, ladder = :ladder, activities = :activities, claims = :claims, submissions = :submissions`,
  );
  const changedAt = database.prepare('SELECT changed_at FROM cases WHERE id = ?');
  const remove = database.prepare('DELETE FROM cases WHERE id = ?');
  const removedAt = database.prepare('SELECT at FROM removed WHERE case_id = ?');
  const noteRemoval = database.prepare('INSERT OR REPLACE INTO removed (case_id, at) VALUES (?, ?)');
  const forgetRemoval = database.prepare('DELETE FROM removed WHERE case_id = ?');
  const checkpoint = database.prepare('SELECT sequence, document, crc FROM checkpoints WHERE case_id = ?');
  const checkpointSequence = database.prepare('SELECT sequence FROM checkpoints WHERE case_id = ?');
  const writeCheckpoint = database.prepare(
    `INSERT INTO checkpoints (case_id, sequence, document, crc) VALUES (:id, :sequence, :document, :crc)
     ON CONFLICT (case_id) DO UPDATE SET sequence = :sequence, document = :document, crc = :crc`,
  );
  const since = database.prepare('SELECT * FROM edits WHERE case_id = ? AND sequence > ? ORDER BY sequence');
  const edits = database.prepare('SELECT * FROM edits WHERE case_id = ? ORDER BY sequence');
  const addEdit = database.prepare(
    `INSERT INTO edits (case_id, sequence, at, name, subject, forward, backward, crc)
     VALUES (:id, :sequence, :at, :name, :subject, :forward, :backward, :crc)`,
  );

  function writeText(id: string, number: number, document: string): void {
    writeCheckpoint.run({ id, sequence: number, document, crc: documentSum(number, document) });
  }

  function addTexts(id: string, texts: EditTexts): void {
    addEdit.run({ id, ...texts, crc: editSum(texts) });
  }

  function addSealed(id: string, { sequence: number, at, text }: SealedEdit): void {
    addTexts(id, { sequence: number, at, name: SEALED_EDIT, subject: '', forward: text, backward: '' });
  }

  /** The words of an edit as they were before they were sealed. */
  function opened(id: string, texts: EditTexts): Readable {
    const cipher = ciphers.of(id);
    if (cipher !== null) return { ...texts, ...openEdit(cipher.key, texts.sequence, texts.forward) };
    return { ...texts, forward: JSON.parse(texts.forward), backward: JSON.parse(texts.backward) };
  }

  function openedOr(id: string, row: Row): StoredEdit[] {
    try {
      return [opened(id, textsOf(row))];
    } catch (thrown) {
      if (thrown instanceof CaseLocked) throw thrown;
      return [];
    }
  }

  /** The row of a locked case, without a word of it. */
  function writeSealed(id: string, label: string, at: string, number: number): void {
    const words = { person: label, target: '', targetDate: null, ladder: '', activities: 0, claims: 0, submissions: 0 };
    insert.run({ id, ...words, changedAt: at, sequence: number });
  }

  return {
    ciphers,
    /** Of a locked case what its row has, which is its label, though its key may be there. */
    summaries: (): readonly CaseSummary[] => list.all().map((row) => summaryOf(row, lockOf(row, keys))),
    /** Sequence of the last edit; null when there is no such case. */
    sequence: (id: string): number | null => numberOf(sequence.get(id)),
    /** Adds the row of a case or brings it up to date. */
    write: (document: PromotionCase, at: string, number: number): void => {
      const cipher = ciphers.of(document.id);
      if (cipher === null) insert.run({ ...rowOf(document), changedAt: at, sequence: number });
      else writeSealed(document.id, cipher.lock.label, at, number);
    },
    /** Removes a case with its checkpoint and edits, and notes that it was; false when there was none. */
    remove: (id: string, now: string): boolean => {
      const before = changedAt.get(id)?.changed_at;
      if (before === undefined) return false;
      noteRemoval.run(id, instantAfter(String(before), now));
      return remove.run(id).changes > 0;
    },
    /** The same of a case that is put back at once. */
    takeOut: (id: string): void => {
      remove.run(id);
    },
    /** The instant from which on a case that comes in is newer than its removal. */
    arrival: (id: string, now: string): string => {
      const at = removedAt.get(id)?.at;
      return at === undefined ? now : instantAfter(String(at), now);
    },
    /** To be called for a case that comes in. */
    forgetRemoval: (id: string): void => {
      forgetRemoval.run(id);
    },
    /** Throws `SpoiltRow` where the words are not those that were written, `SyntaxError` where they are no JSON. */
    checkpoint: (id: string): Checkpoint | null => {
      const stored = checkpointText(checkpoint.get(id));
      if (stored === null) return null;
      const cipher = ciphers.of(id);
      if (cipher === null) return { sequence: stored.sequence, document: JSON.parse(stored.text) };
      const document = JSON.parse(openDocument(cipher.key, stored.sequence, stored.text)) as object;
      // One that came back beside the case it was taken from has another id than it says inside.
      return { sequence: stored.sequence, document: { ...document, id } };
    },
    checkpointSequence: (id: string): number => numberOf(checkpointSequence.get(id)) ?? 0,
    writeCheckpoint: (document: PromotionCase, number: number): void => {
      const [cipher, json] = [ciphers.of(document.id), JSON.stringify(document)];
      writeText(document.id, number, cipher === null ? json : sealDocument(cipher.key, number, json));
    },
    /** The patches of the edits after a sequence, oldest first, and the numbers of these edits. */
    patchesSince: (id: string, after: number) => {
      const rows = since.all(id, after).map((row) => opened(id, textsOf(row)));
      const patches: Patch[] = rows.flatMap(({ forward }) => forward);
      return { patches, numbers: rows.map(({ sequence: number }) => number) };
    },
    /** The history of a case, oldest first, without edits that cannot be read. */
    edits: (id: string): readonly StoredEdit[] => edits.all(id).flatMap((row) => openedOr(id, row)),
    addEdit: (id: string, number: number, at: string, edit: CaseEdit): void => {
      const cipher = ciphers.of(id);
      const { name, subject } = edit;
      const [there, back] = [JSON.stringify(edit.forward), JSON.stringify(edit.backward)];
      if (cipher === null) addTexts(id, { sequence: number, at, name, subject, forward: there, backward: back });
      else addSealed(id, { sequence: number, at, text: sealEdit(cipher.key, number, edit) });
    },
    writeSealed,
    /** The document as it is stored, sealed or not. Throws `SpoiltRow`. */
    checkpointText: (id: string) => checkpointText(checkpoint.get(id)),
    writeCheckpointText: writeText,
    /** The edits of a locked case, oldest first, without those that were spoilt. */
    sealedEdits: (id: string): readonly SealedEdit[] =>
      edits.all(id).flatMap((row) => {
        const { sequence: number, at, forward } = textsOr(row) ?? {};
        return number === undefined || at === undefined || forward === undefined
          ? []
          : [{ sequence: number, at, text: forward }];
      }),
    addSealedEdit: addSealed,
  };
}

type Row = Readonly<Record<string, SQLOutputValue>>;

/** What the list of cases shows of one, besides when it was changed. */
export function rowOf(document: PromotionCase) {
  const { person, target, ladder } = document;
  return {
    id: document.id,
    person: person.name,
    target: levelTitle(ladder, target.track, target.level),
    targetDate: target.date,
    ladder: ladder.title,
    activities: document.activities.length,
    claims: document.claims.length,
    submissions: document.submissions.length,
  };
}

function summaryOf(row: Row, lock: Lock): CaseSummary {
  return {
    id: String(row.id),
    person: String(row.person),
    target: String(row.target),
    targetDate: row.target_date === null ? null : String(row.target_date),
    ladder: String(row.ladder),
    activities: Number(row.activities),
    claims: Number(row.claims),
    submissions: row.submissions === null ? 0 : Number(row.submissions),
    changedAt: String(row.changed_at),
    lock,
  };
}

function lockOf(row: Row, keys: Keys): Lock {
  if (row.key_id === null) return 'none';
  return keys.keyOf(String(row.key_id)) === null ? 'locked' : 'unlocked';
}

type EditTexts = Parameters<typeof editSum>[0];
type Readable = Omit<EditTexts, 'forward' | 'backward'> & Pick<CaseEdit, 'forward' | 'backward'>;

/** The words of an edit's whole row. Throws `SpoiltRow`. */
export function textsOf(row: Row): EditTexts {
  const [at, name, subject] = [String(row.at), String(row.name), String(row.subject)];
  const [forward, backward] = [String(row.forward), String(row.backward)];
  const texts = { sequence: Number(row.sequence), at, name, subject, forward, backward };
  if (!isSum(row.crc, editSum(texts))) throw new SpoiltRow();
  return texts;
}

function textsOr(row: Row): EditTexts | null {
  try {
    return textsOf(row);
  } catch {
    return null;
  }
}

function checkpointText(row: Row | undefined): { readonly sequence: number; readonly text: string } | null {
  if (row === undefined) return null;
  const [number, text] = [Number(row.sequence), String(row.document)];
  if (!isSum(row.crc, documentSum(number, text))) throw new SpoiltRow();
  return { sequence: number, text };
}

function numberOf(row: Row | undefined): number | null {
  return row === undefined ? null : Number(row.sequence);
}
