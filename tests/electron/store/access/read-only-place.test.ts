import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { chmod, chown, copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { LibraryDoor } from '../../../../electron/store/library-door.ts';
import { aCase } from '../../../support/case-builder.ts';
import { codeOf, mustValue } from '../../../support/must-value.ts';
import { openInOtherProgram } from '../../../support/other-program.ts';
import { mayMount, removableDisk } from '../../../support/removable-disk.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { aDoor } from '../../../support/test-door.ts';
import { addActivities, libraryFile, openTestLibrary } from '../../../support/test-library.ts';

const EDITS = addActivities(aCase(), 9).edits;
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
if (!isRoot) console.log('Skipped: what another user may not write, because only root can become somebody else.');

const canFix = isRoot && isFixable();
if (!canFix) console.log('Skipped: files that may not be changed, because this file system does not have such.');

function isFixable(): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'rungs-test-'));
  const fixed = spawnSync('chattr', ['+i', folder]).status === 0;
  spawnSync('chattr', ['-i', folder]);
  rmSync(folder, { recursive: true });
  return fixed;
}

/** Fills a folder with a closed library with one case of five edits, or with what a crash leaves: most of it in the log. */
async function fill(folder: string, how: 'closed' | 'with a log'): Promise<void> {
  const place = how === 'closed' ? folder : await temporaryFolder();
  const library = openTestLibrary(place);
  mustValue(library.add(aCase()));
  mustValue(library.save('case-1', 0, EDITS.slice(0, 5)));
  if (how === 'with a log') {
    for (const end of ['', '-wal']) await copyFile(`${libraryFile(place)}${end}`, `${libraryFile(folder)}${end}`);
  }
  library.close();
}

function expectToBeReadOnly(door: LibraryDoor): void {
  const state = mustValue(door.state());
  expect(state).toMatchObject({
    reason: { code: 'library-read-only', message: expect.stringMatching(/may only be read.*allow writing to it/) },
  });
  const library = mustValue(door.library());
  expect(mustValue(library.open('case-1')).sequence).toBe(5);
  expect(mustValue(library.list())).toHaveLength(1);
  expect(codeOf(library.save('case-1', 5, EDITS.slice(5, 6)))).toBe('library-read-only');
  expect(codeOf(door.backUp())).toBe('library-read-only');
}

function expectToBeWritable(door: LibraryDoor): void {
  expect(mustValue(mustValue(door.library()).save('case-1', 5, EDITS.slice(5, 6))).sequence).toBe(6);
  expect(mustValue(door.state())).toEqual({ kind: 'writable' });
}

describe.each(['closed', 'with a log'] as const)('a library that may only be read, %s', (how) => {
  it.skipIf(!mayMount)('is opened to be read on a disk that is read-only, and written when that ends', async () => {
    const disk = removableDisk(4 << 20);
    await fill(disk.folder, how);
    disk.makeReadOnly();
    const door = aDoor(disk.folder);
    expectToBeReadOnly(door);
    disk.makeWritable();
    expectToBeWritable(door);
    door.close();
  });

  it.skipIf(!canFix)(
    'is opened to be read when files and folder may not be changed, and written when that ends',
    async () => {
      const folder = await temporaryFolder();
      await fill(folder, how);
      const files = (await readdir(folder)).map((name) => path.join(folder, name));
      const fix = (flag: string) => spawnSync('chattr', [flag, folder, ...files]).status === 0;
      onTestFinished(() => void fix('-i'));
      fix('+i');
      const before = await Promise.all(files.map((file) => readFile(file)));
      const door = aDoor(folder);
      expectToBeReadOnly(door);
      const after = await Promise.all(files.map((file) => readFile(file)));
      expect(after.every((bytes, index) => bytes.equals(before[index] ?? Buffer.alloc(0)))).toBe(true);
      fix('-i');
      expectToBeWritable(door);
    },
  );

  it.skipIf(!isRoot)('is opened to be read by a user who may not write there', async () => {
    const folder = path.join(await temporaryFolder(), 'library');
    await mkdir(folder);
    await fill(folder, how);
    await chmod(path.dirname(folder), 0o755);
    await chmod(folder, 0o755);
    for (const name of await readdir(folder)) await chmod(path.join(folder, name), 0o644);
    expect((await openInOtherProgram(folder, { as: 65_534 })).said).toBe('library-read-only');
    const names = await readdir(folder);
    for (const name of ['.', ...names]) await chown(path.join(folder, name), 65_534, 65_534);
    expect((await openInOtherProgram(folder, { as: 65_534 })).said).toBe('open');
  });
});

describe('a folder without a library', () => {
  it.skipIf(!isRoot)('is said in a sentence when a user may not write there', async () => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o755);
    expect((await openInOtherProgram(folder, { as: 65_534 })).said).toBe('no-permission');
    expect((await openInOtherProgram(path.join(folder, 'new'), { as: 65_534 })).said).toBe('no-permission');
  });
});

it.skipIf(!mayMount)('reads what a newer program wrote also where nothing may be written', async () => {
  const disk = removableDisk(4 << 20);
  await fill(disk.folder, 'closed');
  const newer = new DatabaseSync(libraryFile(disk.folder));
  newer.exec('CREATE TABLE later (id); PRAGMA user_version = 99');
  newer.close();
  disk.makeReadOnly();
  const door = aDoor(disk.folder);
  expect(mustValue(door.state())).toMatchObject({ reason: { code: 'library-newer' } });
  expect(mustValue(mustValue(door.library()).open('case-1')).sequence).toBe(5);
  door.close();
});
