import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { OpenedDatabase } from '../../../electron/store/access/opened-database.ts';
import { openLibrary } from '../../../electron/store/library.ts';
import { openDatabase } from '../../../electron/store/open-database.ts';
import type { Failure, Result } from '../../../shared/lib/result.ts';
import { aCase } from '../../support/case-builder.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { addActivities, libraryFile, openTestLibrary, tamper } from '../../support/test-library.ts';

function open(folder: string): Result<OpenedDatabase, Failure> {
  const opened = openDatabase({
    folder,
    backupFolder: path.join(folder, 'backups'),
    clock: () => new Date('2026-03-15T09:00:00.000Z'),
  });
  if (opened.ok) onTestFinished(() => opened.value.close());
  return opened;
}

/** A closed library with one case in it. */
async function aLibrary(): Promise<string> {
  const folder = await temporaryFolder();
  const library = openTestLibrary(folder);
  mustValue(library.add(aCase()));
  mustValue(library.save('case-1', 0, addActivities(aCase(), 5).edits));
  library.close();
  return folder;
}

describe('opening the database', () => {
  it('makes the folders and a library that keeps what it is told', async () => {
    const folder = path.join(await temporaryFolder(), 'not', 'there');
    const { database, notices, readOnly } = mustValue(open(folder));
    expect([notices, readOnly]).toEqual([[], null]);
    const pragmas = ['journal_mode', 'synchronous', 'foreign_keys', 'user_version', 'secure_delete'];
    const values = pragmas.map((name) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]);
    expect(values).toEqual(['wal', 2, 1, 4, 1]);
  });

  it.skipIf(process.platform === 'win32')('makes them for the eyes of their owner only', async () => {
    const folder = path.join(await temporaryFolder(), 'mine');
    const library = openTestLibrary(folder);
    mustValue(library.add(aCase()));
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    for (const file of await readdir(folder)) expect((await stat(path.join(folder, file))).mode & 0o777).toBe(0o600);
  });

  it('only reads what a newer version wrote, also what that had not yet moved from its log into the file', async () => {
    const running = await aLibrary();
    const newer = new DatabaseSync(libraryFile(running));
    onTestFinished(() => newer.close());
    newer.exec('CREATE TABLE later (id); PRAGMA user_version = 99');
    // As after a power cut: the files as they are while the other program runs.
    const folder = await temporaryFolder();
    for (const end of ['', '-wal']) await copyFile(`${libraryFile(running)}${end}`, `${libraryFile(folder)}${end}`);
    const before = await readFile(libraryFile(folder));
    expect(mustValue(open(folder)).readOnly?.code).toBe('library-newer');
    const library = openTestLibrary(folder);
    expect(library.readOnly?.message).toMatch(/newer version.*only be read.*update Rungs/);
    const opened = mustValue(library.open('case-1'));
    expect(opened.sequence).toBe(5);
    const { edits } = addActivities(aCase(), 1);
    for (const change of [
      library.add(aCase({ id: 'x' })),
      library.save('case-1', 5, edits),
      library.remove('case-1'),
    ]) {
      expect(codeOf(change)).toBe('library-newer');
    }
    library.close();
    expect((await readFile(libraryFile(folder))).equals(before)).toBe(true);
  });

  it('says so when a newer version keeps its cases in another way', async () => {
    const folder = await aLibrary();
    tamper(folder, 'ALTER TABLE cases RENAME TO matters; PRAGMA user_version = 99');
    const result = openLibrary(folder, () => new Date());
    expect(result).toMatchObject({
      problem: { code: 'library-newer', message: expect.stringMatching(/update Rungs/) },
    });
  });

  it('asks to close the other program when a library that is in use has to be repaired', async () => {
    const folder = await aLibrary();
    const reader = mustValue(openLibrary(folder, () => new Date(), { toRead: true }));
    onTestFinished(() => reader.close());
    const file = libraryFile(folder);
    await writeFile(file, (await readFile(file)).fill(0x5a, 4096, 4096 * 3));
    const before = await readFile(file);
    expect(codeOf(open(folder))).toBe('library-busy');
    expect((await readFile(file)).equals(before)).toBe(true);
  });

  it.each([
    ['a file where the folder should be', 'in-the-way', async (folder: string) => writeFile(folder, '')],
    [
      'a file where a folder above should be',
      'no-such-folder',
      async (folder: string) => writeFile(path.dirname(folder), ''),
    ],
    [
      'a folder where the file should be',
      'library-unreadable',
      async (folder: string) => mkdir(libraryFile(folder), { recursive: true }),
    ],
  ])('says what is wrong with %s', async (_, code, prepare) => {
    const folder = path.join(await temporaryFolder(), 'above', 'library');
    if (code !== 'no-such-folder') await mkdir(path.dirname(folder));
    await prepare(folder);
    expect(codeOf(open(folder))).toBe(code);
  });

  it.skipIf(process.platform !== 'linux')('says so when nothing may be written there', () => {
    expect(open('/proc/rungs')).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('/proc/rungs') },
    });
  });
});
