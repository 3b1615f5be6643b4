import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Keychain } from '../../../electron/services/keychain.ts';
import { addActivity, changeActivity } from '../../../shared/case/activity-edits.ts';
import { aCase, anActivity } from '../../support/case-builder.ts';
import {
  beginCase,
  LOCKED_ID as ID,
  lockedDesk,
  lockRequest,
  NEXT_PASSPHRASE as NEXT,
  PASSPHRASE,
  unlock,
} from '../../support/locked-desk.ts';
import { mustValue } from '../../support/must-value.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTestDesk } from '../../support/test-desk.ts';
import { libraryRows, mustEdit, tamper } from '../../support/test-library.ts';

describe('a case with a passphrase', () => {
  it('goes on as before while it is unlocked, and shows its person', async () => {
    const desk = await lockedDesk();
    const opened = mustValue(await desk.ask('case.open', { id: ID }));
    expect(opened.sequence).toBe(2);
    const { edit } = mustEdit(
      changeActivity(opened.case, { ...anActivity('added-0'), title: 'Written after locking' }),
    );
    expect(mustValue(await desk.ask('case.save', { id: ID, base: 2, edits: [edit] })).sequence).toBe(3);
    expect(mustValue(await desk.ask('library.list', {}))).toMatchObject([
      { person: 'Ada Example', activities: 2, lock: 'unlocked' },
    ]);
  });

  it('tells nothing but its label once it is locked, and refuses every question about its words', async () => {
    const desk = await lockedDesk();
    mustValue(await desk.ask('case.lockNow', { id: ID }));
    expect(mustValue(await desk.ask('library.list', {}))).toMatchObject([
      {
        id: ID,
        person: 'Project Heron',
        target: '',
        targetDate: null,
        ladder: '',
        activities: 0,
        claims: 0,
        lock: 'locked',
      },
    ]);
    const plan = aCase().packet;
    const refused = await Promise.all([
      desk.ask('case.open', { id: ID }),
      desk.ask('case.save', { id: ID, base: 2, edits: [] }),
      desk.ask('case.download', { id: ID, as: { format: 'json' } }),
      desk.ask('packet.render', { id: ID, plan }),
      desk.ask('packet.export', { id: ID, plan, format: 'md' }),
    ]);
    for (const answer of refused) expect(answer).toMatchObject({ problem: { code: 'case-locked' } });
  });

  it('opens to its passphrase only, also after a restart', async () => {
    const desk = await lockedDesk();
    await desk.close();
    const again = openTestDesk(desk.folder);
    expect(await again.ask('case.open', { id: ID })).toMatchObject({ problem: { code: 'case-locked' } });
    expect(await unlock(again, 'four words make two')).toMatchObject({ problem: { code: 'wrong-passphrase' } });
    expect(await again.ask('case.open', { id: ID })).toMatchObject({ problem: { code: 'case-locked' } });
    expect(mustValue(await unlock(again))).toMatchObject({ lock: 'unlocked', label: 'Project Heron', keychain: false });
    const opened = mustValue(await again.ask('case.open', { id: ID }));
    expect(opened.case.activities.map(({ id }) => id)).toEqual(['added-0', 'added-1']);
  });

  it('is refused a short passphrase, a second one, and one for a case that is not there', async () => {
    const desk = openTestDesk(await temporaryFolder());
    await beginCase(desk);
    expect(await desk.ask('case.lock', lockRequest({ passphrase: '1234567' }))).toMatchObject({
      problem: { code: 'bad-request' },
    });
    expect(await desk.ask('case.lock', lockRequest({ id: 'nobody' }))).toMatchObject({
      problem: { code: 'no-such-case' },
    });
    mustValue(await desk.ask('case.lock', lockRequest()));
    expect(await desk.ask('case.lock', lockRequest())).toMatchObject({ problem: { code: 'has-passphrase' } });
    const change = { id: ID, current: 'wrong', next: NEXT, remember: false, leaveBackups: false, removeAside: false };
    expect(await desk.ask('case.changePassphrase', change)).toMatchObject({ problem: { code: 'wrong-passphrase' } });
    const remove = { id: ID, passphrase: 'wrong' };
    expect(await desk.ask('case.removePassphrase', remove)).toMatchObject({ problem: { code: 'wrong-passphrase' } });
    expect(mustValue(await desk.ask('case.open', { id: ID })).sequence).toBe(2);
  });

  it('is locked in a program that looks on as soon as the passphrase is changed in the one that writes', async () => {
    const desk = await lockedDesk();
    const other = openTestDesk(desk.folder);
    mustValue(await other.ask('library.openReadOnly', {}));
    mustValue(await unlock(other));
    expect(mustValue(await other.ask('case.open', { id: ID })).sequence).toBe(2);
    const rest = { id: ID, remember: false, leaveBackups: false, removeAside: false };
    mustValue(await desk.ask('case.changePassphrase', { ...rest, current: PASSPHRASE, next: NEXT }));
    // It has the document in memory and the old key, neither of which counts any more.
    expect(await other.ask('case.open', { id: ID })).toMatchObject({ problem: { code: 'case-locked' } });
    expect(await unlock(other)).toMatchObject({ problem: { code: 'wrong-passphrase' } });
    mustValue(await unlock(other, NEXT));
    expect(mustValue(await other.ask('case.open', { id: ID })).sequence).toBe(2);
    // And it may change nothing itself.
    const refused = await other.ask('case.changePassphrase', { ...rest, current: NEXT, next: PASSPHRASE });
    expect(refused).toMatchObject({ problem: { code: 'opened-to-read' } });
    mustValue(await desk.ask('case.lockNow', { id: null }));
    expect(mustValue(await other.ask('case.lockState', { id: ID })).lock).toBe('unlocked');
  });
});

