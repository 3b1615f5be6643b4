import { existsSync, statfsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeActivity } from '../../../shared/case/activity-edits.ts';
import { aCase } from '../../support/case-builder.ts';
import { importRequest } from '../../support/import-request.ts';
import { beginCase, LOCKED_ID as ID, lockedDesk, lockRequest, PASSPHRASE } from '../../support/locked-desk.ts';
import { mustBe } from '../../support/must-be.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';
import { CAN_MAKE_DISKS, smallDisk } from '../../support/small-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTestDesk } from '../../support/test-desk.ts';
import { addActivities, mustEdit, tamper } from '../../support/test-library.ts';

/** Leaves not a page of a disk. */
async function fillUp(disk: string): Promise<void> {
  const { bavail, bsize } = statfsSync(disk);
  await writeFile(path.join(disk, 'film'), Buffer.alloc(bavail * bsize));
}

describe('backups', () => {
  it('bring a locked case back locked, beside itself under the same passphrase', async () => {
    const desk = await lockedDesk();
    mustValue(await desk.ask('case.lockNow', { id: null }));
    const { backups } = mustValue(await desk.ask('backup.list', {}));
    expect(backups[0]?.cases).toMatchObject([{ person: 'Project Heron', lock: 'locked' }]);
    const restored = await desk.ask('backup.restore', { backup: backups[0]?.name ?? '', case: ID });
    expect(mustValue(restored)).toEqual({ kind: 'case', id: 'new-1' });
    expect(await desk.ask('case.open', { id: 'new-1' })).toMatchObject({ problem: { code: 'case-locked' } });
    mustValue(await desk.ask('case.unlock', { id: 'new-1', passphrase: PASSPHRASE, remember: false }));
    const opened = mustValue(await desk.ask('case.open', { id: 'new-1' }));
    expect([opened.case.id, opened.case.activities.length]).toEqual(['new-1', 2]);
    mustValue(await desk.ask('case.save', { id: 'new-1', base: 2, edits: addActivities(aCase(), 0).edits }));
    await desk.close();
    const again = openTestDesk(desk.folder);
    mustValue(await again.ask('case.unlock', { id: 'new-1', passphrase: PASSPHRASE, remember: false }));
    expect(mustValue(await again.ask('case.open', { id: 'new-1' })).case.id).toBe('new-1');
  });

  it('in words bring a case back in words beside the locked one, and that is told', async () => {
    const desk = openTestDesk(await temporaryFolder());
    await beginCase(desk);
    const folder = path.join(desk.folder, 'library', 'backups');
    const [name = ''] = await readdir(folder);
    const words = await readFile(path.join(folder, name));
    mustValue(await desk.ask('case.lock', lockRequest()));
    await writeFile(path.join(folder, name), words);
    const restored = mustValue(await desk.ask('backup.restore', { backup: name, case: ID }));
    expect(restored).toEqual({ kind: 'case', id: 'new-1', notice: expect.stringContaining('this one has none') });
  });

  it('stay in words where the case cannot be locked, as one of a newer program', async () => {
    const desk = openTestDesk(await temporaryFolder());
    await beginCase(desk);
    await desk.close();
    const newer = `replace(document, '"schemaVersion":', '"schemaVersion":9')`;
    tamper(path.join(desk.folder, 'library'), `UPDATE checkpoints SET document = ${newer}, crc = NULL`);
    const again = openTestDesk(desk.folder);
    expect(codeOf(await again.ask('case.lock', lockRequest()))).toBe('newer-schema');
    const { backups } = mustValue(await again.ask('backup.list', {}));
    expect(backups.flatMap(({ cases }) => cases?.map(({ lock }) => lock) ?? 'damaged')).toEqual(['none']);
  });

  it('in a folder that damaged settings named are locked too', async () => {
    const desk = openTestDesk(await temporaryFolder());
    await beginCase(desk);
    const drive = path.join(desk.folder, 'drive');
    mustValue(await desk.ask('settings.change', { backupFolder: drive }));
    await desk.close();
    await writeFile(path.join(desk.folder, 'library', 'settings.json'), '');
    const again = openTestDesk(desk.folder);
    expect(mustValue(await again.ask('case.lock', lockRequest())).backups).toBe(2);
  });

  it.skipIf(!CAN_MAKE_DISKS)(
    'that were sealed before the library could not be are told of with the failure',
    async () => {
      const disk = await smallDisk(3_000);
      const desk = openTestDesk(disk);
      await beginCase(desk);
      mustValue(await desk.ask('settings.change', { backupFolder: path.join(await temporaryFolder(), 'drive') }));
      await fillUp(disk);
      const refused = await desk.ask('case.lock', lockRequest({ leaveBackups: true }));
      expect(refused).toMatchObject({
        ok: false,
        problem: {
          code: 'disk-full',
          message: expect.stringMatching(/Backups of it may already need the passphrase that you chose now/),
        },
      });
      expect(mustValue(await desk.ask('case.lockState', { id: ID })).lock).toBe('none');
      const { backups } = mustValue(await desk.ask('backup.list', {}));
      expect(backups.flatMap(({ cases }) => cases?.map(({ lock }) => lock) ?? 'damaged')).toEqual(['locked']);
      await rm(path.join(disk, 'film'));
      const done = mustValue(
        await desk.ask('case.lock', lockRequest({ leaveBackups: true, passphrase: 'another sentence' })),
      );
      expect(done).toBeDefined();
    },
  );

  it('that are on a drive which is gone keep a case from being locked until its owner says so', async () => {
    const desk = openTestDesk(await temporaryFolder());
    await beginCase(desk);
    const drive = path.join(desk.folder, 'drive');
    mustValue(await desk.ask('settings.change', { backupFolder: drive }));
    await rm(drive, { recursive: true });
    const refused = await desk.ask('case.lock', lockRequest());
    expect(refused).toMatchObject({ problem: { code: 'backups-left', message: expect.stringContaining('"drive"') } });
    expect(mustValue(await desk.ask('case.lockState', { id: ID })).lock).toBe('none');
    expect(mustValue(await desk.ask('case.open', { id: ID })).sequence).toBe(2);
    const done = mustValue(await desk.ask('case.lock', lockRequest({ leaveBackups: true })));
    expect(done.left).toEqual([drive]);
    // The one that was rewritten at the first try opens with the passphrase of then, and so was brought to the new key.
    expect(done.backups).toBe(1);
    expect(mustValue(await desk.ask('case.lockState', { id: ID })).lock).toBe('unlocked');
  });

  it.skipIf(process.getuid?.() === 0)('that may not be written are named', async () => {
    const desk = openTestDesk(await temporaryFolder());
    await beginCase(desk);
    const folder = path.join(desk.folder, 'library', 'backups');
    await chmod(folder, 0o500);
    const refused = await desk.ask('case.lock', lockRequest());
    await chmod(folder, 0o700);
    expect(refused).toMatchObject({
      problem: { code: 'backups-left', message: expect.stringContaining('rungs-backup-') },
    });
  });

  it('keep every other case as it is when one is locked', async () => {
    const desk = openTestDesk(await temporaryFolder());
    const other = aCase({ id: 'case-2', person: { ...aCase().person, name: 'Grace Other' } });
    mustValue(await desk.ask('case.import', importRequest(other)));
    await beginCase(desk);
    mustValue(await desk.ask('case.lock', lockRequest()));
    mustValue(await desk.ask('case.remove', { id: 'case-2' }));
    const { backups } = mustValue(await desk.ask('backup.list', {}));
    const oldest = backups.at(-1)?.name ?? '';
    mustValue(await desk.ask('backup.restore', { backup: oldest, case: 'case-2' }));
    expect(mustValue(await desk.ask('case.open', { id: 'case-2' })).case).toEqual(other);
  });
});

