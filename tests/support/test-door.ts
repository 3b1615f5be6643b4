import path from 'node:path';
import { onTestFinished } from 'vitest';
import { createLibraryDoor, type LibraryDoor } from '../../electron/store/library-door.ts';

/** The door to the library of a folder, with the real clock and the usual place of backups; closed when the test is done. */
export function aDoor(folder: string, backupFolder = path.join(folder, 'backups')): LibraryDoor {
  const door = createLibraryDoor({
    folder,
    backupFolder: () => backupFolder,
    clock: () => new Date(),
    later: () => () => {},
  });
  onTestFinished(() => door.close());
  return door;
}
