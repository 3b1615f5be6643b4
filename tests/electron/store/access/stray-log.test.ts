import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, cp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../../electron/store/library.ts';
import { builtProgram } from '../../../support/built-program.ts';
import { aCase, anActivity } from '../../../support/case-builder.ts';
import { compileShim, hasCompiler } from '../../../support/fault-shim.ts';
import { mustValue } from '../../../support/must-value.ts';
import { aSmallCase } from '../../../support/small-case.ts';
import { addTo, leftByKill, nextStart } from '../../../support/stray-log.ts';
import { memoryFolder, temporaryFolder } from '../../../support/temporary-folder.ts';
import { libraryFile, libraryRows, openTestLibrary } from '../../../support/test-library.ts';

const MOVER = await builtProgram(new URL('../../../support/move-log-until-killed.ts', import.meta.url));
const ASIDE = /^library-replaced-.*\.sqlite-wal$/;

/** Two computers with one library, this one with more saved in its log than `before`; `there` is closed. */
async function apart(before: number, mine: number, theirs: number, words = 0) {
  const [here, there] = [await temporaryFolder(), await temporaryFolder()];
  const first = openTestLibrary(here);
  mustValue(first.add(aSmallCase('one')));
  mustValue(first.add(aSmallCase('two')));
  addTo(first, 'one', names('both', before), words);
  first.close();
  await copyFile(libraryFile(here), libraryFile(there));
  const other = mustValue(openLibrary(there, () => new Date('2026-03-01T09:00:00.000Z')));
  addTo(other, 'one', names('theirs', theirs), words);
  other.close();
  const library = mustValue(openLibrary(here, () => new Date('2026-03-02T09:00:00.000Z')));
  addTo(library, 'one', names('mine', mine), words);
  addTo(library, 'two', ['second'], words);
  const killed = await leftByKill(here);
  library.close();
  return { killed, there };
}

