import path from 'node:path';
import { setImmediate as aMoment } from 'node:timers/promises';
import type { LockDone } from '../../../shared/api/lock-questions.ts';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import { canBeListed, listBackupFilesQuietly } from '../backup/backup-files.ts';
import { type Rewriting, rewriteBackup } from '../backup/rewrite-backup.ts';
import type { Library } from '../library.ts';
import type { StoredCase } from '../stored-case.ts';
import { listAside, removeAside, strangeDatabases } from './aside-files.ts';
import { type CaseKey, keyIdOf, unwrapKey } from './case-key.ts';
import type { Keys } from './key-ring.ts';
import { sealCase } from './seal-case.ts';

/** How a case is to be kept: sealed with a new key, or in words. */
export type LockTarget =
  | { readonly kind: 'sealed'; readonly key: CaseKey; readonly label: string; readonly wrapped: string }
  | { readonly kind: 'readable' };

export type LockChange = {
  readonly library: Library;
  /** Where the library lies. */
  readonly folder: string;
  /** Every folder that may have backups of it. */
  readonly backupFolders: readonly string[];
  readonly id: string;
  readonly target: LockTarget;
  /** The key until now; null for a case in words. */
  readonly key: CaseKey | null;
  /** What may open the case where a backup has it locked with yet another key. */
  readonly passphrases: readonly string[];
  /** Go on though a backup cannot be written anew. */
  readonly leaveBackups: boolean;
  readonly removeAside: boolean;
};

/**
 * Brings a case into another form, in an order in which a crash may come after any step: its backups, each at once the
 * old or the new one; the library in one transaction, before which the case is as it was, and after which it is as it is
 * to be; then what is left of words in its pages. What becomes readable does so in the library first, what is sealed is
 * sealed there last: at no time can a backup be read while the library is locked. Code `backups-left` when nothing was
 * done to the library.
 */
export async function changeLock(change: LockChange): Promise<Result<LockDone, Failure>> {
  const { library, folder, backupFolders, id } = change;
  const folders = { folder, backupFolders };
  if (library.readOnly !== null) return failure(library.readOnly);
  // One that cannot be sealed, as of a newer program, must not be locked in its backups alone.
  const opened = change.key === null ? library.open(id) : success(null);
  if (!opened.ok) return opened;
  const backups = backupsOf(change);
  const inWords = change.target.kind === 'readable';
  if (!inWords) await backups.rewrite();
  if (!inWords && backups.left().length > 0 && !change.leaveBackups)
    return failure(withBackups(backupsLeft(backups.left()), backups.rewritten()));
  // Nothing may come in between: no backup is made of the case as it was after this was found to be none.
  const relocked = library.relock(id, keysOf(backups.known), (stored, wasLocked) => {
    const form = converted(stored, wasLocked, change);
    return form === 'foreign' ? null : form;
  });
  if (!relocked.ok) return failure(withBackups(relocked.problem, backups.rewritten()));
  const wiped = library.wipe();
  // Those that are to follow; and another program may have made one in the meantime.
  await backups.rewrite();
  const kept = change.removeAside ? removeAside(folders) : listAside(folders).map(({ name }) => name);
  const left = [
    ...backups.left(),
    ...(wiped.ok && wiped.value ? [] : ['library.sqlite']),
    ...(inWords ? [] : [...kept, ...strangeDatabases(folder)]),
  ];
  return success({ backups: backups.rewritten(), left });
}

/** Walks over all backups, those made in between too, each of them once. */
function backupsOf({ backupFolders, id, passphrases, ...change }: LockChange) {
  const known = change.key === null ? [] : [change.key];
  const seen = new Set<string>();
  const left: string[] = backupFolders.filter((folder) => !canBeListed(folder));
  let rewritten = 0;

  async function rewriteOne(file: string): Promise<Rewriting> {
    const convert = (stored: StoredCase, wasLocked: boolean) => converted(stored, wasLocked, change);
    const done = rewriteBackup(file, id, keysOf(known), convert);
    if (done.kind !== 'foreign') return done;
    const key = await keyFor(done.sealed.lock.wrapped, passphrases);
    if (key === null) return done;
    known.push(key);
    return rewriteBackup(file, id, keysOf(known), convert);
  }

  return {
    known,
    left: () => left,
    rewritten: () => rewritten,
    rewrite: async (): Promise<void> => {
      const next = () => backupFolders.flatMap(listBackupFilesQuietly).find(({ path: file }) => !seen.has(file));
      for (let file = next(); file !== undefined; file = next()) {
        seen.add(file.path);
        const { kind } = await rewriteOne(file.path);
        if (kind === 'rewritten') rewritten += 1;
        // Locked with a passphrase that is not known: no word of it can be read, and none can be made readable.
        if (kind === 'failed' || (kind === 'foreign' && change.target.kind === 'readable')) left.push(file.name);
        await aMoment();
      }
    },
  };
}

/** The case in its new form; null when it has it already, `foreign` when it cannot be brought into it. */
function converted(
  stored: StoredCase,
  wasLocked: boolean,
  { target }: Pick<LockChange, 'target'>,
): StoredCase | 'foreign' | null {
  if (target.kind === 'readable' && stored.kind === 'readable') return wasLocked ? stored : null;
  if (target.kind === 'readable') return 'foreign';
  if (stored.kind === 'readable') return sealCase(stored, target.key, target);
  return stored.lock.keyId === keyIdOf(target.key) ? null : 'foreign';
}

async function keyFor(wrapped: string, passphrases: readonly string[]): Promise<CaseKey | null> {
  for (const passphrase of passphrases) {
    const key = await unwrapKey(wrapped, passphrase);
    if (key.ok) return key.value;
  }
  return null;
}

function keysOf(known: readonly CaseKey[]): Keys {
  const byId = new Map(known.map((key) => [keyIdOf(key), key]));
  return { keyOf: (keyId) => byId.get(keyId) ?? null, touch: () => {} };
}

/** What went wrong in the case, and that backups were sealed before it. */
function withBackups(problem: Failure, rewritten: number): Failure {
  if (rewritten === 0) return problem;
  const told = 'Backups of it may already need the passphrase that you chose now; the case itself is as it was.';
  return { ...problem, message: `${problem.message} ${told}` };
}

function backupsLeft(names: readonly string[]): Failure {
  const shown = names.slice(0, 3).map((name) => `"${path.basename(name)}"`);
  const rest = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return {
    code: 'backups-left',
    message: `Nothing was changed in the case, because these backups cannot be read or written anew: ${shown.join(', ')}${rest}; free the disk or connect the drive and try again, or go on and leave them as they are.`,
  };
}
