import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LibraryDoor } from '../../../../electron/store/library-door.ts';
import { missingAbove } from '../../../../electron/store/make-folder.ts';
import { openSettings } from '../../../../electron/store/settings-store.ts';
import { aCase } from '../../../support/case-builder.ts';
import { codeOf, mustValue } from '../../../support/must-value.ts';
import { mayMount, removableDisk } from '../../../support/removable-disk.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { aDoor } from '../../../support/test-door.ts';
import { addActivities, libraryFile } from '../../../support/test-library.ts';

const EDITS = addActivities(aCase(), 9).edits;

/** An open library with one case of two edits, in a folder that can be moved. */
async function aLibrary(folder?: string): Promise<{ door: LibraryDoor; folder: string }> {
  const place = folder ?? path.join(await temporaryFolder(), 'library');
  const door = aDoor(place);
  mustValue(mustValue(door.library()).add(aCase()));
  mustValue(save(door, 0, 2));
  return { door, folder: place };
}

function save(door: LibraryDoor, base: number, count = 1) {
  return mustValue(door.library()).save('case-1', base, EDITS.slice(base, base + count));
}

/** What is said of the library, and whether its cases can still be looked at. */
function stateOf(door: LibraryDoor): readonly unknown[] {
  const state = mustValue(door.state());
  const sequence = mustValue(mustValue(door.library()).open('case-1')).sequence;
  return [state.kind === 'read-only' ? state.reason.code : state.kind, sequence];
}

describe.skipIf(process.platform === 'win32')('a library that goes away while it is open', () => {
  it('is missed by the next save when its folder was moved, can be looked at, and goes on when it is back', async () => {
    const { door, folder } = await aLibrary();
    await rename(folder, `${folder}-moved`);
    expect(save(door, 2)).toMatchObject({
      problem: { code: 'library-gone', message: expect.stringContaining(`not in "${folder}" any more; put it back`) },
    });
    expect(stateOf(door)).toEqual(['library-gone', 2]);
    expect(codeOf(door.backUp())).toBe('backup-failed');
    expect(existsSync(folder)).toBe(false);
    await rename(`${folder}-moved`, folder);
    expect(mustValue(save(door, 2)).sequence).toBe(3);
    expect(stateOf(door)).toEqual(['writable', 3]);
    door.close();
    expect(stateOf(aDoor(folder))).toEqual(['writable', 3]);
  });

  it('goes on with a copy that was put in its place, which says what it does not have', async () => {
    const { door, folder } = await aLibrary();
    await copyFile(libraryFile(folder), `${folder}-copy`);
    mustValue(save(door, 2));
    await rm(folder, { recursive: true });
    expect(codeOf(save(door, 3))).toBe('library-gone');
    await mkdir(folder);
    expect(codeOf(save(door, 3))).toBe('library-gone');
    await copyFile(`${folder}-copy`, libraryFile(folder));
    // The copy was made while the edits lay in the log.
    expect(codeOf(save(door, 3))).toBe('stale');
    expect(stateOf(door)).toEqual(['writable', 0]);
  });

  it('is never begun anew in a session that had it, and is not taken for damaged', async () => {
    const { door, folder } = await aLibrary();
    await rm(folder, { recursive: true });
    for (const again of [1, 2]) {
      expect([again, codeOf(mustValue(door.library()).add(aCase({ id: 'x' })))]).toEqual([again, 'library-gone']);
      expect(mustValue(door.retry())).toMatchObject({ reason: { code: 'library-gone' } });
    }
    expect(door.repair()).toBe(false);
    await mkdir(folder);
    await writeFile(libraryFile(folder), '');
    expect(codeOf(door.library())).toBe('library-gone');
    expect(codeOf(door.retry())).toBe('library-gone');
    // What was open is kept, now that there is a place for it.
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^library \(this computer /), 'library.sqlite']);
  });

  it('leaves a backup of all that was saved when only its file was deleted, and is rebuilt from it', async () => {
    const { door, folder } = await aLibrary();
    for (const end of ['', '-wal', '-shm']) await rm(`${libraryFile(folder)}${end}`);
    expect(codeOf(save(door, 2))).toBe('library-gone');
    door.close();
    const next = aDoor(folder);
    expect(stateOf(next)).toEqual(['writable', 2]);
    expect(next.notices()).toEqual([expect.stringMatching(/^The library was missing.*backup of/)]);
  });

  it('loses nothing when its log is deleted by somebody who tidies up', async () => {
    const { door, folder } = await aLibrary();
    await rm(`${libraryFile(folder)}-wal`);
    expect(mustValue(save(door, 2)).sequence).toBe(3);
    door.close();
    expect(stateOf(aDoor(folder))).toEqual(['writable', 3]);
  });

  it.skipIf(!mayMount)('goes on when its drive is back, and writes nothing where the drive was', async () => {
    const disk = removableDisk(4 << 20);
    const { door } = await aLibrary(path.join(disk.folder, 'library'));
    disk.remove();
    expect(codeOf(save(door, 2))).toBe('library-gone');
    expect(stateOf(door)).toEqual(['library-gone', 2]);
    expect(codeOf(door.backUp())).toBe('backup-failed');
    expect(await readdir(disk.folder)).toEqual([]);
    disk.plugIn();
    expect(mustValue(save(door, 2)).sequence).toBe(3);
    expect(stateOf(door)).toEqual(['writable', 3]);
    door.close();
  });

  it('does not come back as a folder with settings in it', async () => {
    const folder = path.join(await temporaryFolder(), 'library');
    const settings = openSettings(folder);
    settings.set({ ...settings.get(), theme: 'dark' });
    await rm(folder, { recursive: true });
    settings.set({ ...settings.get(), theme: 'light' });
    expect([settings.get().theme, existsSync(folder)]).toEqual(['light', false]);
  });
});

