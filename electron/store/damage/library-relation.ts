import type { DatabaseSync } from 'node:sqlite';
import { isRemovedSince, type Removals, removalsIn } from '../removed-cases.ts';
import { SEALED_EDIT } from '../vault/sealed-text.ts';

/**
 * How another library stands to one: `ahead` has all that the one has and more, `behind` is the other way round, and of two
 * that are `apart` each has something of its own, or nothing in common.
 */
export type Relation = 'ahead' | 'behind' | 'same' | 'apart';

type Row = Readonly<Record<string, unknown>> | undefined;

/**
 * Compares two libraries by their edits, without a word of any document. A case that the one says it removed since is nothing
 * that the other has more. Not the other way round: what another computer removed is not taken away here.
 */
export function relationOf(one: DatabaseSync, other: DatabaseSync): Relation {
  const [mine, theirs] = [sequencesOf(one), sequencesNotRemoved(other, removalsIn(one))];
  const shared = [...mine.keys()].filter((id) => theirs.has(id));
  // Also where one has no case at all: nothing says that the two ever were the same library.
  if (shared.length === 0 && mine.size + theirs.size > 0) return 'apart';
  const [editHere, editThere] = [editReader(one), editReader(other)];
  let [mineMore, theirsMore] = [mine.size > shared.length, theirs.size > shared.length];
  for (const id of shared) {
    const [here, there] = [mine.get(id) ?? 0, theirs.get(id) ?? 0];
    const last = Math.min(here, there);
    if (!isSameEdit(editHere(id, last), editThere(id, last))) return 'apart';
    mineMore ||= here > there;
    theirsMore ||= there > here;
  }
  if (mineMore && theirsMore) return 'apart';
  if (theirsMore) return 'ahead';
  return mineMore ? 'behind' : 'same';
}

/** The cases of which another library lacks something that the one has, be it the whole case. */
export function casesLackedBy(other: DatabaseSync, one: DatabaseSync): readonly string[] {
  const [mine, theirs] = [sequencesOf(one), sequencesOf(other)];
  const [editHere, editThere] = [editReader(one), editReader(other)];
  const isThere = (id: string, last: number) =>
    (theirs.get(id) ?? -1) >= last && isSameEdit(editHere(id, last), editThere(id, last));
  return [...mine].filter(([id, last]) => !isThere(id, last)).map(([id]) => id);
}

function sequencesOf(database: DatabaseSync): ReadonlyMap<string, number> {
  const rows = database.prepare('SELECT id, sequence FROM cases').all();
  return new Map(rows.map(({ id, sequence }) => [String(id), Number(sequence)]));
}

function sequencesNotRemoved(database: DatabaseSync, removals: Removals): ReadonlyMap<string, number> {
  const rows = database.prepare('SELECT id, sequence, changed_at FROM cases').all();
  const left = rows.filter((row) => !isRemovedSince(removals, String(row.id), String(row.changed_at)));
  return new Map(left.map(({ id, sequence }) => [String(id), Number(sequence)]));
}

function editReader(database: DatabaseSync): (id: string, sequence: number) => Row {
  const edit = database.prepare('SELECT * FROM edits WHERE case_id = ? AND sequence = ?');
  return (id, sequence) => edit.get(id, sequence);
}

/**
 * Two computers never make the same edit at the same millisecond, so that the last edit that both could have tells whether
 * all before it is the same. Neither has one where a case came in without its history.
 */
function isSameEdit(one: Row, other: Row): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one.at !== other.at) return false;
  // Locking a case, and another passphrase, write the same edit in other letters.
  if (one.name === SEALED_EDIT || other.name === SEALED_EDIT) return true;
  const texts = ['name', 'subject', 'forward', 'backward'];
  return texts.every((name) => one[name] === other[name]);
}