describe('changing and removing a passphrase', () => {
  it('lets the old passphrase open nothing any more that Rungs keeps', async () => {
    const desk = await lockedDesk();
    const wrappedBefore = libraryRows(path.join(desk.folder, 'library'), 'SELECT wrapped FROM locks')[0]?.wrapped;
    const change = {
      id: ID,
      current: PASSPHRASE,
      next: NEXT,
      remember: false,
      leaveBackups: false,
      removeAside: false,
    };
    expect(mustValue(await desk.ask('case.changePassphrase', change))).toEqual({ backups: 2, left: [] });
    const firstLine = String(wrappedBefore).split('\n')[1] ?? '';
    expect(firstLine.length).toBeGreaterThan(40);
    expect(await everyByte(desk.folder)).not.toContain(firstLine);
    mustValue(await desk.ask('case.lockNow', { id: null }));
    expect(await unlock(desk)).toMatchObject({ problem: { code: 'wrong-passphrase' } });
    mustValue(await unlock(desk, NEXT));
    expect(mustValue(await desk.ask('case.open', { id: ID })).sequence).toBe(2);
  });

  it('brings case and backups back into words', async () => {
    const desk = await lockedDesk();
    const remove = { id: ID, passphrase: PASSPHRASE };
    expect(mustValue(await desk.ask('case.removePassphrase', remove))).toEqual({ backups: 2, left: [] });
    expect(mustValue(await desk.ask('case.lockState', { id: ID }))).toMatchObject({ lock: 'none' });
    expect(mustValue(await desk.ask('library.list', {}))).toMatchObject([{ person: 'Ada Example', lock: 'none' }]);
    const { backups } = mustValue(await desk.ask('backup.list', {}));
    expect(backups.map(({ cases }) => cases)).toEqual(
      backups.map(() => [expect.objectContaining({ lock: 'none', activities: 2 })]),
    );
    expect(mustValue(await desk.ask('case.open', { id: ID })).case.activities).toHaveLength(2);
    expect(libraryRows(path.join(desk.folder, 'library'), "SELECT 1 FROM edits WHERE name = 'sealed'")).toEqual([]);
  });
});

