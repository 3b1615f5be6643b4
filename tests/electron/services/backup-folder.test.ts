import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addActivity, removeActivity } from '../../../shared/case/activity-edits.ts';
import { anActivity } from '../../support/case-builder.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';
import { CAN_MAKE_DISKS, makeReadOnly, smallDisk } from '../../support/small-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTestDesk } from '../../support/test-desk.ts';
import { addActivities, mustEdit } from '../../support/test-library.ts';

const NEW = { name: 'Ada Example', track: 'ic', level: 'l6', date: null, ladder: null };

/** A desk with one case of three activities and two backups of it, made two weeks ago. */
async function aDesk() {
  const desk = openTestDesk(await temporaryFolder());
  const { id } = mustValue(await desk.ask('case.create', NEW));
  const { edits, case: after } = addActivities(mustValue(await desk.ask('case.open', { id })).case, 3);
  mustValue(await desk.ask('case.save', { id, base: 0, edits }));
  const usual = path.join(desk.folder, 'library', 'backups');
  for (const day of [1, 2]) {
    const { name } = mustValue(await desk.ask('backup.now', {}));
    await rename(
      path.join(usual, name),
      path.join(usual, name.replace('03-15T09-00-00-000Z', `03-0${day}T09-00-00-000Z`)),
    );
  }
  return { ...desk, id, after, backup: 'rungs-backup-2026-03-01T09-00-00-000Z.sqlite', usual };
}

describe('another folder for backups', () => {
  it('gets a backup at once, and takes along those that there are when they are wanted there', async () => {
    const { ask, usual, folder, close } = await aDesk();
    const names = await readdir(usual);
    const elsewhere = path.join(await temporaryFolder(), 'new place');
    const changed = mustValue(await ask('backup.folder', { folder: elsewhere, move: true }));
    expect(changed).toEqual({ folder: elsewhere, moved: 2, stayed: [] });
    expect(await readdir(usual)).toEqual([]);
    expect(await readdir(elsewhere)).toEqual(expect.arrayContaining(names));
    expect(await readdir(elsewhere)).toHaveLength(3);
    await close();
    const again = openTestDesk(folder);
    const { folder: kept, backups } = mustValue(await again.ask('backup.list', {}));
    expect([kept, backups.map(({ cases }) => cases?.length)]).toEqual([elsewhere, [1, 1, 1]]);
    expect(mustValue(await again.ask('library.notices', {}))).toEqual([]);
  });

  it('leaves the others where they are when they are to stay, and goes back to the usual place', async () => {
    const { ask, usual } = await aDesk();
    const names = await readdir(usual);
    const elsewhere = await temporaryFolder();
    expect(mustValue(await ask('backup.folder', { folder: elsewhere, move: false })).moved).toBe(0);
    expect(await readdir(usual)).toEqual(names);
    expect(mustValue(await ask('backup.folder', { folder: null, move: true })).folder).toBe(usual);
    expect(await readdir(elsewhere)).toEqual([]);
    expect(mustValue(await ask('app.describe', {})).settings.backupFolder).toBeNull();
  });

  it('keeps one whose name another file has there, and says which', async () => {
    const { ask, usual, backup } = await aDesk();
    const elsewhere = await temporaryFolder();
    await writeFile(path.join(elsewhere, backup), 'of another library');
    const { moved, stayed } = mustValue(await ask('backup.folder', { folder: elsewhere, move: true }));
    expect([moved, stayed]).toEqual([1, [path.join(usual, backup)]]);
    expect(await readFile(path.join(elsewhere, backup), 'utf8')).toBe('of another library');
    expect(await readdir(usual)).toEqual([backup]);
  });

  it('is refused where it cannot be, in one sentence, and everything stays as it was', async () => {
    const { ask, usual, folder } = await aDesk();
    const names = await readdir(usual);
    await writeFile(path.join(folder, 'file'), '');
    expect(codeOf(await ask('backup.folder', { folder: 'not/whole', move: true }))).toBe('bad-folder');
    expect(codeOf(await ask('backup.folder', { folder: path.join(folder, 'file'), move: true }))).toBe('backup-failed');
    expect(mustValue(await ask('backup.list', {})).folder).toBe(usual);
    expect(await readdir(usual)).toEqual(names);
  });

  it.skipIf(!CAN_MAKE_DISKS)('is refused on a disk that may only be read or is full', async () => {
    const { ask, usual } = await aDesk();
    const [readOnly, full] = [await smallDisk(500), await smallDisk(40)];
    makeReadOnly(readOnly);
    for (const folder of [readOnly, full]) {
      expect(codeOf(await ask('backup.folder', { folder, move: true }))).toBe('backup-failed');
      expect(await readdir(folder)).toEqual([]);
    }
    expect(await readdir(usual)).toHaveLength(2);
  });

  it.skipIf(!CAN_MAKE_DISKS)('keeps where they were those for which the new disk has no room', async () => {
    const { ask, usual } = await aDesk();
    const [{ bytes = 0 } = {}] = mustValue(await ask('backup.list', {})).backups;
    for (const name of await readdir(usual)) await appendFile(path.join(usual, name), Buffer.alloc(bytes * 3));
    const small = await smallDisk(Math.ceil((bytes * 3.6) / 1024));
    const { moved, stayed } = mustValue(await ask('backup.folder', { folder: small, move: true }));
    expect([moved, stayed.length]).toEqual([0, 2]);
    expect(await readdir(usual)).toHaveLength(2);
    expect(await readdir(small)).toHaveLength(1);
  });
});

