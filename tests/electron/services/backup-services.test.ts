import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeActivity } from '../../../shared/case/activity-edits.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTestDesk } from '../../support/test-desk.ts';
import { addActivities, libraryFile, libraryRows, mustEdit, tamper } from '../../support/test-library.ts';

const NEW = { name: 'Ada Example', track: 'ic', level: 'l6', date: null, ladder: null };

/** A desk with one case of three edits in its library, and the name of a backup of it. */
async function aDesk() {
  const folder = await temporaryFolder();
  const desk = openTestDesk(folder);
  const { id } = mustValue(await desk.ask('case.create', NEW));
  const before = mustValue(await desk.ask('case.open', { id })).case;
  const { edits, case: after } = addActivities(before, 3);
  mustValue(await desk.ask('case.save', { id, base: 0, edits }));
  const backup = mustValue(await desk.ask('backup.now', {}));
  return { ...desk, library: path.join(folder, 'library'), id, after, backup: backup.name };
}

describe('backups', () => {
  it('are listed with what is in them', async () => {
    const { ask, library, id } = await aDesk();
    await writeFile(path.join(library, 'backups', 'rungs-backup-2020-01-01T00-00-00-000Z.sqlite'), 'broken');
    const { folder, backups } = mustValue(await ask('backup.list', {}));
    expect(folder).toBe(path.join(library, 'backups'));
    expect(backups).toEqual([
      {
        name: 'rungs-backup-2026-03-15T09-00-00-000Z.sqlite',
        instant: '2026-03-15T09:00:00.000Z',
        bytes: expect.any(Number),
        cases: [expect.objectContaining({ id, person: 'Ada Example', target: 'T6 Staff engineer', activities: 3 })],
      },
      expect.objectContaining({ instant: '2020-01-01T00:00:00.000Z', cases: null }),
    ]);
  });

  it('put in the library’s place want each case opened anew, though it is at the very edit of before', async () => {
    const { ask, id, after, backup } = await aDesk();
    mustValue(await ask('backup.restore', { backup, case: null }));
    const { edit } = mustEdit(removeActivity(after, 'added-1'));
    const save = (generation?: number) => ask('case.save', { id, base: 3, generation, edits: [edit] });
    const { sequence, generation } = mustValue(await ask('case.open', { id }));
    // The window that opened it does not speak for another one, which still shows the case of before.
    expect(codeOf(await save())).toBe('stale');
    expect(sequence).toBe(3);
    expect(mustValue(await save(generation)).sequence).toBe(4);
  });

  it('give one case back beside what became of it, with its history', async () => {
    const { ask, library, id, after, backup } = await aDesk();
    const removed = mustEdit(removeActivity(after, 'added-1'));
    mustValue(await ask('case.save', { id, base: 3, edits: [removed.edit] }));
    const restored = mustValue(await ask('backup.restore', { backup, case: id }));
    expect(restored).toEqual({ kind: 'case', id: 'new-2' });
    expect(mustValue(await ask('case.open', { id: 'new-2' }))).toEqual({
      case: { ...after, id: 'new-2' },
      sequence: 3,
      generation: 0,
      history: {
        past: [{ subject: 'added-0' }, { subject: 'added-1' }, { subject: 'added-2' }].map((edit) =>
          expect.objectContaining(edit),
        ),
        future: [],
      },
    });
    expect(mustValue(await ask('case.open', { id })).sequence).toBe(4);
    expect(libraryRows(library, `SELECT count(*) AS n FROM edits WHERE case_id = 'new-2'`)).toEqual([{ n: 3 }]);
  });

  it('give a removed case back under its own id; until then it stays removed, also after a restart', async () => {
    const { ask, folder, id, after, backup } = await aDesk();
    mustValue(await ask('case.remove', { id }));
    // As after a crash: the files as they are, while the first program has not been closed.
    const later = await temporaryFolder();
    await cp(folder, later, { recursive: true });
    const again = openTestDesk(later);
    expect(mustValue(await again.ask('library.list', {}))).toEqual([]);
    expect(mustValue(await again.ask('library.notices', {}))).toEqual([]);
    expect(mustValue(await again.ask('backup.list', {})).backups.map(({ cases }) => cases?.length)).toEqual([0, 1]);
    expect(mustValue(await again.ask('backup.restore', { backup, case: id }))).toEqual({ kind: 'case', id });
    expect(mustValue(await again.ask('case.open', { id }))).toMatchObject({ case: after, sequence: 3 });
  });

  it('take the place of the library, which is kept, and stay there after a restart', async () => {
    const { ask, folder, close, library, id, backup } = await aDesk();
    const { id: second } = mustValue(await ask('case.create', NEW));
    // A newer backup must not make the library that was brought back look as if it had lost something.
    mustValue(await ask('backup.now', {}));
    const restored = mustValue(await ask('backup.restore', { backup, case: null }));
    expect(restored).toEqual({ kind: 'library', keptAs: 'library-replaced-2026-03-15T09-00-00-000Z.sqlite' });
    expect(codeOf(await ask('case.open', { id: second }))).toBe('no-such-case');
    for (const again of [false, true]) {
      const { ask: asked } = again ? openTestDesk(folder) : { ask };
      expect(mustValue(await asked('library.list', {})).map((row) => row.id)).toEqual([id]);
      expect(mustValue(await asked('library.notices', {}))).toEqual([]);
      await close();
    }
    expect((await readdir(library)).filter((name) => name.startsWith('library-replaced'))).toHaveLength(1);
  });

  it.each([
    ['that is not there', 'rungs-backup-2021-01-01T00-00-00-000Z.sqlite', 'no-such-backup'],
    ['outside the folder', '../library.sqlite', 'no-such-backup'],
    ['that is damaged', 'rungs-backup-2020-01-01T00-00-00-000Z.sqlite', 'damaged-backup'],
  ])('are refused in a sentence: one %s', async (_, backup, code) => {
    const { ask, library, id } = await aDesk();
    await writeFile(path.join(library, 'backups', 'rungs-backup-2020-01-01T00-00-00-000Z.sqlite'), 'broken');
    expect(codeOf(await ask('backup.restore', { backup, case: null }))).toBe(code);
    expect(codeOf(await ask('backup.restore', { backup, case: id }))).toBe(code);
    expect(mustValue(await ask('library.list', {}))).toHaveLength(1);
  });

  it('go to a folder of the user’s choice, if one can be written there', async () => {
    const { ask } = await aDesk();
    const place = path.join(await temporaryFolder(), 'mine');
    expect(mustValue(await ask('settings.change', { backupFolder: place })).backupFolder).toBe(place);
    expect(await readdir(place)).toHaveLength(1);
    expect(mustValue(await ask('backup.list', {})).folder).toBe(place);
    await writeFile(`${place}-not`, '');
    expect(codeOf(await ask('settings.change', { backupFolder: `${place}-not` }))).toBe('backup-failed');
    expect(codeOf(await ask('settings.change', { backupFolder: 'relative' }))).toBe('bad-folder');
    expect(mustValue(await ask('app.describe', {})).settings.backupFolder).toBe(place);
  });
});