describe('the time without work', () => {
  it('locks a case by itself, and counts anew while somebody is at work', async () => {
    const desk = await lockedDesk({ pace: { idleMinute: 40 }, clock: () => new Date() });
    mustValue(await desk.ask('settings.change', { lockAfterMinutes: 10 }));
    for (let turn = 0; turn < 6; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 120));
      expect(mustValue(await desk.ask('case.stay', { id: ID })).lock).toBe('unlocked');
    }
    // Looking at the list of cases is no work on this one.
    const later = Date.now() + 500;
    while (Date.now() < later) {
      mustValue(await desk.ask('library.list', {}));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await desk.ask('case.open', { id: ID })).toMatchObject({ problem: { code: 'case-locked' } });
  });
});

describe('a keychain', () => {
  /** Turns bytes around, as a stand-in for what only this account can read. */
  const turned = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0x5a);
  const keychain: Keychain = { protect: turned, reveal: turned };

  it('opens a remembered case after a start, but not after it was locked', async () => {
    const desk = await lockedDesk({ keychain });
    expect(mustValue(await unlock(desk, PASSPHRASE, true))).toMatchObject({ keychain: true, remembered: true });
    await desk.close();
    const again = openTestDesk(desk.folder, {}, { keychain });
    expect(mustValue(await again.ask('library.list', {}))).toMatchObject([{ person: 'Ada Example', lock: 'unlocked' }]);
    mustValue(await again.ask('case.open', { id: ID }));
    mustValue(await again.ask('case.lockNow', { id: ID }));
    expect(await again.ask('case.open', { id: ID })).toMatchObject({ problem: { code: 'case-locked' } });
    mustValue(await unlock(again, PASSPHRASE, false));
    await again.close();
    const third = openTestDesk(desk.folder, {}, { keychain });
    expect(await third.ask('case.open', { id: ID })).toMatchObject({ problem: { code: 'case-locked' } });
  });

  it('is of no use to another account, and its bytes are not shown to a window', async () => {
    const desk = await lockedDesk({ keychain });
    mustValue(await unlock(desk, PASSPHRASE, true));
    expect(JSON.stringify(mustValue(await desk.ask('app.describe', {})))).not.toContain('rememberedKeys');
    await desk.close();
    const stranger = openTestDesk(desk.folder, {}, { keychain: { protect: turned, reveal: () => new Uint8Array(32) } });
    expect(await stranger.ask('case.open', { id: ID })).toMatchObject({ problem: { code: 'case-locked' } });
    mustValue(await unlock(stranger, PASSPHRASE, true));
  });

  it('forgets a key with its passphrase', async () => {
    const desk = await lockedDesk({ keychain });
    mustValue(await unlock(desk, PASSPHRASE, true));
    const change = {
      id: ID,
      current: PASSPHRASE,
      next: NEXT,
      remember: false,
      leaveBackups: false,
      removeAside: false,
    };
    mustValue(await desk.ask('case.changePassphrase', change));
    const settings = await readFile(path.join(desk.folder, 'library', 'settings.json'), 'utf8');
    expect(JSON.parse(settings)).toMatchObject({ rememberedKeys: {} });
  });
});

it('says of rows that were swapped that they do not open, though their checksums were put right', async () => {
  const desk = await lockedDesk();
  const { case: current } = mustValue(await desk.ask('case.open', { id: ID }));
  const { case: later, edit } = mustEdit(addActivity(current, anActivity('later')));
  const last = mustEdit(addActivity(later, anActivity('last'))).edit;
  mustValue(await desk.ask('case.save', { id: ID, base: 2, edits: [edit, last] }));
  await desk.close();
  const library = path.join(desk.folder, 'library');
  await rm(path.join(library, 'backups'), { recursive: true });
  tamper(
    library,
    'UPDATE edits SET forward = (SELECT forward FROM edits WHERE sequence = 4), crc = NULL WHERE sequence = 3',
  );
  const again = openTestDesk(desk.folder);
  mustValue(await unlock(again));
  expect(await again.ask('case.open', { id: ID })).toMatchObject({ problem: { code: 'unopenable-case' } });
});

/** Everything in every file below a folder, read as one-byte characters. */
async function everyByte(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, 'latin1')))).join('\n');
}
