import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { errorNumber } from '../library-failure.ts';
import { libraryFileIn } from '../library-files.ts';
import type { LibraryPlace } from '../library-place.ts';
import { APPLICATION_ID, LIBRARY_VERSION, pragmaOf, schemaOf, schemaOfVersion, versionOf } from '../migrations.ts';
import { PAGE_SIZE } from '../page-size.ts';
import { backupAhead } from './backup-ahead.ts';
import { hasDamagedLog } from './damaged-log.ts';
import type { LogIndex } from './log-index.ts';

/** What a library's file is. `missing` and `empty` hold nothing; one that is `behind` lost edits that a backup of it has. */
export type Condition = 'missing' | 'empty' | 'sound' | 'newer' | 'foreign' | 'damaged' | 'behind';

const BUSY_TIMEOUT = 2_000;
/** Primary codes of SQLite that say something of the disk or of other programs, not of the file's content. */
const SURROUNDINGS: ReadonlySet<number> = new Set([3, 5, 6, 7, 8, 10, 13, 14]);

/**
 * Looks at a library through a read-only connection; nothing is changed. `index` is what the index of its log said before
 * anybody here opened it. Throws what the disk or SQLite throws.
 */
export function inspectLibrary({ folder, ...backups }: LibraryPlace, index: LogIndex | null): Condition {
  const file = libraryFileIn(folder);
  if (!existsSync(file)) return 'missing';
  if (statSync(file).size === 0) return 'empty';
  rollBack(file);
  const condition = inspectDatabase(file, backups);
  return condition === 'sound' && hasDamagedLog(file, index) ? 'damaged' : condition;
}

/** Undoes what was broken off outside the log, as when the library was being put into that mode. Cannot be left to a reader. */
function rollBack(file: string): void {
  if (!existsSync(`${file}-journal`)) return;
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
  try {
    schemaOf(database);
  } catch {
    // Whatever is wrong is found again by the reader.
  } finally {
    database.close();
  }
}

type Backups = Pick<LibraryPlace, 'backupFolder' | 'clock'>;

function inspectDatabase(file: string, backups: Backups): Condition {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(file, { readOnly: true, timeout: BUSY_TIMEOUT });
    return conditionOf(database, file, backups);
  } catch (thrown) {
    if (SURROUNDINGS.has(errorNumber(thrown) & 0xff) || errorNumber(thrown) === 0) throw thrown;
    return 'damaged';
  } finally {
    database?.close();
  }
}

function conditionOf(database: DatabaseSync, file: string, { backupFolder, clock }: Backups): Condition {
  const version = versionOf(database);
  const schema = schemaOf(database);
  if (version === 0 && schema === '') return 'empty';
  const known = Math.min(version, LIBRARY_VERSION);
  const isFamiliar = schema === schemaOfVersion(known);
  if (pragmaOf(database, 'application_id') !== APPLICATION_ID) return isFamiliar ? 'damaged' : 'foreign';
  if (version > LIBRARY_VERSION) return isFamiliar ? 'damaged' : 'newer';
  // Not `quick_check`, which does not see that an index has lost the key of a row.
  const isWell = isFamiliar && hasOwnHeader(file) && pragmaOf(database, 'integrity_check') === 'ok';
  if (!isWell) return 'damaged';
  return backupAhead(database, backupFolder, clock()) !== null ? 'behind' : 'sound';
}

/** Whether the header is one that we write; SQLite reads others too, but may not write, or look into the log. */
function hasOwnHeader(file: string): boolean {
  const header = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, header.length, 0);
  } finally {
    closeSync(handle);
  }
  const [pageSize, writer, reader, encoding] = [
    header.readUInt16BE(16),
    header[18],
    header[19],
    header.readUInt32BE(56),
  ];
  return pageSize === PAGE_SIZE && writer === reader && (writer === 1 || writer === 2) && encoding === 1;
}
