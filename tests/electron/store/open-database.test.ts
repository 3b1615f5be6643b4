import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../../electron/store/open-database.ts';
import { aCase } from '../../support/case-builder.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { addActivities, libraryFile, libraryRows, openTestLibrary, tamper } from '../../support/test-library.ts';

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
    const database = mustValue(openDatabase(folder));
    onTestFinished(() => database.close());
    const pragmas = ['journal_mode', 'synchronous', 'foreign_keys', 'user_version', 'secure_delete'];
    const values = pragmas.map((name) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]);
    expect(values).toEqual(['wal', 2, 1, 1, 1]);
  });

  it.skipIf(process.platform === 'win32')('makes them for the eyes of their owner only', async () => {
    const folder = path.join(await temporaryFolder(), 'mine');
    const library = openTestLibrary(folder);
    mustValue(library.add(aCase()));
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    for (const file of await readdir(folder)) expect((await stat(path.join(folder, file))).mode & 0o777).toBe(0o600);
  });

  it.each([
    [
      'a file that is no database',
      'library-damaged',
      async (file: string) => writeFile(file, 'no database '.repeat(500)),
    ],
    ['a page overwritten', 'library-damaged', overwritePages],
    [
      'a file cut short',
      'library-damaged',
      async (file: string) => writeFile(file, (await readFile(file)).subarray(0, 9000)),
    ],
    [
      'a newer version',
      'library-newer',
      async (file: string) => tamper(path.dirname(file), 'PRAGMA user_version = 99'),
    ],
    [
      'another program’s database',
      'library-foreign',
      async (file: string) => tamper(path.dirname(file), 'PRAGMA application_id = 7'),
    ],
  ])('refuses %s and leaves every byte of it', async (_, code, spoil) => {
    const folder = await aLibrary();
    const file = libraryFile(folder);
    await spoil(file);
    const before = await readFile(file);
    const result = openDatabase(folder);
    expect(codeOf(result)).toBe(code);
    expect(result).toMatchObject({ problem: { message: expect.stringMatching(/^[A-Z].*\.$/) } });
    expect((await readFile(file)).equals(before)).toBe(true);
    expect(codeOf(openDatabase(folder))).toBe(code);
  });

  it('leaves alone what a newer version had not yet moved from its log into the file', async () => {
    const running = await aLibrary();
    const newer = new DatabaseSync(libraryFile(running));
    onTestFinished(() => newer.close());
    newer.exec('PRAGMA user_version = 99');
    // As after a power cut: the files as they are while the other program runs.
    const folder = await temporaryFolder();
    for (const end of ['', '-wal']) await copyFile(`${libraryFile(running)}${end}`, `${libraryFile(folder)}${end}`);
    const before = await readFile(libraryFile(folder));
    expect(codeOf(openDatabase(folder))).toBe('library-newer');
    expect((await readFile(libraryFile(folder))).equals(before)).toBe(true);
  });

  it('refuses a fresh database of another program', async () => {
    const folder = await temporaryFolder();
    tamper(folder, 'CREATE TABLE cases (id)');
    expect(codeOf(openDatabase(folder))).toBe('library-foreign');
    expect(libraryRows(folder, 'SELECT name FROM sqlite_schema')).toEqual([{ name: 'cases' }]);
  });

  it('takes an empty file for a new library: a crash right after it was made leaves one', async () => {
    const folder = await temporaryFolder();
    await writeFile(libraryFile(folder), '');
    mustValue(openTestLibrary(folder).add(aCase()));
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
    expect(codeOf(openDatabase(folder))).toBe(code);
  });

  it.skipIf(process.platform !== 'linux')('says so when nothing may be written there', () => {
    expect(openDatabase('/proc/rungs')).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('/proc/rungs') },
    });
  });
});

async function overwritePages(file: string): Promise<void> {
  const bytes = await readFile(file);
  bytes.fill(0x5a, 4096 * 2, 4096 * 4);
  await writeFile(file, bytes);
}
