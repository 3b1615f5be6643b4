import type { LockDone, LockState } from '../../shared/api/lock-questions.ts';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import type { CaseLock } from '../store/stored-case.ts';
import { listAside } from '../store/vault/aside-files.ts';
import { type CaseKey, keyIdOf, newCaseKey, unwrapKey, wrapKey } from '../store/vault/case-key.ts';
import { changeLock, type LockChange, type LockTarget } from '../store/vault/change-lock.ts';
import { surveyBackups } from '../store/vault/survey-backups.ts';
import type { Desk } from './desk.ts';
import { inLibrary } from './in-library.ts';
import { knownBackupFolders } from './known-backup-folders.ts';
import type { Services } from './services.ts';

type Name =
  | 'case.lockState'
  | 'case.stay'
  | 'case.lockSurvey'
  | 'case.lock'
  | 'case.unlock'
  | 'case.lockNow'
  | 'case.changePassphrase'
  | 'case.removePassphrase';

type Asked = Pick<LockChange, 'id' | 'leaveBackups' | 'removeAside'>;

/** Cases behind a passphrase: locked, unlocked for this run, and what changes of it. */
export function lockServices(desk: Desk): Pick<Services, Name> {
  let isChanging = false;

  /** One at a time: each looks at the case first, and works on what it saw. */
  async function alone<Value>(work: () => Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> {
    if (isChanging) return failure(isBeingChanged());
    isChanging = true;
    try {
      return await work();
    } finally {
      isChanging = false;
    }
  }

  async function change(
    asked: Asked,
    rest: Pick<LockChange, 'target' | 'key' | 'passphrases'>,
  ): Promise<Result<LockDone, Failure>> {
    const library = desk.library.library();
    if (!library.ok) return library;
    const { id, leaveBackups, removeAside } = asked;
    const done = await changeLock({
      ...rest,
      id,
      leaveBackups,
      removeAside,
      library: library.value,
      folder: desk.folders.library,
      backupFolders: knownBackupFolders(desk),
    });
    // Why a backup fails is told on the first screen, as always.
    if (done.ok) desk.library.backUp();
    return done;
  }

  return {
    'case.lockState': async ({ id }) => stateOf(desk, id),
    'case.stay': async ({ id }) => {
      const lock = lockOf(desk, id);
      if (lock.ok && lock.value !== null) desk.keys.touch(lock.value.keyId);
      return stateOf(desk, id);
    },
    'case.lockSurvey': async ({ id }) => {
      const backupFolders = knownBackupFolders(desk);
      const { inWords, damaged } = surveyBackups(backupFolders, id);
      return success({
        backups: inWords,
        aside: listAside({ folder: desk.folders.library, backupFolders }, damaged),
      });
    },
    'case.lock': ({ passphrase, label, remember, ...asked }) =>
      alone(async () => {
        const lock = lockOf(desk, asked.id);
        if (!lock.ok) return lock;
        if (lock.value !== null) return failure(hasPassphrase());
        const target = await newTarget(desk, passphrase, label.trim() === '' ? 'Locked case' : label.trim());
        const done = await change(asked, { target, key: null, passphrases: [passphrase] });
        return kept(desk, done, { key: target.key, remember, before: null });
      }),
    'case.unlock': async ({ id, passphrase, remember }) => {
      const lock = lockOf(desk, id);
      if (!lock.ok) return lock;
      if (lock.value === null) return stateOf(desk, id);
      const key = await keyOf(lock.value, passphrase);
      if (!key.ok) return key;
      desk.keys.put(key.value);
      if (remember) desk.remembered.remember(key.value);
      else desk.remembered.forget(lock.value.keyId);
      return stateOf(desk, id);
    },
    'case.lockNow': async ({ id }) => {
      if (id === null) desk.keys.lock(null);
      else {
        const lock = lockOf(desk, id);
        if (!lock.ok) return lock;
        if (lock.value !== null) desk.keys.lock(lock.value.keyId);
      }
      return success(null);
    },
    'case.changePassphrase': ({ current, next, remember, ...asked }) =>
      alone(async () => {
        const before = await unlocked(desk, asked.id, current);
        if (!before.ok) return before;
        const { lock, key } = before.value;
        const target = await newTarget(desk, next, lock.label);
        const done = await change(asked, { target, key, passphrases: [current, next] });
        key.fill(0);
        return kept(desk, done, { key: target.key, remember, before: lock.keyId });
      }),
    'case.removePassphrase': ({ id, passphrase }) =>
      alone(async () => {
        const before = await unlocked(desk, id, passphrase);
        if (!before.ok) return before;
        const { lock, key } = before.value;
        const asked = { id, leaveBackups: true, removeAside: false };
        const done = await change(asked, { target: { kind: 'readable' }, key, passphrases: [passphrase] });
        key.fill(0);
        return kept(desk, done, { key: null, remember: false, before: lock.keyId });
      }),
  };
}

/** What this run of the program holds on to after a change: the new key, and the one before no more. */
function kept(
  desk: Desk,
  done: Result<LockDone, Failure>,
  { key, remember, before }: { key: CaseKey | null; remember: boolean; before: string | null },
): Result<LockDone, Failure> {
  if (!done.ok) {
    key?.fill(0);
    return done;
  }
  if (before !== null) {
    desk.keys.lock(before);
    desk.remembered.forget(before);
  }
  if (key === null) return done;
  if (remember) desk.remembered.remember(key);
  desk.keys.put(key);
  return done;
}

function lockOf(desk: Desk, id: string): Result<CaseLock | null, Failure> {
  return inLibrary(desk, (library) => library.lockOf(id));
}

function stateOf(desk: Desk, id: string): Result<LockState, Failure> {
  const lock = lockOf(desk, id);
  if (!lock.ok) return lock;
  const keychain = desk.remembered.isOffered;
  if (lock.value === null) return success({ lock: 'none', label: '', keychain, remembered: false, locksIn: null });
  const { keyId, label } = lock.value;
  return success({
    lock: desk.keys.keyOf(keyId) === null ? 'locked' : 'unlocked',
    label,
    keychain,
    remembered: desk.remembered.has(keyId),
    locksIn: desk.keys.locksIn(keyId),
  });
}

async function newTarget(desk: Desk, passphrase: string, label: string): Promise<LockTarget & { kind: 'sealed' }> {
  const key = newCaseKey();
  return { kind: 'sealed', key, label, wrapped: await wrapKey(key, passphrase, desk.workFactor) };
}

async function keyOf({ keyId, wrapped }: CaseLock, passphrase: string): Promise<Result<CaseKey, Failure>> {
  const key = await unwrapKey(wrapped, passphrase);
  return key.ok && keyIdOf(key.value) !== keyId ? failure(otherKey()) : key;
}

async function unlocked(
  desk: Desk,
  id: string,
  passphrase: string,
): Promise<Result<{ readonly lock: CaseLock; readonly key: CaseKey }, Failure>> {
  const lock = lockOf(desk, id);
  if (!lock.ok) return lock;
  if (lock.value === null) return failure(hasNone());
  const key = await keyOf(lock.value, passphrase);
  return key.ok ? success({ lock: lock.value, key: key.value }) : key;
}

function isBeingChanged(): Failure {
  return { code: 'lock-busy', message: 'A passphrase is being changed just now; try again when that is done.' };
}

function hasPassphrase(): Failure {
  return { code: 'has-passphrase', message: 'This case has a passphrase already; change it instead.' };
}

function hasNone(): Failure {
  return { code: 'no-passphrase', message: 'This case has no passphrase.' };
}

function otherKey(): Failure {
  return {
    code: 'damaged-lock',
    message: 'The lock of this case is damaged, so its passphrase does not open it; bring the case back from a backup.',
  };
}
