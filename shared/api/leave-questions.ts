import * as z from 'zod/mini';
import { identifier, requiredLine } from '../model/field.ts';
import type { BackupFolder, CaseInBackup, FolderChoice, LeaveAnswer, LeaveProgress, Removed } from './leave-answers.ts';
import { answer } from './question.ts';

/** Longest path that a window may name, in UTF-16 units. */
const PATH_LIMIT = 4_000;
const folder = z.string().check(z.minLength(1), z.maxLength(PATH_LIMIT));

/** The word that a user types before everything is removed. */
export const REMOVAL_WORD = 'remove';

/** Taking everything away, and where backups lie. */
export const leaveQuestions = {
  /** Asks by a dialog of the system; `unavailable` in a browser, where the user types the path. */
  'folder.choose': {
    request: z.strictObject({ purpose: z.enum(['leave', 'backups']) }),
    answer: answer<FolderChoice>(),
  },
  /** Writes everything into a new folder inside the one given; into one zip file, to be downloaded, for null. */
  'library.leave': { request: z.strictObject({ folder: z.nullable(folder) }), answer: answer<LeaveAnswer>() },
  /** How far the export is; null when none is being written. */
  'library.leaveProgress': { request: z.strictObject({}), answer: answer<LeaveProgress | null>() },
  /** Shows the last export in the system's file manager; does nothing in a browser. */
  'library.showLeft': { request: z.strictObject({}), answer: answer<null>() },
  /** Removes the library that an export was made of. Codes `changed-since`, `export-gone`, `no-export`. */
  'library.removeAll': {
    request: z.strictObject({ receipt: identifier, confirm: z.literal(REMOVAL_WORD) }),
    answer: answer<Removed>(),
  },
  /** A case as a backup has it, beside what it is now. */
  'backup.look': {
    request: z.strictObject({ backup: requiredLine, case: identifier }),
    answer: answer<CaseInBackup>(),
  },
  /** Where backups lie from now on, null for the usual place; `move` takes those along that are there. */
  'backup.folder': {
    request: z.strictObject({ folder: z.nullable(folder), move: z.boolean() }),
    answer: answer<BackupFolder>(),
  },
} as const;
