import { existsSync } from 'node:fs';
import path from 'node:path';
import type { LeaveAnswer, LeaveProgress, Removal } from '../../../shared/api/leave-answers.ts';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import { canBeListed } from '../../store/backup/backup-files.ts';
import { findCopyFiles } from '../../store/copies/copy-files.ts';
import type { Desk, FolderWish } from '../desk.ts';
import { inLibrary } from '../in-library.ts';
import { formerFolders } from '../known-backup-folders.ts';
import type { Services } from '../services.ts';
import { todayOf } from '../today.ts';
import { folderOutlet } from './folder-outlet.ts';
import type { Outlet } from './outlet.ts';
import { type Everything, writeEverything } from './write-everything.ts';
import { zipOutlet } from './zip-outlet.ts';

type Name = 'folder.choose' | 'library.leave' | 'library.leaveProgress' | 'library.showLeft' | 'library.removeAll';

/** The last export that was written: what the library may be removed on the strength of. */
type Left = { readonly receipt: string; readonly folder: string | null; readonly sequences: Everything['sequences'] };

/** Taking everything away: written as files that need no Rungs, and then removed here. */
export function leaveServices(desk: Desk): Pick<Services, Name> {
  let progress: LeaveProgress | null = null;
  let last: Left | null = null;

  async function leave(folder: string | null): Promise<Result<LeaveAnswer, Failure>> {
    const outlet = await outletIn(desk, folder);
    if (!outlet.ok) return outlet;
    const written = await writeEverything(desk, outlet.value, (now) => {
      progress = now;
    });
    if (!written.ok) return written;
    const { sequences, ...answer } = written.value;
    last = {
      receipt: desk.newId(),
      folder: answer.place.kind === 'folder' ? answer.place.path : null,
      sequences,
    };
    return success({ ...answer, removal: removalOf(desk, answer.leftOut.length, last.receipt) });
  }

  return {
    'folder.choose': async ({ purpose }) => {
      if (desk.dialogs.chooseFolder === undefined) return success({ kind: 'unavailable' });
      const folder = await desk.dialogs.chooseFolder(wishFor(desk, purpose));
      return success(folder === null ? { kind: 'cancelled' } : { kind: 'chosen', folder });
    },
    'library.leave': async ({ folder }) => {
      if (progress !== null) return failure(alreadyWriting());
      progress = { done: 0, total: 0 };
      try {
        return await leave(folder);
      } finally {
        progress = null;
      }
    },
    'library.leaveProgress': async () => success(progress),
    'library.showLeft': async () => {
      if (typeof last?.folder === 'string') desk.dialogs.showFile?.(path.join(last.folder, 'index.html'));
      return success(null);
    },
    'library.removeAll': async ({ receipt }) => {
      if (last === null || last.receipt !== receipt) return failure(noExport());
      if (last.folder !== null && !existsSync(path.join(last.folder, 'checksums.txt')))
        return failure(exportGone(last.folder));
      const unchanged = isUnchanged(desk, last.sequences);
      if (!unchanged.ok) return unchanged;
      if (!unchanged.value) return failure(changedSince());
      const erased = desk.library.erase(formerFolders(desk));
      if (!erased.ok) return erased;
      if (erased.value.left.length === 0) {
        last = null;
        desk.settings.set({ ...desk.settings.get(), recentCases: [], rememberedKeys: {} });
      }
      return success({ left: erased.value.left, stays: staysOf(desk) });
    },
  };
}

async function outletIn(desk: Desk, folder: string | null): Promise<Result<Outlet, Failure>> {
  const now = desk.clock();
  const name = `Rungs export ${todayOf(now).date}`;
  if (folder === null) return success(zipOutlet(name, now));
  return path.isAbsolute(folder) ? folderOutlet(folder, name) : failure(noWholePath());
}

/** What is missing from an export is kept, and so is what this program cannot tell whether it knows all of it. */
function removalOf(desk: Desk, leftOut: number, receipt: string): Removal {
  const library = desk.library.library();
  const readOnly = library.ok ? library.value.readOnly : library.problem;
  if (leftOut > 0)
    return { kind: 'unsafe', why: 'not everything could be written, so the library is all there is of it' };
  if (readOnly !== null) return { kind: 'unsafe', why: 'this program may only read the library' };
  const former = formerFolders(desk).filter(canBeListed);
  const folders = [...new Set([desk.folders.library, desk.backupFolder(), ...former])];
  return { kind: 'offered', receipt, folders, stays: staysOf(desk) };
}

/** What may hold whole cases and is not removed: folders of backups on a drive that is away, and copies nobody merged. */
function staysOf(desk: Desk): readonly string[] {
  const away = formerFolders(desk).filter((folder) => !canBeListed(folder));
  const copies = findCopyFiles(desk.folders.library);
  return [...away, ...(copies.ok ? copies.value.map((copy) => copy.path) : [])];
}

/** Whether the library has the cases that were exported, each at the edit of that time, and no other. */
function isUnchanged(desk: Desk, sequences: Everything['sequences']): Result<boolean, Failure> {
  return inLibrary(desk, (library) => {
    const list = library.list();
    if (!list.ok) return list;
    // By the row, not by opening the case: one that was locked since was not changed.
    const same = list.value.filter(({ id }) => {
      const sequence = library.sequenceOf(id);
      return sequence.ok && sequence.value === sequences.get(id);
    });
    return success(same.length === list.value.length && same.length === sequences.size);
  });
}

function wishFor(desk: Desk, purpose: 'leave' | 'backups'): FolderWish {
  return purpose === 'leave'
    ? { title: 'Where shall everything be written?', button: 'Write it here', startAt: null }
    : { title: 'Where shall backups lie?', button: 'Keep backups here', startAt: desk.backupFolder() };
}

function alreadyWriting(): Failure {
  return { code: 'already-writing', message: 'An export is being written already; wait until it is done.' };
}

function noWholePath(): Failure {
  return { code: 'bad-folder', message: 'A folder needs its whole path, from the root or drive down.' };
}

function noExport(): Failure {
  return { code: 'no-export', message: 'Nothing was removed, because there is no fresh export; write one first.' };
}

function exportGone(folder: string): Failure {
  return {
    code: 'export-gone',
    message: `Nothing was removed, because the export is not in "${folder}" any more; put it back there or write another one.`,
  };
}

function changedSince(): Failure {
  return {
    code: 'changed-since',
    message: 'Nothing was removed, because something was changed since the export; write another one first.',
  };
}
