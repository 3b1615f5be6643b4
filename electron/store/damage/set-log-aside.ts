import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { withBackup } from '../backup/read-backup.ts';
import { fileStamp, flush, freeCopyName, libraryFileIn, UNFINISHED_LIBRARY } from '../library-files.ts';
import type { LibraryPlace } from '../library-place.ts';
import { readStoredCases } from '../stored-cases.ts';
import { buildLibrary } from './build-library.ts';
import { keepLeftovers } from './keep-leftovers.ts';
import { rescueLog } from './rescue-log.ts';
import { salvageRows } from './salvage.ts';

/**
 * Takes a log that is not of the library it lies beside out of its way, under a name of its own, so that the library can be
 * opened as it is. What the log has and the library has not is left beside it as a copy to be merged, as far as it can be made
 * whole. Gives the sentence to tell. Nobody else may be using the library. Throws what the disk throws; then the log is
 * where it was, and nothing but a copy that is whole was added.
 */
export function setLogAside({ folder, backupFolder, clock }: LibraryPlace): string {
  const [file, now] = [libraryFileIn(folder), clock()];
  const rows = salvageRows(new Uint8Array(), readFileSync(`${file}-wal`));
  const rescue = rescueLog(rows, withBackup(file, readStoredCases) ?? [], backupFolder);
  const copy = rescue.cases.length === 0 ? null : freeCopyName(folder, now);
  if (copy !== null) {
    buildLibrary(path.join(folder, UNFINISHED_LIBRARY), rescue.cases);
    renameSync(path.join(folder, UNFINISHED_LIBRARY), path.join(folder, copy));
    flush(folder);
  }
  const aside = freeAsideName(folder, now);
  const leftovers = keepLeftovers(folder, aside, rescue.leftovers);
  renameSync(`${file}-wal`, path.join(folder, `${aside}.sqlite-wal`));
  // The index of a log is of no use without it.
  rmSync(`${file}-shm`, { force: true });
  flush(folder);
  return notice(copy, leftovers, `${aside}.sqlite-wal`);
}

/** As that of a library that was replaced, so that it is found where words have to leave the folder. */
function freeAsideName(folder: string, moment: Date): string {
  const nameOf = (count: number) => `library-replaced-${fileStamp(moment)}${count === 1 ? '' : `-${count}`}`;
  const isTaken = (name: string) =>
    ['', '.sqlite', '.sqlite-wal'].some((end) => existsSync(path.join(folder, `${name}${end}`)));
  let count = 1;
  while (isTaken(nameOf(count))) count += 1;
  return nameOf(count);
}

function notice(copy: string | null, leftovers: string | null, log: string): string {
  const was = 'Another version of the library was put in its place while Rungs was not running';
  const rest = leftovers === null ? '' : `changes that do not fit together any more lie in the folder "${leftovers}"`;
  if (copy !== null) {
    const kept = `what this computer had saved last was kept beside it as "${copy}", to be merged`;
    return `${was}; ${kept}${rest === '' ? '' : `, and ${rest}`}.`;
  }
  return rest === ''
    ? `${was}; it has all that was saved here before, and the log of the one before was set aside as "${log}".`
    : `${was}; ${rest}.`;
}
