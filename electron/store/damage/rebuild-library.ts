import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type BackupFile, backupsInOrder } from '../backup/backup-files.ts';
import { withBackup } from '../backup/read-backup.ts';
import {
  fileStamp,
  flush,
  libraryFileIn,
  successorName,
  takeSuccession,
  UNFINISHED_LIBRARY,
} from '../library-files.ts';
import type { LibraryPlace } from '../library-place.ts';
import { type Removals, removalsIn } from '../removed-cases.ts';
import type { StoredCase } from '../stored-case.ts';
import { readStoredCases } from '../stored-cases.ts';
import { backupAhead } from './backup-ahead.ts';
import { buildLibrary } from './build-library.ts';
import { goesAnotherWay } from './goes-another-way.ts';
import type { Condition } from './inspect-library.ts';
import { keepLeftovers } from './keep-leftovers.ts';
import { readWhatCanBeRead } from './read-what-can-be-read.ts';
import { rebuiltNotice } from './rebuilt-notice.ts';
import { rescueCases } from './rescue-cases.ts';
import { type SalvagedRows, salvageRows } from './salvage.ts';

/**
 * Sets a library that cannot be used aside under its time, and puts one in its place that has everything which can still
 * be read of it and of the newest good backup; an empty one on the first start. Gives the sentences to tell. Nobody else
 * may be using the library.
 */
export function rebuildLibrary({ folder, backupFolder, clock }: LibraryPlace, condition: Condition): string[] {
  const now = clock();
  const rows = salvage(libraryFileIn(folder));
  const backup = condition === 'behind' ? backupBefore(folder, backupFolder, now) : backupOf(rows, backupFolder, now);
  const rescue = rescueCases(rows, backup?.cases ?? []);
  const { name, aside } = successorName(folder, 'rebuilt', fileStamp(now));
  const removals = new Map([...(backup?.removals ?? []), ...rows.removed.map(({ id, at }) => [id, at] as const)]);
  buildLibrary(path.join(folder, UNFINISHED_LIBRARY), rescue.cases, removals);
  const leftovers = keepLeftovers(folder, aside.replace(/\.sqlite$/, ''), rescue.leftovers);
  renameSync(path.join(folder, UNFINISHED_LIBRARY), path.join(folder, name));
  flush(folder);
  takeSuccession(folder);
  if (condition === 'missing' && rescue.cases.length + rescue.leftovers.length === 0) return [];
  const notice = rebuiltNotice({
    condition,
    aside: existsSync(path.join(folder, aside)) ? aside : null,
    cases: rescue.cases.length,
    backup: backup?.file.instant ?? null,
    leftovers,
  });
  return [notice];
}

function salvage(file: string): SalvagedRows {
  return salvageRows(readWhatCanBeRead(file), readWhatCanBeRead(`${file}-wal`));
}

type GoodBackup = { readonly file: BackupFile; readonly cases: readonly StoredCase[]; readonly removals: Removals };

function readGood(file: BackupFile): GoodBackup | null {
  return withBackup(file.path, (database) => ({
    file,
    cases: readStoredCases(database),
    removals: removalsIn(database),
  }));
}

/** The newest good backup; rather one that has nothing but what the library had, for another computer may have put others there. */
function backupOf(rows: SalvagedRows, folder: string, now: Date): GoodBackup | null {
  let newest: GoodBackup | null = null;
  for (const file of backupsInOrder(folder, now)) {
    const read = readGood(file);
    if (read === null) continue;
    newest ??= read;
    if (!read.cases.some((stored) => goesAnotherWay(stored, rows.edits))) return read;
  }
  return newest;
}

/** The backup that made us call a library `behind`. */
function backupBefore(folder: string, backupFolder: string, now: Date): GoodBackup | null {
  const database = new DatabaseSync(libraryFileIn(folder), { readOnly: true });
  try {
    const file = backupAhead(database, backupFolder, now);
    return file === null ? null : readGood(file);
  } finally {
    database.close();
  }
}
