import path from 'node:path';
import type {
  CaseSummary,
  CaseThen,
  CaseWithHistory,
  HistoryList,
  OpenedCase,
  Saved,
} from '../../shared/api/answers.ts';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import type { CaseEdit } from '../../shared/model/case-edit.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { notThere } from './access/access-failures.ts';
import { createFileOnDisk, type FileOnDisk } from './access/file-on-disk.ts';
import { growLog } from './access/grow-log.ts';
import type { OpenedDatabase, OpenOptions } from './access/opened-database.ts';
import type { BackupFile } from './backup/backup-files.ts';
import { nodeTimer, type Timer } from './backup/backup-keeper.ts';
import { writeBackup } from './backup/write-backup.ts';
import { createBlobRows } from './blob-rows.ts';
import { createCaseBlobs } from './case-blobs.ts';
import { caseLocked, createCaseDocuments, noSuchCase } from './case-documents.ts';
import { createCaseRows, rowOf } from './case-rows.ts';
import { createLookBack } from './history/look-back.ts';
import { createKeptFiles, type KeptFiles } from './kept-files.ts';
import { errorNumber, libraryFailure } from './library-failure.ts';
import { libraryFileIn } from './library-files.ts';
import { createLibraryLocks, type LibraryLocks } from './library-locks.ts';
import { caseExists, unreadableNewer } from './library-refusals.ts';
import { createLockRows } from './lock-rows.ts';
import { openDatabase } from './open-database.ts';
import { createSave } from './save-edits.ts';
import {
  type ArrivingCase,
  freshCase,
  idOfStored,
  type SealedCase,
  type StoredCase,
  type WholeCase,
} from './stored-case.ts';
import { writeStoredCase } from './stored-cases.ts';
import { inSnapshot, inTransaction } from './transaction.ts';
import { createUpkeep } from './upkeep.ts';
import { CaseLocked } from './vault/case-cipher.ts';
import { type Keys, NO_KEYS } from './vault/key-ring.ts';

/** What a disk says that does not take anything; it may still be read. */
const OF_THE_DISK: ReadonlySet<string> = new Set(['disk-full', 'library-unreadable', 'library-read-only']);

/** All cases of one folder. What is answered as done is on disk; what failed changed nothing. */
export type Library = LibraryLocks &
  KeptFiles &
  FileOnDisk & {
    /** Most recently changed first. */
    readonly list: () => Result<readonly CaseSummary[], Failure>;
    /** Adds a case as a new one; code `case-exists` when its id is taken. */
    readonly add: (document: PromotionCase) => Result<null, Failure>;
    /** Adds a case with its history and files, as from a backup; code `case-exists`. */
    readonly adopt: (arriving: ArrivingCase) => Result<null, Failure>;
    /** The same for a case that is locked, and stays so. */
    readonly adoptSealed: (sealed: SealedCase) => Result<null, Failure>;
    readonly open: (id: string) => Result<OpenedCase, Failure>;
    /** A case with its history, and the names of all bytes that were ever kept for it. */
    readonly whole: (id: string) => Result<WholeCase, Failure>;
    /** The same, with what can be undone and redone: nothing where the edits cannot be read. */
    readonly openWithHistory: (id: string) => Result<CaseWithHistory, Failure>;
    readonly history: (id: string) => Result<HistoryList, Failure>;
    /** The case after an edit, with the patches back to `since`. Codes `no-such-state`, `state-unreachable`. */
    readonly at: (id: string, sequence: number, since?: number) => Result<CaseThen, Failure>;
    /** Saves edits made on top of sequence `base`, once however often it is asked: all or none. Codes `stale`, `unfit-edit`, `invalid-case`. */
    readonly save: (id: string, base: number, edits: readonly CaseEdit[]) => Result<Saved, Failure>;
    readonly remove: (id: string) => Result<null, Failure>;
    /** Writes a verified backup of all cases into a folder. Code `backup-failed`. */
    readonly backUp: (folder: string) => Result<BackupFile, Failure>;
    /** Why nothing may be written as long as it is open; null when it may. */
    readonly readOnly: Failure | null;
    /** What the user has to be told of the library's state when it was opened, a sentence each. */
    readonly notices: readonly string[];
    readonly close: () => void;
  };

