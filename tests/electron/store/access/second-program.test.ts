import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeWriterLock, writerOf } from '../../../../electron/store/access/writer-lock.ts';
import type { LibraryDoor } from '../../../../electron/store/library-door.ts';
import { aCase } from '../../../support/case-builder.ts';
import { codeOf, mustValue } from '../../../support/must-value.ts';
import { openInOtherProgram } from '../../../support/other-program.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { aDoor } from '../../../support/test-door.ts';
import { addActivities, libraryFile, openTestLibrary } from '../../../support/test-library.ts';

/** A library with one case of five edits. */
async function aLibrary(): Promise<string> {
  const folder = await temporaryFolder();
  const library = openTestLibrary(folder);
  mustValue(library.add(aCase()));
  mustValue(library.save('case-1', 0, addActivities(aCase(), 5).edits));
  library.close();
  return folder;
}

const save = (door: LibraryDoor, base: number) =>
  mustValue(door.library()).save('case-1', base, addActivities(aCase(), base + 1).edits.slice(base));

describe('a second program on the same library', () => {
  it('is told since when and how it is open, whatever it asks, and changes nothing', async () => {
    const folder = await aLibrary();
    const other = await openInOtherProgram(folder);
    expect(other.said).toBe('open');
    const door = aDoor(folder);
    for (const answer of [door.library(), door.state(), door.backUp(), door.retry()]) {
      expect(answer).toMatchObject({
        problem: {
          code: 'library-in-use',
          message: expect.stringMatching(
            new RegExp(
              `in another Rungs, in a window of its own, since \\d+ \\w+ 20\\d\\d, \\d\\d:\\d\\d \\(process ${other.process} on this computer\\);`,
            ),
          ),
        },
      });
    }
  });

  it('looks at it beside the first, on demand, and sees what is saved there meanwhile', async () => {
    const folder = await aLibrary();
    const [first, second] = [aDoor(folder), aDoor(folder)];
    mustValue(first.library());
    const state = mustValue(second.openReadOnly());
    expect(state).toMatchObject({ kind: 'read-only', reason: { code: 'opened-to-read' } });
    expect(mustValue(mustValue(second.library()).open('case-1')).sequence).toBe(5);
    mustValue(save(first, 5));
    expect(mustValue(mustValue(second.library()).open('case-1')).sequence).toBe(6);
    const library = mustValue(second.library());
    const changes = [save(second, 6), library.add(aCase({ id: 'x' })), library.remove('case-1'), second.backUp()];
    expect(changes.map(codeOf)).toEqual(changes.map(() => 'opened-to-read'));
    expect(second.repair()).toBe(false);
    expect(mustValue(mustValue(first.library()).list())).toHaveLength(1);
  });

  it('becomes the one that writes as soon as the first has let go, and until then stays as it is', async () => {
    const folder = await aLibrary();
    const [first, second] = [aDoor(folder), aDoor(folder)];
    mustValue(first.library());
    mustValue(second.openReadOnly());
    expect(codeOf(second.retry())).toBe('library-in-use');
    expect(mustValue(second.state()).kind).toBe('read-only');
    first.close();
    expect(mustValue(second.state()).kind).toBe('read-only');
    expect(mustValue(second.retry())).toEqual({ kind: 'writable' });
    expect(mustValue(save(second, 5)).sequence).toBe(6);
    expect(codeOf(first.library())).toBe('library-in-use');
  });

  it('has it at once when the first was ended without warning', async () => {
    const folder = await aLibrary();
    const other = await openInOtherProgram(folder);
    const door = aDoor(folder);
    expect(codeOf(door.library())).toBe('library-in-use');
    await other.kill();
    expect(mustValue(door.retry())).toEqual({ kind: 'writable' });
    expect(mustValue(save(door, 5)).sequence).toBe(6);
  });

  it('writes no file when it only reads, and leaves the library byte for byte as it is', async () => {
    const folder = await aLibrary();
    const other = await openInOtherProgram(folder);
    const before = await readdir(folder);
    const bytes = await readFile(libraryFile(folder));
    const door = aDoor(folder);
    mustValue(door.openReadOnly());
    mustValue(mustValue(door.library()).open('case-1'));
    door.close();
    expect(await readdir(folder)).toEqual(before);
    expect((await readFile(libraryFile(folder))).equals(bytes)).toBe(true);
    await other.kill();
  });

  it('does not repair what it may only read', async () => {
    const folder = await aLibrary();
    await openInOtherProgram(folder);
    const file = libraryFile(folder);
    await writeFile(file, (await readFile(file)).fill(0x5a, 4096, 4096 * 3));
    const before = await readFile(file);
    const door = aDoor(folder);
    expect(codeOf(door.openReadOnly())).toBe('library-unrepaired');
    expect((await readFile(file)).equals(before)).toBe(true);
  });
});

describe('the lock of the one who writes', () => {
  it('belongs to one of many that want it at the same moment', async () => {
    const folder = await aLibrary();
    const all = await Promise.all(Array.from({ length: 4 }, () => openInOtherProgram(folder)));
    expect(all.map(({ said }) => said).toSorted()).toEqual([
      'library-in-use',
      'library-in-use',
      'library-in-use',
      'open',
    ]);
    expect(writerOf(folder)?.process).toBe(all.find(({ said }) => said === 'open')?.process);
  });

  it('is found again when what it is written on was spoilt', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'library.writer'), 'not a database '.repeat(999));
    const held = takeWriterLock(folder, 'loopback', new Date());
    expect(held.kind).toBe('held');
    expect(writerOf(folder)).toMatchObject({ door: 'loopback', process: process.pid });
    expect(takeWriterLock(folder, 'electron', new Date())).toMatchObject({ kind: 'taken', by: { door: 'loopback' } });
    if (held.kind === 'held') held.release();
    expect(writerOf(folder)).toBeNull();
  });
});
