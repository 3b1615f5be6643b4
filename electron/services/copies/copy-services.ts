import type { Settlement } from '../../../shared/api/copy-answers.ts';
import type { CopySource } from '../../../shared/api/copy-questions.ts';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import { findCopyFile, setCopyAside } from '../../store/copies/copy-files.ts';
import type { Library } from '../../store/library.ts';
import type { StoredCase } from '../../store/stored-case.ts';
import { admitStored } from '../admit-case.ts';
import type { Desk } from '../desk.ts';
import { inLibrary } from '../in-library.ts';
import type { Services } from '../services.ts';
import { compareCase, mustDiffer } from './compare-case.ts';
import { type CopiedVersion, copiedVersion } from './copied-version.ts';
import { describe, findCopies, isDone, type Seen } from './find-copies.ts';
import { fingerprintOf } from './fingerprint.ts';
import { mergeCopy } from './merge-copy.ts';
import type { OpenedFiles } from './opened-files.ts';
import { hasPassphrase, WITHOUT_PASSPHRASE } from './receive-case.ts';

type Name = 'copies.find' | 'copies.compare' | 'copies.merge' | 'copies.settle' | 'copies.setAside';

/** Other versions of the library's cases, in copies beside it or in files that were opened. */
export function copyServices(desk: Desk, files: OpenedFiles): Pick<Services, Name> {
  const folder = desk.folders.library;
  const find = (source: CopySource, id: string): Result<CopiedVersion, Failure> =>
    copiedVersion({ folder, files, keys: desk.keys }, source, id);

  /**
   * Remembers what was dealt with of the case `of`; a copy of which nothing is left gets another name. That the copy of a
   * locked case can be read on the disk is told.
   */
  function settle(
    source: CopySource,
    stored: StoredCase,
    { id, of, notices = [] }: { readonly id: string | null; readonly of: string; readonly notices?: readonly string[] },
  ): Result<Settlement, Failure> {
    remember(desk, fingerprintOf(stored));
    if (source.kind === 'file') {
      files.forget(source.token);
      return success({ id, keptAs: null, notice: oneNotice(notices) });
    }
    const { keptAs, notice } = asideIfDone(desk, source.name);
    const isOpen = stored.kind === 'readable' && hasPassphrase(desk, of);
    const all = [...notices, ...(isOpen ? [copyInWords(keptAs ?? source.name)] : []), notice ?? ''];
    return success({ id, keptAs, notice: oneNotice(all) });
  }

  return {
    'copies.find': async () => inLibrary(desk, (library) => findCopies(folder, seenBy(desk, library))),
    'copies.compare': async ({ source, case: id }) => {
      const version = find(source, id);
      if (!version.ok) return version;
      const { opened, fileName } = version.value;
      const compared = inLibrary(desk, (library) => compareCase(library, opened, id));
      if (!compared.ok) return compared;
      const comparison = mustDiffer(compared.value);
      return comparison.ok ? success({ ...comparison.value, fileName }) : comparison;
    },
    'copies.merge': async ({ source, case: id, ...agreed }) => {
      const version = find(source, id);
      if (!version.ok) return version;
      const merged = inLibrary(desk, (library) => mergeCopy(library, version.value.opened, id, agreed));
      return merged.ok ? settle(source, version.value.stored, { id, of: id }) : merged;
    },
    'copies.settle': async ({ source, case: id, how }) => {
      const version = find(source, id);
      if (!version.ok) return version;
      // As it lies there: what is locked comes in locked.
      const { stored } = version.value;
      if (how === 'leave') return settle(source, stored, { id: null, of: id });
      const added = inLibrary(desk, (library) => admitStored(library, stored, desk.newId));
      if (!added.ok) return added;
      const isInWords = stored.kind === 'readable' && added.value.id !== id && hasPassphrase(desk, id);
      return settle(source, stored, { id: added.value.id, of: id, notices: isInWords ? [WITHOUT_PASSPHRASE] : [] });
    },
    'copies.setAside': async ({ name }) => {
      const file = findCopyFile(folder, name);
      if (!file.ok) return file;
      const copy = inLibrary(desk, (library) => success(describe(file.value, seenBy(desk, library))));
      if (!copy.ok) return copy;
      if (!copy.value.maySetAside) return failure(notDone());
      const aside = setCopyAside(folder, name, desk.clock());
      return aside.ok ? success({ id: null, keptAs: aside.value, notice: null }) : aside;
    },
  };
}

/** How many fingerprints are remembered: far more copies than anybody has at a time. */
const REMEMBERED = 500;

function seenBy(desk: Desk, library: Library): Seen {
  return { library, keys: desk.keys, settled: new Set(desk.settings.get().settledCopies) };
}

function remember(desk: Desk, fingerprint: string): void {
  const before = desk.settings.get();
  if (before.settledCopies.includes(fingerprint)) return;
  desk.settings.set({ ...before, settledCopies: [fingerprint, ...before.settledCopies].slice(0, REMEMBERED) });
}

/** What was decided is done: that the file keeps its name is worth a sentence, and no failure. */
function asideIfDone(desk: Desk, name: string): Omit<Settlement, 'id'> {
  const file = findCopyFile(desk.folders.library, name);
  if (!file.ok) return { keptAs: null, notice: null };
  const done = inLibrary(desk, (library) => success(isDone(describe(file.value, seenBy(desk, library)))));
  if (!done.ok || !done.value) return { keptAs: null, notice: null };
  const aside = setCopyAside(desk.folders.library, name, desk.clock());
  return aside.ok ? { keptAs: aside.value, notice: null } : { keptAs: null, notice: aside.problem.message };
}

function oneNotice(notices: readonly string[]): string | null {
  return notices.filter((notice) => notice !== '').join(' ') || null;
}

/** The copy is of before the case was locked, or of another computer where it is not. */
function copyInWords(name: string): string {
  return `This case has a passphrase and its copy has none: it can be read on the disk until you delete the file "${name}".`;
}

function notDone(): Failure {
  return {
    code: 'copy-not-done',
    message: 'This copy has something that is not in the library yet; look at its cases first.',
  };
}
