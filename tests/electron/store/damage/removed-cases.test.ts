import { copyFileSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createLibraryDoor, type LibraryDoor } from '../../../../electron/store/library-door.ts';
import { mustValue } from '../../../support/must-value.ts';
import { aSmallCase } from '../../../support/small-case.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { addActivities, libraryFile, libraryRows, textOfFolder } from '../../../support/test-library.ts';

type Place = { readonly folder: string; readonly drive: string };
type Started = { readonly door: LibraryDoor; readonly names: readonly string[]; readonly notices: readonly string[] };

/** The clock stands still, as it nearly does between an edit and a removal. */
function start({ folder, drive }: Place): Started {
  const door = createLibraryDoor({
    folder,
    backupFolder: () => drive,
    clock: () => new Date('2026-03-15T09:00:00.000Z'),
    later: () => () => {},
  });
  onTestFinished(() => door.close());
  const library = mustValue(door.library());
  return { door, names: mustValue(library.list()).map(({ id }) => id), notices: door.notices() };
}

/** A library of two cases, both in a backup on a drive. */
async function onDrive(): Promise<Place> {
  const place = await temporaryFolder();
  const here = { folder: path.join(place, 'library'), drive: path.join(place, 'drive', 'backups') };
  mkdirSync(here.drive, { recursive: true });
  const { door } = start(here);
  for (const id of ['one', 'two']) mustValue(mustValue(door.library()).add(aSmallCase(id)));
  mustValue(mustValue(door.library()).save('one', 0, addActivities(aSmallCase('one'), 3).edits));
  mustValue(door.backUp());
  door.close();
  return here;
}

const unplug = ({ drive }: Place) => renameSync(path.dirname(drive), `${path.dirname(drive)} away`);
const plugIn = ({ drive }: Place) => renameSync(`${path.dirname(drive)} away`, path.dirname(drive));

/** Removes a case while the drive with the backups is away. */
async function removedAway(ids: readonly string[] = ['one']): Promise<Place> {
  const place = await onDrive();
  unplug(place);
  const { door } = start(place);
  for (const id of ids) mustValue(mustValue(door.library()).remove(id));
  door.close();
  plugIn(place);
  return place;
}

it('a case that was removed while the drive with the backups was away stays away when it is back', async () => {
  const place = await removedAway();
  expect(start(place)).toMatchObject({ names: ['two'], notices: [] });
});

it('so do all cases there were', async () => {
  const place = await removedAway(['one', 'two']);
  expect(start(place)).toMatchObject({ names: [], notices: [] });
});

it('a removed case does not come back where the library is damaged or its log is lost', async () => {
  const place = await removedAway();
  const { door } = start(place);
  mustValue(mustValue(door.library()).save('two', 0, addActivities(aSmallCase('two'), 1).edits));
  door.close();
  const bytes = readFileSync(libraryFile(place.folder));
  writeFileSync(libraryFile(place.folder), bytes.fill(0, 0, 100));
  const damaged = start(place);
  expect(damaged).toMatchObject({ names: ['two'], notices: [expect.stringContaining('1 case was rebuilt')] });
  damaged.door.close();
  // What was rebuilt still knows it.
  rmSync(place.drive, { recursive: true });
  mkdirSync(place.drive);
  expect(libraryRows(place.folder, 'SELECT case_id FROM removed')).toEqual([{ case_id: 'one' }]);
});

it('edits that were lost are brought back, and a case that was removed before is not', async () => {
  const place = await removedAway();
  const before = path.join(place.folder, 'before');
  copyFileSync(libraryFile(place.folder), before);
  cpSync(place.drive, `${place.drive} old`, { recursive: true });
  const { door } = start(place);
  mustValue(mustValue(door.library()).save('two', 0, addActivities(aSmallCase('two'), 1).edits));
  mustValue(door.backUp());
  door.close();
  copyFileSync(before, libraryFile(place.folder));
  const again = start(place);
  expect(again).toMatchObject({ names: ['two'], notices: [expect.stringContaining('lacked edits')] });
  expect(mustValue(mustValue(again.door.library()).open('two')).sequence).toBe(1);
});

it('a case that is brought back from a backup is one of the library again', async () => {
  const place = await removedAway();
  const { door } = start(place);
  mustValue(mustValue(door.library()).add(aSmallCase('one')));
  expect(libraryRows(place.folder, 'SELECT * FROM removed')).toEqual([]);
  mustValue(mustValue(door.library()).save('one', 0, addActivities(aSmallCase('one'), 2).edits));
  mustValue(door.backUp());
  door.close();
  rmSync(libraryFile(place.folder));
  const again = start(place);
  expect(again.names.toSorted()).toEqual(['one', 'two']);
  expect(mustValue(mustValue(again.door.library()).open('one')).sequence).toBe(2);
});

it('what another computer changed after a case was removed here is not thrown away', async () => {
  const place = await removedAway();
  const changed = path.join(place.folder, 'theirs');
  cpSync(place.drive, changed, { recursive: true });
  const there = createLibraryDoor({
    folder: changed,
    backupFolder: () => place.drive,
    clock: () => new Date('2026-03-16T09:00:00.000Z'),
    later: () => () => {},
  });
  mustValue(mustValue(there.library()).save('one', 3, addActivities(aSmallCase('one'), 4).edits.slice(3)));
  mustValue(there.backUp());
  there.close();
  expect(start(place).names).toContain('one');
});

it('a removed case leaves no word behind, only its number', async () => {
  const place = await removedAway(['one', 'two']);
  expect(await textOfFolder(place.folder)).not.toContain('Ada Example');
});