function names(kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${kind}-${index}`);
}

/** As a program that synchronises folders puts a file in another's place. */
async function replace(folder: string, by: string): Promise<void> {
  await copyFile(libraryFile(by), path.join(folder, '.arriving'));
  await rename(path.join(folder, '.arriving'), libraryFile(folder));
}

describe('a log beside the file of another computer, after a kill', () => {
  it.each([
    [1, 1, 1, 0],
    [3, 2, 5, 0],
    [3, 5, 2, 0],
    [0, 1, 1, 0],
    [2, 3, 3, 900],
    [9, 12, 1, 900],
  ])('is kept as a copy (%i edits of both, %i here, %i there)', async (both, mine, theirs, words) => {
    const { killed, there } = await apart(both, mine, theirs, words);
    await replace(killed, there);
    const found = await nextStart(killed);
    expect(found.library).toEqual({ one: [...names('both', both), ...names('theirs', theirs)], two: [] });
    expect(found.copies).toEqual({ one: [...names('both', both), ...names('mine', mine)], two: ['second'] });
    expect(found.notices).toEqual([
      expect.stringMatching(/^Another version of the library .* kept beside it as "library \(this.*, to be merged\.$/),
    ]);
    expect((await readdir(killed)).filter((name) => ASIDE.test(name))).toHaveLength(1);
    expect(existsSync(`${libraryFile(killed)}-wal`)).toBe(false);
    expect(await nextStart(killed)).toMatchObject({ library: found.library, notices: [] });
  });

  it('is left aside where all of it is in the new file', async () => {
    const { killed } = await apart(2, 2, 0);
    const merged = await nextStart(await leftCopyOf(killed));
    const ahead = await temporaryFolder();
    await copyFile(libraryFile(killed), libraryFile(ahead));
    await copyFile(`${libraryFile(killed)}-wal`, `${libraryFile(ahead)}-wal`);
    const library = mustValue(openLibrary(ahead, () => new Date('2026-03-03T09:00:00.000Z')));
    addTo(library, 'one', ['later']);
    library.close();
    await replace(killed, ahead);
    const found = await nextStart(killed);
    expect(found.library).toEqual({ ...merged.library, one: [...(merged.library.one ?? []), 'later'] });
    expect(found.copies).toEqual({});
    expect(found.notices).toEqual([expect.stringMatching(/it has all that was saved here before/)]);
  });

  it('of which only pieces can be read is kept in files', async () => {
    const { killed, there } = await apart(1, 1, 0);
    const library = mustValue(openLibrary(there, () => new Date('2026-03-04T09:00:00.000Z')));
    mustValue(library.remove('one'));
    library.close();
    await replace(killed, there);
    const found = await nextStart(killed);
    expect(found.library).toEqual({ two: [] });
    expect(found.copies).toMatchObject({ two: ['second'] });
    expect(`${found.leftovers} ${JSON.stringify(found.copies)}`).toContain('mine-0');
  });

  it('is passed over where nothing may be written', async () => {
    const { killed, there } = await apart(2, 2, 2);
    await replace(killed, there);
    const library = mustValue(openLibrary(killed, () => new Date(), { toRead: true }));
    expect(mustValue(library.open('one')).case.activities.map(({ id }) => id)).toEqual([
      ...names('both', 2),
      ...names('theirs', 2),
    ]);
    library.close();
    expect(existsSync(`${libraryFile(killed)}-wal`)).toBe(true);
  });
});

describe('a log beside a wholly other library, after a kill', () => {
  it.each([false, true])('is kept as a copy, also from the very first start (%s)', async (isFirst) => {
    const here = await temporaryFolder();
    const library = openTestLibrary(here);
    mustValue(library.add(aCase()));
    if (!isFirst) library.close();
    const open = isFirst ? library : openTestLibrary(here);
    addTo(open, 'case-1', ['mine-1', 'mine-2']);
    mustValue(open.backUp(path.join(here, 'backups')));
    addTo(open, 'case-1', ['mine-3']);
    const killed = await leftByKill(here);
    const other = await temporaryFolder();
    const theirs = openTestLibrary(other);
    mustValue(theirs.add(aCase({ id: 'other', activities: [anActivity('theirs')] })));
    theirs.close();
    await replace(killed, other);
    const found = await nextStart(killed);
    expect(found.library).toEqual({ other: ['theirs'] });
    expect(found.copies).toEqual({ 'case-1': ['mine-1', 'mine-2', 'mine-3'] });
    expect(found.notices).toHaveLength(1);
  });

  it('says so where nothing was in it', async () => {
    const here = await temporaryFolder();
    openTestLibrary(here);
    const killed = await leftByKill(here);
    const { there } = await apart(1, 1, 1);
    await replace(killed, there);
    expect(await nextStart(killed)).toMatchObject({ library: { one: ['both-0', 'theirs-0'], two: [] }, copies: {} });
  });
});

it.each([
  [1, 1, 0],
  [4, 1, 0],
  [1, 6, 0],
  [5, 5, 900],
])(
  'loses nothing when an older copy of the library comes back (%i edits older, %i in the log)',
  async (gap, mine, words) => {
    const here = await temporaryFolder();
    const library = openTestLibrary(here);
    mustValue(library.add(aSmallCase('one')));
    addTo(library, 'one', ['first'], words);
    library.close();
    const older = await temporaryFolder();
    await copyFile(libraryFile(here), libraryFile(older));
    const between = openTestLibrary(here);
    addTo(between, 'one', names('between', gap), words);
    mustValue(between.backUp(path.join(here, 'backups')));
    between.close();
    const last = mustValue(openLibrary(here, () => new Date('2026-03-02T09:00:00.000Z')));
    addTo(last, 'one', names('mine', mine), words);
    const killed = await leftByKill(here);
    last.close();
    await replace(killed, older);
    const found = await nextStart(killed);
    const all = ['first', ...names('between', gap), ...names('mine', mine)];
    expect([found.library.one, found.copies.one]).toContainEqual(all);
  },
);

describe('a log that is the file’s own', () => {
  it('is used wherever folder and files were copied to', async () => {
    const { killed } = await apart(3, 4, 0);
    const [moved, restored] = [path.join(await temporaryFolder(), 'moved'), path.join(await temporaryFolder(), 'back')];
    await cp(killed, moved, { recursive: true });
    await cp(killed, restored, { recursive: true });
    await rm(`${libraryFile(restored)}-shm`);
    for (const folder of [moved, restored]) {
      const found = await nextStart(folder);
      expect(found).toMatchObject({ notices: [], copies: {} });
      expect(found.library).toEqual({ one: [...names('both', 3), ...names('mine', 4)], two: ['second'] });
    }
  });

  it('is used when it removes a case that could not be wiped from it', async () => {
    const here = await temporaryFolder();
    const library = openTestLibrary(here);
    mustValue(library.add(aCase({ id: 'kept' })));
    mustValue(library.add(aCase({ id: 'removed' })));
    library.close();
    const open = openTestLibrary(here);
    addTo(open, 'kept', ['before']);
    const reader = new DatabaseSync(libraryFile(here), { readOnly: true });
    reader.exec('BEGIN; SELECT count(*) FROM cases');
    mustValue(open.remove('removed'));
    addTo(open, 'kept', ['after']);
    const killed = await leftByKill(here);
    reader.close();
    expect(libraryRows(killed, 'SELECT id FROM cases')).toEqual([{ id: 'kept' }]);
    expect(await nextStart(killed)).toMatchObject({ library: { kept: ['before', 'after'] }, copies: {}, notices: [] });
  });

  it.skipIf(!hasCompiler)(
    'is used when its move into the file was broken off, at any write',
    { timeout: 300_000 },
    async () => {
      const folder = await memoryFolder();
      const start = path.join(folder, 'start');
      const library = mustValue(openLibrary(start, () => new Date('2026-03-01T09:00:00.000Z')));
      mustValue(library.add(aSmallCase('one')));
      mustValue(library.add(aSmallCase('two')));
      library.close();
      const { env, arm } = compileShim(folder, path.join(folder, 'work'));
      let moved = false;
      for (let write = 1; !moved; write += 1) {
        for (const half of [0, 1]) {
          const work = path.join(folder, 'work', `${write}-${half}`);
          await cp(start, work, { recursive: true });
          // Armed by the program itself, once it has saved.
          arm(0, 0, 0, 0);
          const run = spawnSync(process.execPath, [MOVER.file, work, String(write), String(half)], {
            env: { ...env, ...MOVER.env },
            encoding: 'utf8',
          });
          expect([run.signal, run.stderr]).toEqual(['SIGKILL', '']);
          moved = run.stdout !== '';
          const found = await nextStart(work);
          expect(found).toMatchObject({ library: { one: names('added', 8), two: [] }, notices: [], copies: {} });
        }
        expect(write).toBeLessThan(60);
        if (moved) expect(write).toBeGreaterThan(4);
      }
    },
  );
});

/** A folder with the same files. */
async function leftCopyOf(folder: string): Promise<string> {
  const place = path.join(await temporaryFolder(), 'library');
  await cp(folder, place, { recursive: true });
  return place;
}