export type LibraryOptions = OpenOptions & {
  /** `backups` in the library's folder when left out. */
  readonly backupFolder?: string;
  /** What opens locked cases; nothing when left out. */
  readonly keys?: Keys;
  /** Called after each change that is on disk. */
  readonly onChange?: () => void;
  /** Calls back when there is time for what a save leaves to be done. */
  readonly later?: Timer;
};

/** Opens the library of a folder, makes one, or rebuilds one that is damaged. `clock` dates the edits. */
export function openLibrary(
  folder: string,
  clock: () => Date,
  {
    backupFolder = path.join(folder, 'backups'),
    onChange = () => {},
    later = nodeTimer,
    keys = NO_KEYS,
    ...options
  }: LibraryOptions = {},
): Result<Library, Failure> {
  const opened = openDatabase({ folder, backupFolder, clock }, options);
  if (!opened.ok) return opened;
  try {
    return success(createLibrary(opened.value, { folder, clock, keys, onChange, later }));
  } catch (thrown) {
    opened.value.close();
    // Tables of a newer version need not be those that this one reads.
    if (opened.value.readOnly !== null && errorNumber(thrown) !== 0) return failure(unreadableNewer());
    throw thrown;
  }
}

type Surroundings = Required<Pick<LibraryOptions, 'onChange' | 'later' | 'keys'>> & {
  readonly folder: string;
  readonly clock: () => Date;
};