describe('what was set aside', () => {
  it('is listed before a case is locked, and deleted only when its owner wants it', async () => {
    const desk = openTestDesk(await temporaryFolder());
    await beginCase(desk);
    const library = path.join(desk.folder, 'library');
    await writeFile(path.join(library, 'library-damaged-2026-01-01T09-00-00-000Z.sqlite'), 'old words');
    await mkdir(path.join(library, 'library-damaged-2026-01-01T09-00-00-000Z'));
    await writeFile(path.join(library, 'library-damaged-2026-01-01T09-00-00-000Z', 'case-1-document-1.json'), '{}');
    await writeFile(path.join(library, 'backups', 'rungs-backup-2026-01-01T09-00-00-000Z.sqlite'), 'no database');
    await writeFile(path.join(library, 'library (conflicted copy).sqlite'), 'who knows');
    const survey = mustValue(await desk.ask('case.lockSurvey', { id: ID }));
    expect(survey.backups).toBe(1);
    expect(survey.aside.map(({ name }) => name).toSorted()).toEqual([
      'library-damaged-2026-01-01T09-00-00-000Z',
      'library-damaged-2026-01-01T09-00-00-000Z.sqlite',
      'rungs-backup-2026-01-01T09-00-00-000Z.sqlite',
    ]);
    const done = mustValue(await desk.ask('case.lock', lockRequest()));
    // Nobody has looked into it yet: it may have edits that are nowhere else.
    expect(done.left).toEqual(['library (conflicted copy).sqlite']);
    const names = await readdir(library);
    expect(names.filter((name) => name.startsWith('library-'))).toEqual([]);
    expect(existsSync(path.join(library, 'backups', 'rungs-backup-2026-01-01T09-00-00-000Z.sqlite'))).toBe(false);
  });

  it('stays when it is not to be deleted, and is told', async () => {
    const desk = openTestDesk(await temporaryFolder());
    await beginCase(desk);
    const aside = 'library-replaced-2026-01-01T09-00-00-000Z.sqlite';
    await writeFile(path.join(desk.folder, 'library', aside), 'old words');
    const done = mustValue(await desk.ask('case.lock', lockRequest({ removeAside: false })));
    expect(done.left).toEqual([aside]);
    expect(existsSync(path.join(desk.folder, 'library', aside))).toBe(true);
  });
});

