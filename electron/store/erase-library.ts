import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import { fileFailure } from './file-failure.ts';
import { flush } from './library-files.ts';
import { openLibraryLock } from './library-lock.ts';
import type { LibraryPlace } from './library-place.ts';

/** What was removed with the library; paths of what could not be. */
export type Erased = { readonly removed: number; readonly left: readonly string[] };

/** `formerFolders` had backups once; one that is not there now is passed over. */
export type ErasedPlace = Omit<LibraryPlace, 'clock'> & { readonly formerFolders: readonly string[] };

const STAMP = String.raw`\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z(-\d+)?`;
const SIDES = '(-wal|-shm|-journal)?';
const LIBRARY = new RegExp(`^library\\.sqlite${SIDES}$`);
/** What was set aside, with the folder of what is no case any more, and what never came to be the library. */
const ASIDE = new RegExp(`^library-(damaged|replaced|rebuilt|restored|merged)-${STAMP}(\\.sqlite${SIDES})?$`);
const UNFINISHED = new RegExp(`^library-unfinished\\.tmp${SIDES}$`);
const BACKUP = new RegExp(`^rungs-backup-${STAMP}\\.sqlite$|^\\.rungs-backup-[0-9a-f]{16}\\.tmp${SIDES}$`);

/**
 * Removes a library, which has to be closed, with its log, its backups and all that was set aside, and nothing else in
 * these folders. The library goes last: while a backup is left, the library is left too, for the next start would take
 * it for lost and rebuild it from that backup.
 */
export function eraseLibrary({ folder, backupFolder, formerFolders }: ErasedPlace): Result<Erased, Failure> {
  const lock = openLibraryLock(folder);
  try {
    if (!lock.exclude()) return failure(inUse());
    const usual = path.join(folder, 'backups');
    // What lies on a drive that is gone would come back with it.
    if (backupFolder !== usual && !existsSync(backupFolder)) return failure(backupsGone(backupFolder));
    const backups = [...new Set([backupFolder, usual, ...formerFolders])];
    const first = [
      ...backups.flatMap((place) => entriesOf(place, BACKUP)),
      ...entriesOf(folder, ASIDE),
      ...entriesOf(folder, UNFINISHED),
    ];
    const left = removeAll(first);
    if (left.length > 0) return success({ removed: first.length - left.length, left });
    // The file before its log: a log alone is nothing, a file without its log may lack what was saved last.
    const last = entriesOf(folder, LIBRARY).toSorted();
    const stuck = removeAll(last);
    if (existsSync(folder)) flush(folder);
    return success({ removed: first.length + last.length - stuck.length, left: stuck });
  } catch (thrown) {
    return failure(fileFailure(thrown, folder));
  } finally {
    lock.close();
  }
}

function entriesOf(folder: string, name: RegExp): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => name.test(entry))
    .map((entry) => path.join(folder, entry));
}

/** Gives those that are still there. A link is removed, never what it leads to. */
function removeAll(files: readonly string[]): readonly string[] {
  return files.filter((file) => {
    try {
      rmSync(file, { recursive: true, force: true });
    } catch {
      // Told by what is still there.
    }
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  });
}

function backupsGone(folder: string): Failure {
  return {
    code: 'backups-gone',
    message: `Nothing was removed, because the folder "${folder}" with your backups is not there; connect its drive, or choose another folder for backups.`,
  };
}

function inUse(): Failure {
  return {
    code: 'library-busy',
    message: 'Another program is using the library, so nothing was removed; close it there, then try again.',
  };
}
