import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, vi } from 'vitest';
import { openLibrary } from '../../../../electron/store/library.ts';
import { editIn, leaveCopy } from '../../../support/library-copies.ts';
import { codeOf, mustValue } from '../../../support/must-value.ts';
import { openTestDesk } from '../../../support/test-desk.ts';
import { mustEdit, tamper } from '../../../support/test-library.ts';

import {
  agreed,
  compare,
  ID,
  NAME,
  retitled,
  SOURCE,
  START,
  statesOf,
  twoComputers,
} from '../../../support/two-computers.ts';

describe('looking for copies', () => {
  it('reads the log beside a copy, writes nothing anywhere, and changes nothing in the folder', async () => {
    const computers = await twoComputers();
    const theirs = mustValue(openLibrary(computers.there, () => new Date('2026-02-01T09:00:00.000Z')));
    const subject = mustValue(theirs.open(ID)).case;
    mustValue(theirs.save(ID, 0, [mustEdit(retitled('Only in the log')(subject)).edit]));
    // Still open there: what was saved is in the log alone.
    await leaveCopy(computers.there, computers.here, NAME, ['-wal']);
    theirs.close();
    const files = async () =>
      Promise.all(
        (await readdir(computers.here))
          .filter((name) => name.startsWith(NAME))
          .map((name) => readFile(path.join(computers.here, name))),
      );
    const before = await files();
    const desk = openTestDesk(computers.folder);
    // Whoever wanted to put it into the folder for temporary files would fail.
    vi.stubEnv('TMPDIR', path.join(computers.folder, 'not-there'));
    const comparison = await compare(desk).finally(() => vi.unstubAllEnvs());
    expect(comparison.theirs.activities[0]?.title).toBe('Only in the log');
    expect(await files()).toEqual(before);
    mustValue(await desk.ask('copies.merge', { source: SOURCE, case: ID, ...agreed(comparison), choices: {} }));
    const aside = (await readdir(computers.here)).filter((name) => name.startsWith('library-merged'));
    expect(aside.map((name) => name.replace(/^.*sqlite/, ''))).toEqual(['', '-wal']);
  });

  it('takes the file alone where the log beside it is of another library', async () => {
    const computers = await twoComputers();
    editIn(computers.there, ID, '2026-02-01T09:00:00.000Z', [retitled('Theirs')]);
    const target = await leaveCopy(computers.there, computers.here, NAME);
    await writeFile(`${target}-wal`, Buffer.alloc(4096, 7));
    expect((await compare(openTestDesk(computers.folder))).theirs.activities[0]?.title).toBe('Theirs');
  });

  it.each([
    'library (1).sqlite',
    'library 2.sqlite',
    'library-LAPTOP.sqlite',
    'library.sync-conflict-20260101-120000-ABCDEFG.sqlite',
    'library (Case Conflict).sqlite',
    'Bibliothek von Ada.db',
    'library_conf(1)',
  ])('finds one whatever it is called: %s', async (name) => {
    const computers = await twoComputers();
    editIn(computers.there, ID, '2026-02-01T09:00:00.000Z', [retitled('Theirs')]);
    await leaveCopy(computers.there, computers.here, name);
    expect(await statesOf(openTestDesk(computers.folder))).toEqual([[name, ['different']]]);
  });

  it('overlooks what is ours, of other programs, hidden or no file at all', async () => {
    const computers = await twoComputers();
    for (const name of [
      'library-damaged-2026-01-01T00-00-00-000Z.sqlite',
      'library-replaced-2026-01-01T00-00-00-000Z-2.sqlite',
      'library-merged-2026-01-01T00-00-00-000Z.sqlite',
      'rungs-backup-2026-01-01T00-00-00-000Z.sqlite',
      '.syncthing.library.sqlite.tmp',
    ]) {
      await leaveCopy(computers.there, computers.here, name);
    }
    const foreign = new DatabaseSync(path.join(computers.here, 'photos.sqlite'));
    foreign.exec('CREATE TABLE cases (id TEXT)');
    foreign.close();
    await writeFile(path.join(computers.here, 'notes.txt'), 'SQLite format 3');
    await writeFile(path.join(computers.here, 'empty.sqlite'), '');
    await mkdir(path.join(computers.here, 'folder.sqlite'));
    expect(await statesOf(openTestDesk(computers.folder))).toEqual([]);
  });

  it('tells of one that is damaged or of a newer version, in a sentence, and leaves it', async () => {
    const computers = await twoComputers();
    const damaged = await leaveCopy(computers.there, computers.here, 'damaged.sqlite');
    await truncate(damaged, 5_000);
    const newer = await leaveCopy(computers.there, computers.here, 'newer.sqlite');
    const database = new DatabaseSync(newer);
    database.exec('PRAGMA user_version = 99');
    database.close();
    const desk = openTestDesk(computers.folder);
    expect(Object.fromEntries(await statesOf(desk))).toEqual({
      'damaged.sqlite': expect.stringMatching(/^The copy "damaged.sqlite" is damaged and was left as it is/),
      'newer.sqlite': expect.stringMatching(/^A newer version of Rungs wrote the copy "newer.sqlite"/),
    });
    const source = { kind: 'copy', name: 'damaged.sqlite' } as const;
    expect(codeOf(await desk.ask('copies.compare', { source, case: ID }))).toBe('damaged-copy');
    expect(codeOf(await desk.ask('copies.compare', { source: { kind: 'copy', name: '../x' }, case: ID }))).toBe(
      'no-such-copy',
    );
    expect(codeOf(await desk.ask('copies.setAside', { name: 'newer.sqlite' }))).toBe('copy-not-done');
  });

  it('lets a damaged one be set aside, byte for byte, so that nobody is warned of it for ever', async () => {
    const computers = await twoComputers();
    const damaged = await leaveCopy(computers.there, computers.here, 'damaged.sqlite');
    await truncate(damaged, 5_000);
    const bytes = await readFile(damaged);
    const desk = openTestDesk(computers.folder);
    const { keptAs } = mustValue(await desk.ask('copies.setAside', { name: 'damaged.sqlite' }));
    expect(keptAs).toMatch(/^library-merged-/);
    expect(await readFile(path.join(computers.here, keptAs ?? ''))).toEqual(bytes);
    expect(await statesOf(desk)).toEqual([]);
  });

  it('lets one of which a case is damaged be set aside once the others are dealt with', async () => {
    const computers = await twoComputers([START, { ...START, id: 'other' }]);
    const copy = await leaveCopy(computers.there, computers.here, 'copy.sqlite');
    const database = new DatabaseSync(copy);
    database.exec("UPDATE checkpoints SET document = 'spoilt' WHERE case_id = 'other'");
    database.exec("UPDATE cases SET sequence = 0, person = 'x' WHERE id = 'other'");
    database.close();
    const desk = openTestDesk(computers.folder);
    expect(await statesOf(desk)).toEqual([['copy.sqlite', expect.arrayContaining(['damaged', 'same'])]]);
    mustValue(await desk.ask('copies.setAside', { name: 'copy.sqlite' }));
    expect(await statesOf(desk)).toEqual([]);
  });

  it('keeps a good copy of a case that is damaged in the library where it can be found', async () => {
    const computers = await twoComputers();
    await leaveCopy(computers.there, computers.here, 'copy.sqlite');
    tamper(computers.here, "UPDATE checkpoints SET document = 'spoilt'");
    const desk = openTestDesk(computers.folder);
    expect(await statesOf(desk)).toEqual([['copy.sqlite', ['damaged']]]);
    expect(codeOf(await desk.ask('copies.setAside', { name: 'copy.sqlite' }))).toBe('copy-not-done');
  });
});