it('is handed out whole while it is unlocked, with its history and its files, and not at all while it is locked', async () => {
  const desk = await lockedDesk();
  const bytes = new TextEncoder().encode('A plan');
  const attachment = mustValue(
    await desk.ask('file.attach', { id: ID, name: 'plan.txt', mediaType: 'text/plain', bytes }),
  );
  const { case: subject } = mustValue(await desk.ask('case.open', { id: ID }));
  const [first] = subject.activities;
  const named = mustEdit(changeActivity(subject, { ...mustBe(first), attachments: [attachment] }));
  mustValue(await desk.ask('case.save', { id: ID, base: 2, edits: [named.edit] }));
  const as = { format: 'rungs', history: true, passphrase: null } as const;
  const { delivery, missing } = mustValue(await desk.ask('case.download', { id: ID, as }));
  if (delivery.kind !== 'download') throw new Error('It was not handed out');
  expect(missing).toEqual([]);
  const elsewhere = openTestDesk(await temporaryFolder());
  const request = { bytes: delivery.bytes, fileName: delivery.fileName, passphrase: null };
  const { id } = mustValue(await elsewhere.ask('case.import', request));
  expect(mustValue(await elsewhere.ask('case.open', { id })).case).toEqual(named.case);
  expect(mustValue(await elsewhere.ask('case.lockState', { id })).lock).toBe('none');
  expect(mustValue(await elsewhere.ask('file.save', { id, hash: attachment.hash }))).toMatchObject({ bytes });

  mustValue(await desk.ask('case.lockNow', { id: null }));
  expect(await desk.ask('case.download', { id: ID, as })).toMatchObject({ problem: { code: 'case-locked' } });
  const left = mustValue(await desk.ask('library.leave', { folder: null }));
  expect([left.cases, left.leftOut.length, left.removal.kind]).toEqual([0, 1, 'unsafe']);
});