describe('a folder for backups that somebody wrote into the settings, and is no whole path', () => {
  it('is told, the usual one is used, and nothing else is kept from being changed', async () => {
    const { usual, folder, close } = await aDesk();
    await close();
    const file = path.join(folder, 'library', 'settings.json');
    await writeFile(file, JSON.stringify({ backupFolder: 'Backups/rungs' }));
    const again = openTestDesk(folder);
    expect(mustValue(await again.ask('settings.change', { theme: 'dark' }))).toMatchObject({
      theme: 'dark',
      backupFolder: null,
    });
    expect(mustValue(await again.ask('library.notices', {}))).toEqual([
      expect.stringMatching(/^The settings name "Backups\/rungs" .* until you choose another folder\.$/),
    ]);
    expect(mustValue(await again.ask('backup.list', {})).folder).toBe(usual);
    mustValue(await again.ask('backup.now', {}));
    expect(codeOf(await again.ask('settings.change', { backupFolder: 'another' }))).toBe('bad-folder');
    mustValue(await again.ask('settings.change', { backupFolder: null }));
    expect(mustValue(await again.ask('library.notices', {}))).toEqual([]);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ backupFolder: null, formerBackupFolders: [] });
  });
});

describe('a case of a backup', () => {
  it('is shown beside what became of it', async () => {
    const { ask, id, after, backup } = await aDesk();
    const removed = mustEdit(removeActivity(after, 'added-1'));
    const added = mustEdit(addActivity(removed.case, anActivity('late', { title: 'Late', start: '2025-02-01' })));
    const renamed = {
      name: 'edit-activity',
      subject: 'added-0',
      forward: [{ op: 'replace' as const, path: ['activities', 0, 'title'], value: 'Another' }],
      backward: [{ op: 'replace' as const, path: ['activities', 0, 'title'], value: 'Title of added-0' }],
    };
    const person = {
      name: 'edit-person',
      subject: 'person',
      forward: [{ op: 'replace' as const, path: ['person', 'team'], value: 'Payments' }],
      backward: [{ op: 'replace' as const, path: ['person', 'team'], value: '' }],
    };
    mustValue(await ask('case.save', { id, base: 3, edits: [removed.edit, added.edit, renamed, person] }));
    const looked = mustValue(await ask('backup.look', { backup, case: id }));
    const dates = { start: '2025-01-10', end: '2025-06-30' };
    expect(looked).toEqual({
      activities: [
        { id: 'added-0', title: 'Title of added-0', ...dates, now: 'changed' },
        { id: 'added-1', title: 'Title of added-1', ...dates, now: 'gone' },
        { id: 'added-2', title: 'Title of added-2', ...dates, now: 'same' },
      ],
      present: { added: [{ id: 'late', title: 'Late' }], otherwise: [{ kind: 'person', count: 1 }] },
    });
    mustValue(await ask('case.remove', { id }));
    expect(mustValue(await ask('backup.look', { backup, case: id })).present).toBeNull();
  });

  it('is refused in one sentence when the backup is gone, damaged, or has no such case', async () => {
    const { ask, id, backup, usual } = await aDesk();
    expect(codeOf(await ask('backup.look', { backup, case: 'nobody' }))).toBe('no-such-case');
    await writeFile(path.join(usual, backup), 'broken');
    expect(codeOf(await ask('backup.look', { backup, case: id }))).toBe('damaged-backup');
    await rm(usual, { recursive: true });
    expect(codeOf(await ask('backup.look', { backup, case: id }))).toBe('no-such-backup');
    await mkdir(usual);
    expect(mustValue(await ask('backup.list', {})).backups).toEqual([]);
  });
});
