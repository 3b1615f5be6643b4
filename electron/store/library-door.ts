import type { LibraryState } from '../../shared/api/answers.ts';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import { libraryGone, notThere } from './access/access-failures.ts';
import { mayWriteAgain } from './access/may-write.ts';
import { type BackupFile, backupsInOrder } from './backup/backup-files.ts';
import { type BackupKeeper, createBackupKeeper, nodeTimer, type Timer } from './backup/backup-keeper.ts';
import { restoreLibrary } from './backup/restore-library.ts';
import { type Erased, eraseLibrary } from './erase-library.ts';
import { type Library, openLibrary } from './library.ts';
import type { LibraryLink } from './library-link.ts';
import { type Keys, NO_KEYS } from './vault/key-ring.ts';

/** Opens the library when it is first asked for and keeps it; after a failure the next call tries again. */
export type LibraryDoor = {
  /** One whose file has gone can still be looked at; one whose file was replaced, or may be written again, is opened anew. */
  /** Counts how often another file took the library's place: sequences of before then count other edits. */
  readonly generation: () => number;
  readonly library: () => Result<Library, Failure>;
  /** To be called when cases were locked: their documents are forgotten. */
  readonly forgetLocked: () => void;
  /** Whether what is changed now would be saved; a failure where there is no library to look at. */
  readonly state: () => Result<LibraryState, Failure>;
  /** Opens it to be looked at, beside the program that writes, until `retry`. */
  readonly openReadOnly: () => Result<LibraryState, Failure>;
  /** Tries to open it for writing; where that cannot be, it stays open as it was. */
  readonly retry: () => Result<LibraryState, Failure>;
  /**
   * To be called when something in the library was found damaged: it is rebuilt when it is next asked for. False when
   * nothing may be written to it.
   */
  readonly repair: () => boolean;
  readonly backUp: () => Result<BackupFile, Failure>;
  /** Puts a backup in the library's place; gives the name under which what was there is kept. */
  readonly restore: (backup: BackupFile) => Result<string, Failure>;
  /** Removes the library with its backups, in folders before too, and all that was set aside; the next question begins a new one. */
  readonly erase: (formerFolders: readonly string[]) => Result<Erased, Failure>;
  /** What the user has to be told, a sentence each: how the library was found, and that a backup failed. */
  readonly notices: () => readonly string[];
  /** Makes the backup that is due. */
  readonly close: () => void;
};

export type LibraryDoorOptions = {
  readonly folder: string;
  /** The symbolic link by which the library was found; null or left out for none. */
  readonly link?: LibraryLink | null;
  /** Asked each time: it may be changed while the program runs. */
  readonly backupFolder: () => string;
  readonly clock: () => Date;
  readonly later?: Timer;
  /** What opens locked cases; nothing when left out. */
  readonly keys?: Keys;
  /** What the library is opened in, for the users of other programs: "electron" or "loopback". */
  readonly door?: string;
};

type Opened = { readonly library: Library; readonly keeper: BackupKeeper };