describe('a library that turns out to be damaged', () => {
  it('is rebuilt while the program runs, told until it ends, and the question answered', async () => {
    const { ask, close, library, id, after } = await aDesk();
    mustValue(await ask('case.create', NEW));
    await close();
    tamper(library, `UPDATE checkpoints SET document = '{' WHERE case_id = '${id}'`);
    const again = openTestDesk(path.dirname(library));
    expect(mustValue(await again.ask('library.notices', {}))).toEqual([]);
    expect(mustValue(await again.ask('case.open', { id }))).toMatchObject({ case: after, sequence: 3 });
    const notices = mustValue(await again.ask('library.notices', {}));
    expect(notices).toEqual([expect.stringMatching(/^The library was damaged; it was set aside as/)]);
    expect(mustValue(await again.ask('library.list', {}))).toHaveLength(2);
  });

  it('does not stand in the way of a save when its backup fails, which is told once', async () => {
    const { ask, library, id } = await aDesk();
    await rm(path.join(library, 'backups'), { recursive: true });
    await writeFile(path.join(library, 'backups'), 'a file in the place of the folder');
    for (let count = 0; count < 2; count += 1) expect(codeOf(await ask('backup.now', {}))).toBe('backup-failed');
    expect(codeOf(await ask('case.save', { id, base: 3, edits: [] }))).toBe('ok');
    expect(mustValue(await ask('library.notices', {}))).toEqual([expect.stringMatching(/^No backup could be written/)]);
    await rm(path.join(library, 'backups'));
    mustValue(await ask('backup.now', {}));
    expect(mustValue(await ask('library.notices', {}))).toEqual([]);
    expect((await readFile(libraryFile(library))).length).toBeGreaterThan(0);
  });
});
