import { listBackupFilesQuietly } from '../backup/backup-files.ts';
import { withBackup } from '../backup/read-backup.ts';
import { idOfStored, type StoredCase } from '../stored-case.ts';
import { readStoredCases } from '../stored-cases.ts';
import { baseOfLog } from './base-of-log.ts';
import { type Rescue, rescueCases } from './rescue-cases.ts';
import type { SalvagedRows } from './salvage.ts';

/**
 * What a log has that the library beside it has not, and what can be made of it upon that library's cases or those of the
 * newest backup that went the same way. `leftovers` are edits that no case leads up to.
 */
export function rescueLog(rows: SalvagedRows, library: readonly StoredCase[], backupFolder: string): Rescue {
  const ids = [...new Set([...rows.cases, ...rows.checkpoints, ...rows.edits, ...rows.locks].map(({ id }) => id))];
  const known = new Map(library.map((stored) => [idOfStored(stored), stored]));
  const first = ids.map((id) => rescueOne(id, rows, [known.get(id)]));
  const isDone = ids.every(
    (id, index) => first[index]?.missing === 0 && (known.has(id) || first[index].cases.length > 0),
  );
  // Reading backups takes its time, so only where something is missing.
  const backup = isDone ? [] : backupFor(rows, backupFolder);
  const best = ids.map((id, index) => {
    const candidates = [known.get(id), backup.find((stored) => idOfStored(stored) === id)];
    return (isDone ? first[index] : undefined) ?? rescueOne(id, rows, candidates);
  });
  return {
    cases: best.flatMap(({ cases }) => cases).filter((stored) => hasNews(stored, known.get(idOfStored(stored)))),
    leftovers: best.flatMap(({ leftovers }) => leftovers),
  };
}

type Rescued = Rescue & { readonly missing: number };

/** Upon whichever of these the log's edits can be made, the one that most come after. */
function rescueOne(id: string, rows: SalvagedRows, candidates: readonly (StoredCase | undefined)[]): Rescued {
  const own = rowsOf(id, rows);
  const [here] = candidates;
  const inLibrary = new Set((here?.edits ?? []).map(keyOf));
  const bases = candidates.flatMap((stored) => (stored === undefined ? [] : (baseOfLog(stored, own.edits) ?? [])));
  const tried = [[], ...bases.map((base) => [base])].map((base): Rescued => {
    const { cases } = rescueCases(own, base);
    const reached = new Set([...inLibrary, ...cases.flatMap(({ edits }) => edits.map(keyOf))]);
    const edits = own.edits.filter((edit) => !edit.isSpoilt && !reached.has(keyOf(edit)));
    return { cases, leftovers: edits.length === 0 ? [] : [{ id, documents: [], edits }], missing: edits.length };
  });
  const longest = ({ cases: [stored] }: Rescued) => stored?.sequence ?? -1;
  const [best] = tried.toSorted((one, other) => one.missing - other.missing || longest(other) - longest(one));
  return best ?? { cases: [], leftovers: [], missing: 0 };
}

function rowsOf(id: string, rows: SalvagedRows): SalvagedRows {
  const isOwn = (row: { readonly id: string }) => row.id === id;
  return {
    cases: rows.cases.filter(isOwn),
    checkpoints: rows.checkpoints.filter(isOwn),
    edits: rows.edits.filter(isOwn),
    blobs: rows.blobs.filter(isOwn),
    locks: rows.locks.filter(isOwn),
    // What a log that is not the library's own removed is not removed here.
    removed: [],
  };
}

/** The cases of the newest backup some case of which has edits of the log and none of which has others. */
function backupFor(rows: SalvagedRows, folder: string): readonly StoredCase[] {
  for (const file of listBackupFilesQuietly(folder)) {
    const cases = withBackup(file.path, readStoredCases) ?? [];
    const isOwn = cases.some((stored) => isSameWay(stored, rows));
    if (isOwn) return cases;
  }
  return [];
}

function isSameWay(stored: StoredCase, { edits }: SalvagedRows): boolean {
  const id = idOfStored(stored);
  const instants = new Map(stored.edits.map(({ sequence, at }) => [sequence, at]));
  const shared = edits.filter((edit) => edit.id === id && !edit.isSpoilt && instants.has(edit.sequence));
  const isFollowed = edits.some((edit) => edit.id === id && edit.sequence === stored.sequence + 1);
  return shared.every(({ sequence, at }) => instants.get(sequence) === at) && (shared.length > 0 || isFollowed);
}

/** Two computers never make the same edit at the same millisecond. */
function keyOf({ sequence, at }: { readonly sequence: number; readonly at: string }): string {
  return `${sequence} ${at}`;
}

function hasNews(stored: StoredCase, here: StoredCase | undefined): boolean {
  if (here === undefined) return true;
  const known = new Set(here.edits.map(keyOf));
  return stored.edits.some((edit) => !known.has(keyOf(edit)));
}
