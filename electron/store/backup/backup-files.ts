import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileStamp } from '../library-files.ts';

/** A backup in its folder; `instant` is when it was made, in ISO 8601. */
export type BackupFile = {
  readonly name: string;
  readonly path: string;
  readonly instant: string;
  readonly bytes: number;
};

const NAME = /^rungs-backup-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.sqlite$/;

/** Whether a file is called like a backup; they may lie beside the library. */
export function isBackupName(name: string): boolean {
  return instantOf(name) !== null;
}

/** Milliseconds by which a date may lie ahead and still be believed: more than any clock is put back by day to day. */
const BELIEVED = 24 * 60 * 60 * 1_000;

/**
 * A name for a backup made now, after all others that can be believed: where a clock was put back a little, a moment after
 * the newest of them.
 */
export function freeBackupPlace(folder: string, now: Date): Pick<BackupFile, 'name' | 'path' | 'instant'> {
  const [latest] = backupsInOrder(folder, now);
  const isAhead = latest !== undefined && isBelieved(latest, now) && latest.instant > now.toISOString();
  for (let moment = isAhead ? new Date(latest.instant) : now; ; moment = new Date(moment.getTime() + 1)) {
    const name = `rungs-backup-${fileStamp(moment)}.sqlite`;
    const place = path.join(folder, name);
    if (!existsSync(place)) return { name, path: place, instant: moment.toISOString() };
  }
}

/** The backups of a folder, newest first; none where there is no folder. Throws what the disk throws. */
export function listBackupFiles(folder: string): BackupFile[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).flatMap((name) => {
    const instant = instantOf(name);
    const file = path.join(folder, name);
    const size = instant === null ? undefined : statSync(file, { throwIfNoEntry: false })?.size;
    return instant === null || size === undefined ? [] : [{ name, path: file, instant, bytes: size }];
  });
  return files.toSorted((one, other) => (one.instant < other.instant ? 1 : -1));
}

/** The same; none where the folder cannot be read, as on a drive that is gone. */
export function listBackupFilesQuietly(folder: string): BackupFile[] {
  try {
    return listBackupFiles(folder);
  } catch {
    return [];
  }
}

/**
 * The same in the order in which they were made, as far as dates tell: one that a clock which once went wrong dated far ahead
 * comes after all others, for it would be the newest until that day has come.
 */
export function backupsInOrder(folder: string, now: Date): BackupFile[] {
  const files = listBackupFilesQuietly(folder);
  return [...files.filter((file) => isBelieved(file, now)), ...files.filter((file) => !isBelieved(file, now))];
}

function isBelieved({ instant }: BackupFile, now: Date): boolean {
  return Date.parse(instant) <= now.getTime() + BELIEVED;
}

/** False where there is no folder, or one that may not be looked into: what it has is not known then. */
export function canBeListed(folder: string): boolean {
  try {
    readdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function instantOf(name: string): string | null {
  const [, day, hour, minute, second, rest] = NAME.exec(name) ?? [];
  const instant = `${day}T${hour}:${minute}:${second}.${rest}Z`;
  return Number.isNaN(Date.parse(instant)) ? null : instant;
}
