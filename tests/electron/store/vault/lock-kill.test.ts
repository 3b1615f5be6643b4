import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { listBackupFiles } from '../../../../electron/store/backup/backup-files.ts';
import { withBackup } from '../../../../electron/store/backup/read-backup.ts';
import { openLibrary } from '../../../../electron/store/library.ts';
import { createLockRows } from '../../../../electron/store/lock-rows.ts';
import type { CaseLock } from '../../../../electron/store/stored-case.ts';
import { readStoredCase } from '../../../../electron/store/stored-cases.ts';
import { keyIdOf, unwrapKey } from '../../../../electron/store/vault/case-key.ts';
import type { Keys } from '../../../../electron/store/vault/key-ring.ts';
import { caseOfMarkers, MARKERS, markersIn } from '../../../support/marker-sentences.ts';
import { mustBe } from '../../../support/must-be.ts';
import { mustValue } from '../../../support/must-value.ts';
import { seededRandom } from '../../../support/random.ts';
import { memoryFolder } from '../../../support/temporary-folder.ts';
import { addActivities } from '../../../support/test-library.ts';

const PROGRAM = fileURLToPath(new URL('../../../support/lock-until-killed.ts', import.meta.url));
const PASSPHRASES = ['four words make one', 'quite another sentence'] as const;
/** What is being done when the program is ended, by turns. */
const DOINGS = ['locking', 'changing', 'removing'] as const;
const KILLS = 9;

it(`opens with a passphrase or without after each of ${KILLS} kills, and tells no word while it is locked`, async () => {
  const folder = await memoryFolder();
  const random = seededRandom(7);
  const begun = mustValue(openLibrary(folder, () => new Date()));
  mustValue(begun.add(caseOfMarkers()));
  const { edits, case: asItWas } = addActivities(caseOfMarkers(), 3);
  mustValue(begun.save('case-1', 0, edits));
  for (let count = 0; count < 4; count += 1) mustValue(begun.backUp(path.join(folder, 'backups')));
  begun.close();

  for (let kill = 0; kill < KILLS; kill += 1) {
    await killWhile(DOINGS[kill % DOINGS.length] ?? '', folder, random(80));
    const opened = await openNow(folder);
    expect(opened.case).toEqual(asItWas);
    // The first fifteen stand in the case; the others nowhere.
    expect(markersIn(folder).markers).toEqual(opened.isLocked ? [] : MARKERS.slice(0, 15));
    for (const { path: file } of listBackupFiles(path.join(folder, 'backups'))) expect(await isOpen(file)).toBe(true);
  }
}, 240_000);

/** Ends the program some time after it said that it is about to do something. */
async function killWhile(doing: string, folder: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [PROGRAM, folder, ...PASSPHRASES], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let isTime = false;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== doing || isTime) continue;
    isTime = true;
    setTimeout(() => child.kill('SIGKILL'), milliseconds);
  }
  const [, signal] = await ended;
  expect(signal).toBe('SIGKILL');
}

/** What the next start finds, with the one passphrase or the other. */
async function openNow(folder: string) {
  const looking = mustValue(openLibrary(folder, () => new Date()));
  const lock = mustValue(looking.lockOf('case-1'));
  expect(looking.notices).toEqual([]);
  looking.close();
  const library = mustValue(openLibrary(folder, () => new Date(), { keys: await keysFor(lock) }));
  const opened = mustValue(library.open('case-1'));
  library.close();
  return { case: opened.case, isLocked: lock !== null };
}

/** Whether a backup has the whole case, in words or for one of the passphrases. */
async function isOpen(file: string): Promise<boolean> {
  const keys = await keysFor(withBackup(file, (database) => createLockRows(database).get('case-1')));
  const stored = withBackup(file, (database) => readStoredCase(database, 'case-1', keys));
  return stored?.kind === 'readable' && stored.sequence === 3;
}

async function keysFor(lock: CaseLock | null): Promise<Keys> {
  if (lock === null) return { keyOf: () => null, touch: () => {} };
  const tried = await Promise.all(PASSPHRASES.map((passphrase) => unwrapKey(lock.wrapped, passphrase)));
  const key = mustBe(tried.find(({ ok }) => ok));
  return { keyOf: (keyId) => (key.ok && keyIdOf(key.value) === keyId ? key.value : null), touch: () => {} };
}
