import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginCase, LOCKED_ID, lockRequest, NEXT_PASSPHRASE, PASSPHRASE } from '../../support/locked-desk.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';
import { CAN_MAKE_DISKS, mountAt } from '../../support/small-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTestDesk, type TestDesk } from '../../support/test-desk.ts';

/** In clear in every backup of the case that is not locked. */
const WORDS = 'Ada Example';

/** A desk whose backups lay in one folder, and lie in another one since. */
async function movedOn() {
  const desk = openTestDesk(await temporaryFolder());
  const drive = await temporaryFolder();
  const [before, now] = [path.join(drive, 'before'), path.join(await temporaryFolder(), 'now')];
  mustValue(await desk.ask('backup.folder', { folder: before, move: false }));
  await beginCase(desk);
  mustValue(await desk.ask('backup.folder', { folder: now, move: false }));
  return { ...desk, before, now, drive };
}

async function inWords(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sqlite'));
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'latin1')));
  return names.filter((_, index) => texts[index]?.includes(WORDS));
}

async function remembered({ folder }: Pick<TestDesk, 'folder'>): Promise<unknown> {
  return JSON.parse(await readFile(path.join(folder, 'library', 'settings.json'), 'utf8')).formerBackupFolders;
}

async function removeAll({ ask }: Pick<TestDesk, 'ask'>) {
  const { removal } = mustValue(await ask('library.leave', { folder: await temporaryFolder() }));
  if (removal.kind !== 'offered') throw new Error(removal.why);
  return { removal, removed: await ask('library.removeAll', { receipt: removal.receipt, confirm: 'remove' }) };
}

describe('backups in a folder that was chosen before', () => {
  it('are locked with their case, opened with it, and counted before', async () => {
    const desk = await movedOn();
    expect(await inWords(desk.before)).not.toEqual([]);
    const all = [...(await inWords(desk.before)), ...(await inWords(desk.now))];
    expect(mustValue(await desk.ask('case.lockSurvey', { id: LOCKED_ID })).backups).toBe(all.length);
    expect(mustValue(await desk.ask('case.lock', lockRequest())).left).toEqual([]);
    expect([await inWords(desk.before), await inWords(desk.now)]).toEqual([[], []]);
    const change = { id: LOCKED_ID, leaveBackups: false, removeAside: true, remember: false };
    const changed = await desk.ask('case.changePassphrase', { ...change, current: PASSPHRASE, next: NEXT_PASSPHRASE });
    expect(mustValue(changed).left).toEqual([]);
    mustValue(await desk.ask('case.removePassphrase', { id: LOCKED_ID, passphrase: NEXT_PASSPHRASE }));
    expect(await inWords(desk.before)).not.toEqual([]);
  });

  it('are still known after another start, and after a folder of a third kind', async () => {
    const desk = await movedOn();
    mustValue(await desk.ask('settings.change', { backupFolder: null }));
    expect(await remembered(desk)).toEqual([desk.now, desk.before]);
    await desk.close();
    const again = openTestDesk(desk.folder);
    expect(mustValue(await again.ask('case.lock', lockRequest())).left).toEqual([]);
    expect([await inWords(desk.before), await inWords(desk.now)]).toEqual([[], []]);
  });

  it('are named by their folder while it is not there, and nothing is locked before the user says so', async () => {
    const desk = await movedOn();
    await rename(desk.before, path.join(desk.drive, 'away'));
    const refused = await desk.ask('case.lock', lockRequest());
    expect(refused).toMatchObject({ problem: { code: 'backups-left', message: expect.stringContaining('"before"') } });
    const done = await desk.ask('case.lock', lockRequest({ leaveBackups: true }));
    expect(mustValue(done).left).toEqual([desk.before]);
    await rename(path.join(desk.drive, 'away'), desk.before);
    const change = { id: LOCKED_ID, leaveBackups: false, removeAside: true, remember: false };
    const changed = await desk.ask('case.changePassphrase', { ...change, current: PASSPHRASE, next: NEXT_PASSPHRASE });
    expect(mustValue(changed).left).toEqual([]);
    expect(await inWords(desk.before)).toEqual([]);
  });

  it('are forgotten with their folder once they were all taken along, or deleted', async () => {
    const desk = await movedOn();
    expect(await remembered(desk)).toEqual([desk.before]);
    for (const name of await readdir(desk.before)) await rm(path.join(desk.before, name));
    await writeFile(path.join(desk.before, 'notes.txt'), 'mine');
    mustValue(await desk.ask('case.lockSurvey', { id: LOCKED_ID }));
    expect(await remembered(desk)).toEqual([]);
    const next = path.join(await temporaryFolder(), 'next');
    mustValue(await desk.ask('backup.folder', { folder: next, move: true }));
    mustValue(await desk.ask('case.lockSurvey', { id: LOCKED_ID }));
    expect(await remembered(desk)).toEqual([]);
    expect(JSON.stringify(mustValue(await desk.ask('app.describe', {})))).not.toContain('formerBackupFolders');
  });

  it('stay known when the folder that was wanted instead cannot be used', async () => {
    const desk = await movedOn();
    const file = path.join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    expect(codeOf(await desk.ask('backup.folder', { folder: file, move: false }))).toBe('backup-failed');
    expect(await remembered(desk)).toEqual([desk.before]);
  });

  it('are removed with everything else, and nothing else of that folder is', async () => {
    const desk = await movedOn();
    await writeFile(path.join(desk.before, 'rungs-backup-notes.txt'), 'mine');
    const { removal, removed } = await removeAll(desk);
    expect(removal.folders).toEqual([path.join(desk.folder, 'library'), desk.now, desk.before]);
    expect(removal.stays).toEqual([]);
    expect(mustValue(removed)).toEqual({ left: [], stays: [] });
    expect([await readdir(desk.before), await readdir(desk.now)]).toEqual([['rungs-backup-notes.txt'], []]);
    expect(await remembered(desk)).toEqual([]);
  });

  it('are named before and after everything is removed while their folder is not there', async () => {
    const desk = await movedOn();
    await rename(desk.before, path.join(desk.drive, 'away'));
    const { removal, removed } = await removeAll(desk);
    expect([removal.stays, mustValue(removed)]).toEqual([[desk.before], { left: [], stays: [desk.before] }]);
    expect(mustValue(await desk.ask('library.list', {}))).toEqual([]);
    expect(await remembered(desk)).toEqual([desk.before]);
  });

  it.skipIf(!CAN_MAKE_DISKS)('keep the library when they cannot be removed', async () => {
    const desk = await movedOn();
    const stuck = path.join(desk.before, 'rungs-backup-2020-01-01T00-00-00-000Z.sqlite');
    await mkdir(stuck);
    mountAt(stuck, 64);
    const { removed } = await removeAll(desk);
    expect(mustValue(removed).left).toEqual([stuck]);
    expect(mustValue(await desk.ask('library.list', {}))).toHaveLength(1);
  });
});