export function createLibraryDoor(options: LibraryDoorOptions): LibraryDoor {
  const { folder, link = null, backupFolder, clock, later = nodeTimer, keys = NO_KEYS, door } = options;
  let opened: Opened | null = null;
  let rebuild = false;
  let toRead = false;
  let wasThere = false;
  let told: readonly string[] = [];
  let generation = 0;

  function open(): Result<Opened, Failure> {
    if (opened !== null && isToBeOpenedAnew(opened.library, folder)) {
      // What is open is in no file any more: it stays as it is until it is in one.
      if (!isKeptBeside(opened.library)) return success(opened);
      if (opened.library.presence() === 'replaced') generation += 1;
      letGo();
    }
    if (opened !== null) return success(opened);
    const broken = link?.problem() ?? null;
    if (broken !== null) return failure(broken);
    const result = openLibrary(folder, clock, {
      backupFolder: backupFolder(),
      rebuild,
      keys,
      toRead,
      wasThere,
      ...(door !== undefined && { door }),
      later,
      onChange: () => opened?.keeper.changed(),
    });
    if (!result.ok) return result;
    const library = result.value;
    const keeper = createBackupKeeper(() => library.backUp(backupFolder()), later, clock);
    // A rebuilding is told until the program ends, whatever happens to the library in between.
    told = [...told, ...library.notices.filter((notice) => !told.includes(notice))];
    rebuild = false;
    wasThere = true;
    if (isBackupDue(library, backupFolder(), clock())) keeper.changed();
    opened = { keeper, library: { ...library, remove: (id) => removeFrom({ library, keeper }, id) } };
    return success(opened);
  }

  /** Without a backup: what is damaged is none, and what is replaced is kept. */
  function letGo(): void {
    opened?.keeper.stop();
    opened?.library.close();
    opened = null;
  }

  function state(): Result<LibraryState, Failure> {
    const result = open();
    if (!result.ok) return result;
    const { readOnly, presence } = result.value.library;
    const found = presence();
    const reason = found === 'there' ? readOnly : notThere(folder, found);
    return success(reason === null ? { kind: 'writable' } : { kind: 'read-only', reason });
  }

  return {
    close: () => {
      // Of a file that was deleted, or cannot be kept beside the one that replaced it, this is the last that there is.
      if (opened !== null && (opened.library.presence() === 'missing' || !isKeptBeside(opened.library)))
        opened.keeper.now();
      opened?.keeper.close();
      letGo();
    },
    library: () => {
      const result = open();
      return result.ok ? success(result.value.library) : result;
    },
    forgetLocked: () => opened?.library.forgetLocked(),
    generation: () => generation,
    state,
    openReadOnly: () => {
      const before = state();
      if (before.ok) return before;
      toRead = true;
      const opened = state();
      toRead = opened.ok;
      return opened;
    },
    retry: () => {
      if (opened?.library.presence() === 'there' && opened.library.readOnly !== null) letGo();
      const wasToRead = toRead;
      toRead = false;
      const tried = state();
      if (tried.ok || !wasToRead) return tried;
      toRead = true;
      open();
      return tried;
    },
    repair: () => {
      if (opened !== null && !isUsable(opened.library)) return false;
      letGo();
      rebuild = true;
      return true;
    },
    backUp: () => {
      const result = open();
      return result.ok ? result.value.keeper.now() : result;
    },
    restore: (backup) => {
      const result = open();
      // A library that cannot be opened at all may be replaced; one that may only be read may not.
      if (result.ok && result.value.library.readOnly !== null) return failure(result.value.library.readOnly);
      if (opened?.library.presence() === 'missing' && !opened.keeper.now().ok) return failure(libraryGone(folder));
      if (opened?.library.presence() === 'replaced') return failure(notThere(folder, 'replaced'));
      letGo();
      const restored = restoreLibrary({ folder, backupFolder: backupFolder(), clock }, backup);
      if (restored.ok) generation += 1;
      return restored;
    },
    erase: (formerFolders) => {
      if (opened !== null && !isUsable(opened.library))
        return failure(opened.library.readOnly ?? notThere(folder, opened.library.presence()));
      letGo();
      const broken = link?.problem() ?? null;
      if (broken !== null) return failure(broken);
      const erased = eraseLibrary({ folder, backupFolder: backupFolder(), formerFolders });
      // What was told was of a library that is no more.
      if (erased.ok && erased.value.left.length === 0) told = [];
      wasThere = !erased.ok;
      return erased;
    },
    notices: () => {
      const problem = opened?.keeper.problem() ?? null;
      return problem === null ? told : [...told, problem.message];
    },
  };
}

function isUsable({ readOnly, presence }: Library): boolean {
  return readOnly === null && presence() === 'there';
}

/** Not one that has gone: what is open is then all that is left of it. */
function isToBeOpenedAnew({ presence, readOnly }: Library, folder: string): boolean {
  if (presence() === 'replaced' || presence() === 'unlogged') return true;
  return readOnly?.code === 'library-read-only' && presence() === 'there' && mayWriteAgain(folder);
}

/** Whether nothing is lost with one that is closed: the edits of a file that was replaced are in a copy beside it. */
function isKeptBeside({ presence, readOnly, leaveCopy }: Library): boolean {
  return presence() !== 'replaced' || readOnly !== null || leaveCopy().ok;
}

/** At once after a removal, so that the newest backup does not have the case any more. Where its drive is away, the library knows. */
function removeFrom({ library, keeper }: Opened, id: string): Result<null, Failure> {
  const removed = library.remove(id);
  if (removed.ok) keeper.now();
  return removed;
}

/** Whether something was changed since the newest backup, as when the program was ended before it could make one. */
function isBackupDue(library: Library, folder: string, now: Date): boolean {
  const cases = library.list();
  if (!cases.ok || library.readOnly !== null) return false;
  const newest = backupsInOrder(folder, now)[0]?.instant ?? '';
  return cases.value.some(({ changedAt }) => changedAt > newest);
}
