import { existsSync, statSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../../electron/store/library.ts';
import type { LibraryDoor } from '../../../../electron/store/library-door.ts';
import { aCase } from '../../../support/case-builder.ts';
import { editIn } from '../../../support/library-copies.ts';
import { codeOf, mustValue } from '../../../support/must-value.ts';
import { mayMount, removableDisk } from '../../../support/removable-disk.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { aDoor } from '../../../support/test-door.ts';
import { addActivities, libraryFile } from '../../../support/test-library.ts';
import { added, ID, START, twoComputers } from '../../../support/two-computers.ts';

const EDITS = addActivities(START, 9).edits;
const COPY = /^library \(this computer .*\)\.sqlite$/;

function save(door: LibraryDoor, base: number) {
  return mustValue(door.library()).save(ID, base, EDITS.slice(base, base + 1));
}

/** What a program that synchronises folders does. */
async function replace(folder: string, by: string): Promise<void> {
  await copyFile(libraryFile(by), path.join(folder, '.arriving'));
  await rename(path.join(folder, '.arriving'), libraryFile(folder));
}

const copiesIn = async (folder: string) => (await readdir(folder)).filter((name) => COPY.test(name));

/** The activities of a case in a library file, through a folder of its own. */
async function activitiesIn(file: string): Promise<readonly string[]> {
  const folder = path.join(await temporaryFolder(), 'library');
  await mkdir(folder);
  await copyFile(file, libraryFile(folder));
  const library = mustValue(openLibrary(folder, () => new Date()));
  const { activities } = mustValue(library.open(ID)).case;
  library.close();
  return activities.map(({ id }) => id).filter((id) => !/^a\d$/.test(id));
}

/** Saved edits here that lie in the log alone, and a library of another computer with edits of its own. */
async function apart() {
  const { here, there } = await twoComputers();
  editIn(there, ID, '2026-02-01T09:00:00.000Z', [added('theirs-1'), added('theirs-2'), added('theirs-3')]);
  const door = aDoor(here);
  for (const base of [0, 1]) mustValue(save(door, base));
  return { here, there, door };
}

describe.skipIf(process.platform === 'win32')('a library whose file is replaced while it is open', () => {
  it('is kept as a copy to be merged, and the new file is read without the old log', async () => {
    const { here, there, door } = await apart();
    await replace(here, there);
    expect(codeOf(save(door, 2))).toBe('stale');
    const opened = mustValue(mustValue(door.library()).open(ID));
    expect([opened.sequence, opened.case.activities.slice(-3).map(({ id }) => id)]).toEqual([
      3,
      ['theirs-1', 'theirs-2', 'theirs-3'],
    ]);
    expect(door.notices()).toEqual([]);
    const [name = '', ...others] = await copiesIn(here);
    expect(others).toEqual([]);
    expect(statSync(path.join(here, name)).mode & 0o777).toBe(0o600);
    expect(await activitiesIn(path.join(here, name))).toEqual(['added-0', 'added-1']);
    door.close();
    expect(await activitiesIn(libraryFile(here))).toEqual(['theirs-1', 'theirs-2', 'theirs-3']);
    expect(await copiesIn(here)).toEqual([name]);
  });

  it('is kept when it is noticed on closing only', async () => {
    const { here, there, door } = await apart();
    await replace(here, there);
    door.close();
    expect(existsSync(`${libraryFile(here)}-wal`)).toBe(false);
    const [name = ''] = await copiesIn(here);
    expect(await activitiesIn(path.join(here, name))).toEqual(['added-0', 'added-1']);
    expect(await activitiesIn(libraryFile(here))).toEqual(['theirs-1', 'theirs-2', 'theirs-3']);
  });

  it('leaves the log that came with the new file', async () => {
    const { here, there, door } = await apart();
    const theirs = mustValue(openLibrary(there, () => new Date('2026-02-02T09:00:00.000Z')));
    const { case: subject, sequence } = mustValue(theirs.open(ID));
    mustValue(theirs.save(ID, sequence, [...addActivities(subject, 1).edits]));
    await copyFile(`${libraryFile(there)}-wal`, path.join(here, '.arriving-wal'));
    await rename(path.join(here, '.arriving-wal'), `${libraryFile(here)}-wal`);
    await replace(here, there);
    expect(mustValue(mustValue(door.library()).open(ID)).sequence).toBe(4);
    const [name = ''] = await copiesIn(here);
    expect(await activitiesIn(path.join(here, name))).toEqual(['added-0', 'added-1']);
    theirs.close();
  });

  it.skipIf(!mayMount)('stays open, refuses in a sentence, and gives way once the disk takes the copy', async () => {
    const disk = removableDisk(1 << 20);
    const here = path.join(disk.folder, 'library');
    const door = aDoor(here);
    mustValue(mustValue(door.library()).add(START));
    for (const base of [0, 1]) mustValue(save(door, base));
    const { there } = await twoComputers([START, aCase({ id: 'other' })]);
    await replace(here, there);
    const filler = path.join(disk.folder, 'filler');
    await writeFile(filler, Buffer.alloc(1 << 20)).catch(() => {});
    const refused = save(door, 2);
    expect(refused).toMatchObject({
      problem: {
        code: 'library-gone',
        message: expect.stringMatching(/^Another library was put in the place.*then try again\.$/),
      },
    });
    expect(mustValue(mustValue(door.library()).open(ID)).sequence).toBe(2);
    expect(mustValue(door.state())).toMatchObject({ kind: 'read-only', reason: { code: 'library-gone' } });
    expect(await copiesIn(here)).toEqual([]);
    await rm(filler);
    expect(codeOf(save(door, 2))).toBe('stale');
    expect(await copiesIn(here)).toHaveLength(1);
    door.close();
  });
});
