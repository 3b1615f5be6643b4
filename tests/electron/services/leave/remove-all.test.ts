import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../../electron/store/library.ts';
import { addActivity } from '../../../../shared/case/activity-edits.ts';
import { anActivity } from '../../../support/case-builder.ts';
import { ADA, EXPORT_NAME, leavingDesk } from '../../../support/leaving-desk.ts';
import { leaveCopy } from '../../../support/library-copies.ts';
import { LOCKED_ID, lockedDesk, PASSPHRASE } from '../../../support/locked-desk.ts';
import { codeOf, mustValue } from '../../../support/must-value.ts';
import { filesIn, wrongSums } from '../../../support/read-export.ts';
import { CAN_MAKE_DISKS, mountAt } from '../../../support/small-disk.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { openTestDesk } from '../../../support/test-desk.ts';
import { mustEdit } from '../../../support/test-library.ts';

describe('removing the library after it', () => {
  const remove = (receipt: string) => ({ receipt, confirm: 'remove' as const });

  async function anExport() {
    const desk = await leavingDesk();
    const { ask, library, place } = desk;
    mustValue(await ask('case.open', { id: desk.id }));
    mustValue(await ask('backup.now', {}));
    const left = mustValue(await ask('library.leave', { folder: place }));
    if (left.removal.kind !== 'offered') throw new Error(left.removal.why);
    for (const name of [
      'library-damaged-2025-01-01T00-00-00-000Z.sqlite',
      'library-replaced-2025-01-01T00-00-00-000Z.sqlite-wal',
    ])
      await writeFile(path.join(library, name), 'set aside');
    await mkdir(path.join(library, 'library-damaged-2025-01-01T00-00-00-000Z'));
    await writeFile(path.join(library, 'library-damaged-2025-01-01T00-00-00-000Z', 'x-edits.json'), '[]');
    for (const name of ['library-damaged-notes.txt', 'my library.sqlite'])
      await writeFile(path.join(library, name), 'mine');
    return { ...desk, removal: left.removal };
  }

  it('leaves nothing of it but the export and what is no part of it, and starts as on the first day', async () => {
    const { ask, library, place, removal, folder, close } = await anExport();
    expect(removal.folders).toEqual([library, path.join(library, 'backups')]);
    expect(mustValue(await ask('library.removeAll', remove(removal.receipt)))).toEqual({ left: [], stays: [] });
    expect((await readdir(library, { recursive: true })).toSorted()).toEqual(
      [
        'backups',
        'library-damaged-notes.txt',
        'library.lock',
        'library.writer',
        'my library.sqlite',
        'settings.json',
      ].toSorted(),
    );
    expect(mustValue(await ask('library.list', {}))).toEqual([]);
    expect(mustValue(await ask('library.notices', {}))).toEqual([]);
    expect(mustValue(await ask('app.describe', {})).settings.recentCases).toEqual([]);
    expect(wrongSums(await filesIn(path.join(place, EXPORT_NAME)))).toEqual([]);
    await close();
    const again = openTestDesk(folder);
    expect(mustValue(await again.ask('library.list', {}))).toEqual([]);
    expect(mustValue(await again.ask('library.notices', {}))).toEqual([]);
    expect(codeOf(await again.ask('library.removeAll', remove(removal.receipt)))).toBe('no-export');
  });

  it('tells no more of a damage after it: what was set aside is gone too', async () => {
    const folder = await temporaryFolder();
    const library = path.join(folder, 'library');
    await mkdir(library);
    await writeFile(path.join(library, 'library.sqlite'), 'no library '.repeat(1_000));
    const { ask } = openTestDesk(folder);
    expect(mustValue(await ask('library.notices', {}))).toHaveLength(1);
    const { removal } = mustValue(await ask('library.leave', { folder }));
    if (removal.kind !== 'offered') throw new Error(removal.why);
    expect(mustValue(await ask('library.removeAll', remove(removal.receipt)))).toEqual({ left: [], stays: [] });
    expect(mustValue(await ask('library.notices', {}))).toEqual([]);
    expect((await readdir(library)).filter((name) => name.startsWith('library-'))).toEqual([]);
  });

  it('is refused when something was changed, added or removed since the export', async () => {
    const { ask, removal, id, after, library } = await anExport();
    const { edit } = mustEdit(addActivity(after, anActivity('late')));
    mustValue(await ask('case.save', { id, base: 3, edits: [edit] }));
    expect(codeOf(await ask('library.removeAll', remove(removal.receipt)))).toBe('changed-since');
    expect(await readdir(library)).toContain('library.sqlite');
    expect(mustValue(await ask('case.open', { id })).sequence).toBe(4);

    const other = await anExport();
    mustValue(await other.ask('case.create', ADA));
    expect(codeOf(await other.ask('library.removeAll', remove(other.removal.receipt)))).toBe('changed-since');
    const third = await anExport();
    mustValue(await third.ask('case.remove', { id: third.id }));
    expect(codeOf(await third.ask('library.removeAll', remove(third.removal.receipt)))).toBe('changed-since');
  });

  it('is not refused because a case was locked since the export, and is because it was changed before that', async () => {
    const { ask, folder } = await lockedDesk();
    const [library, place] = [path.join(folder, 'library'), await temporaryFolder()];
    const { removal } = mustValue(await ask('library.leave', { folder: place }));
    if (removal.kind !== 'offered') throw new Error(removal.why);
    const { case: subject, sequence } = mustValue(await ask('case.open', { id: LOCKED_ID }));
    const { edit } = mustEdit(addActivity(subject, anActivity('late')));
    mustValue(await ask('case.save', { id: LOCKED_ID, base: sequence, edits: [edit] }));
    mustValue(await ask('case.lockNow', { id: null }));
    expect(codeOf(await ask('library.removeAll', remove(removal.receipt)))).toBe('changed-since');
    mustValue(await ask('case.unlock', { id: LOCKED_ID, passphrase: PASSPHRASE, remember: false }));
    const again = mustValue(await ask('library.leave', { folder: place })).removal;
    if (again.kind !== 'offered') throw new Error(again.why);
    mustValue(await ask('case.lockNow', { id: null }));
    expect(mustValue(await ask('library.removeAll', remove(again.receipt)))).toEqual({ left: [], stays: [] });
    expect(await readdir(library)).not.toContain('library.sqlite');
  });

  it('names copies of the library that nobody merged, before and after, and leaves them where they are', async () => {
    const { library, place, close, folder } = await leavingDesk();
    await close();
    const copy = await leaveCopy(library, library, 'library (conflicted copy).sqlite');
    await writeFile(path.join(library, 'mine.sqlite'), 'no library');
    const again = openTestDesk(folder);
    const { removal } = mustValue(await again.ask('library.leave', { folder: place }));
    if (removal.kind !== 'offered') throw new Error(removal.why);
    expect(removal.stays).toEqual([copy]);
    expect(mustValue(await again.ask('library.removeAll', remove(removal.receipt)))).toEqual({
      left: [],
      stays: [copy],
    });
    expect(await readdir(library)).toContain(path.basename(copy));
  });

  it('is refused when the export is gone, with another receipt, and without the word', async () => {
    const { ask, removal, place, library } = await anExport();
    expect(codeOf(await ask('library.removeAll', remove('other')))).toBe('no-export');
    expect(codeOf(await ask('library.removeAll', { receipt: removal.receipt, confirm: 'yes' } as never))).toBe(
      'bad-request',
    );
    await rm(path.join(place, EXPORT_NAME), { recursive: true });
    expect(codeOf(await ask('library.removeAll', remove(removal.receipt)))).toBe('export-gone');
    expect(await readdir(library)).toContain('library.sqlite');
  });

  it('is refused while another program uses the library', async () => {
    const { ask, removal, library } = await anExport();
    const other = mustValue(openLibrary(library, () => new Date(), { toRead: true }));
    expect(codeOf(await ask('library.removeAll', remove(removal.receipt)))).toBe('library-busy');
    other.close();
    expect(mustValue(await ask('library.list', {}))).toHaveLength(2);
    expect(mustValue(await ask('library.removeAll', remove(removal.receipt)))).toEqual({ left: [], stays: [] });
  });

  it.skipIf(!CAN_MAKE_DISKS)(
    'names what cannot be removed, and keeps the library as long as a backup is left',
    async () => {
      const { ask, removal, library } = await anExport();
      const stuck = path.join(library, 'backups', 'rungs-backup-2020-01-01T00-00-00-000Z.sqlite');
      await mkdir(stuck);
      mountAt(stuck, 64);
      expect(mustValue(await ask('library.removeAll', remove(removal.receipt)))).toEqual({ left: [stuck], stays: [] });
      expect(mustValue(await ask('library.list', {}))).toHaveLength(2);
      expect(mustValue(await ask('library.notices', {}))).toEqual([]);
    },
  );

  it('takes backups in a folder of their own along, and is refused while that folder is not there', async () => {
    const { ask, library } = await leavingDesk();
    mustValue(await ask('backup.now', {}));
    const elsewhere = await temporaryFolder();
    mustValue(await ask('backup.folder', { folder: path.join(elsewhere, 'b'), move: false }));
    const place = await temporaryFolder();
    const { removal } = mustValue(await ask('library.leave', { folder: place }));
    if (removal.kind !== 'offered') throw new Error(removal.why);
    expect(removal.folders).toEqual([library, path.join(elsewhere, 'b')]);
    await rename(path.join(elsewhere, 'b'), path.join(elsewhere, 'gone'));
    expect(codeOf(await ask('library.removeAll', remove(removal.receipt)))).toBe('backups-gone');
    await rename(path.join(elsewhere, 'gone'), path.join(elsewhere, 'b'));
    await writeFile(path.join(elsewhere, 'b', 'rungs-backup-notes.txt'), 'mine');
    expect(mustValue(await ask('library.removeAll', remove(removal.receipt)))).toEqual({ left: [], stays: [] });
    expect(await readdir(path.join(elsewhere, 'b'))).toEqual(['rungs-backup-notes.txt']);
    expect(await readdir(path.join(library, 'backups'))).toEqual([]);
  });
});