describe('a folder that the user named', () => {
  it('is refused in a sentence when the drive above it is not there', async () => {
    const place = await temporaryFolder();
    expect(missingAbove(path.join(place, 'new'))).toBeNull();
    expect(missingAbove(path.join(place, 'drive', 'rungs'))?.message).toBe(
      `The folder "${path.join(place, 'drive')}" is not there, so the library cannot be in it; connect its drive or make the folder, then start Rungs again.`,
    );
  });
});

describe('a folder of backups that goes away', () => {
  it('is told, is not made elsewhere, and stops nothing', async () => {
    const folder = await temporaryFolder();
    const drive = path.join(folder, 'drive');
    await mkdir(drive);
    const door = aDoor(path.join(folder, 'library'), path.join(drive, 'backups'));
    mustValue(mustValue(door.library()).add(aCase()));
    mustValue(door.backUp());
    await rename(drive, `${drive}-away`);
    expect(codeOf(door.backUp())).toBe('backup-failed');
    expect(door.notices()).toEqual([
      expect.stringMatching(/^No backup could be written .*because the folder is not there/),
    ]);
    expect(mustValue(save(door, 0)).sequence).toBe(1);
    expect(await readdir(folder)).toEqual(['drive-away', 'library']);
    await rename(`${drive}-away`, drive);
    mustValue(door.backUp());
    expect(door.notices()).toEqual([]);
  });

  it.skipIf(!mayMount)('is told when it is full, and keeps the older backups', async () => {
    const disk = removableDisk(256 << 10);
    const door = aDoor(await temporaryFolder(), disk.folder);
    mustValue(mustValue(door.library()).add(aCase()));
    let written = door.backUp();
    while (written.ok) written = door.backUp();
    expect(door.notices()).toEqual([expect.stringMatching(/because the disk is full/)]);
    const kept = await readdir(disk.folder);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every((name) => name.endsWith('.sqlite'))).toBe(true);
    expect(mustValue(save(door, 0)).sequence).toBe(1);
  });
});