function createLibrary(
  { database, readOnly, ...opened }: OpenedDatabase,
  { folder, clock, keys, onChange, later }: Surroundings,
): Library {
  const rows = createCaseRows(database, keys);
  const [blobs, locks] = [createBlobRows(database), createLockRows(database)];
  let doesDiskTake = true;
  const documents = createCaseDocuments(rows, { mayWrite: () => readOnly === null && doesDiskTake });
  const lookBack = createLookBack(database, rows.ciphers, documents);
  const files = createCaseBlobs(blobs, rows.ciphers);
  const onDisk = createFileOnDisk(database, folder, clock);
  const { presence } = onDisk;
  const now = () => clock().toISOString();
  const attempt = <Value>(work: () => Result<Value, Failure>): Result<Value, Failure> => {
    try {
      return work();
    } catch (thrown) {
      return failure(thrown instanceof CaseLocked ? caseLocked() : libraryFailure(thrown));
    }
  };
  /** At one moment; filling in what an older program left out is a change. */
  const look = <Value>(work: () => Result<Value, Failure>): Result<Value, Failure> => {
    const onlyLook = () => attempt(() => inSnapshot(database, work));
    if (readOnly !== null) return onlyLook();
    const looked = attempt(() => inTransaction(database, work));
    if (looked.ok || !OF_THE_DISK.has(looked.problem.code)) return looked;
    // Filling in what an older program left out is a change; where the disk does not take it, the case can still be read.
    documents.forgetAll();
    doesDiskTake = false;
    const read = onlyLook();
    doesDiskTake = true;
    return read;
  };

  /** The same for somebody at work on a case: a locked one stays open for as long as before. */
  const workOn = <Value>(id: string, work: () => Result<Value, Failure>): Result<Value, Failure> => {
    const done = look(work);
    if (done.ok) rows.ciphers.touch(id);
    return done;
  };

  /** A change, all of it or nothing. */
  const change = <Value>(work: () => Result<Value, Failure>): Result<Value, Failure> => {
    if (readOnly !== null) return failure(readOnly);
    if (presence() !== 'there') return failure(notThere(folder, presence()));
    const changed = attempt(() => inTransaction(database, work));
    // SQLite writes into a file that was deleted meanwhile, and calls that saved.
    if (changed.ok && presence() !== 'there') return failure(notThere(folder, presence()));
    if (changed.ok) onChange();
    return changed;
  };

  const moveLogIntoFile = (how: 'PASSIVE' | 'TRUNCATE'): Result<null, Failure> =>
    attempt(() => {
      database.exec(`PRAGMA wal_checkpoint(${how})`);
      return success(null);
    });

  const upkeep = createUpkeep(later, {
    renew,
    moveLog: () => moveLogIntoFile('PASSIVE'),
    prepareNext: () => {
      if (presence() === 'there') growLog(libraryFileIn(folder));
    },
  });

  /** Writes the whole document, so that opening it replays nothing. Not a change, and nobody waits for it: next time is early enough. */
  function renew(id: string): void {
    if (presence() !== 'there') return;
    attempt(() =>
      inTransaction(database, () => {
        const current = documents.read(id);
        if (current.ok) rows.writeCheckpoint(current.value.case, current.value.sequence);
        return current;
      }),
    );
  }

  function takeIn(stored: StoredCase): Result<null, Failure> {
    const id = idOfStored(stored);
    const added = change(() => {
      if (rows.sequence(id) !== null) return failure(caseExists());
      writeStoredCase({ rows, blobs, locks }, stored, rows.arrival(id, now()));
      return success(null);
    });
    // A log can be lost when somebody copies or synchronises the file alone: no case begins only there.
    if (added.ok) moveLogIntoFile('PASSIVE');
    return added;
  }

  /** The row of a locked case says nothing: what there is to say is in its document. */
  function inWords(summary: CaseSummary): CaseSummary {
    const opened = summary.lock === 'unlocked' ? documents.read(summary.id) : null;
    return opened?.ok ? { ...summary, ...rowOf(opened.value.case) } : summary;
  }

  const adopt = ({ blobs: given = [], ...arriving }: ArrivingCase): Result<null, Failure> =>
    takeIn({ kind: 'readable', changedAt: '', blobs: given, ...arriving });

  return {
    ...createLibraryLocks({ folder, database, rows, blobs, locks, documents, attempt, change }),
    ...createKeptFiles({ rows, files, attempt, change }),
    list: () => {
      const summaries = attempt(() => success(rows.summaries()));
      if (!summaries.ok || summaries.value.every(({ lock }) => lock !== 'unlocked')) return summaries;
      return look(() => success(summaries.value.map(inWords)));
    },
    add: (document) => adopt(freshCase(document)),
    adopt,
    adoptSealed: takeIn,
    open: (id) => workOn(id, () => documents.read(id)),
    whole: (id) =>
      look(() => {
        const opened = documents.read(id);
        if (!opened.ok) return opened;
        const { case: document, sequence } = opened.value;
        return success({ document, sequence, edits: rows.edits(id), files: files.hashes(id) });
      }),
    openWithHistory: (id) => workOn(id, () => lookBack.open(id)),
    history: (id) => workOn(id, () => lookBack.list(id)),
    at: (id, sequence, since) => workOn(id, () => lookBack.at(id, sequence, since)),
    save: createSave({ rows, documents, upkeep, change, look, now }),
    remove: (id) => {
      documents.forget(id);
      const removed = change(() => (rows.remove(id, now()) ? success(null) : failure(noSuchCase())));
      if (!removed.ok) return removed;
      // The write-ahead log would keep the removed text until it is next overwritten.
      const wiped = moveLogIntoFile('TRUNCATE');
      return wiped.ok ? removed : wiped;
    },
    backUp: (folder) => {
      if (readOnly !== null) return failure(readOnly);
      moveLogIntoFile('PASSIVE');
      return writeBackup(database, folder, clock());
    },
    ...onDisk,
    readOnly,
    notices: opened.notices,
    close: () => {
      if (readOnly === null) upkeep.close();
      opened.close();
    },
  };
}
