import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { onTestFinished } from 'vitest';
import { type Library, openLibrary } from '../../electron/store/library.ts';
import { type Keys, NO_KEYS } from '../../electron/store/vault/key-ring.ts';
import { addActivity } from '../../shared/case/activity-edits.ts';
import type { EditedCase } from '../../shared/case/edit.ts';
import type { CaseEdit } from '../../shared/model/case-edit.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { anActivity } from './case-builder.ts';
import { mustValue } from './must-value.ts';

/** A library whose clock moves on by a second each time it is read; closed when the test is done. `keys` open locked cases. */
export function openTestLibrary(folder: string, keys: Keys = NO_KEYS): Library {
  let seconds = 0;
  const library = mustValue(openLibrary(folder, () => new Date(Date.UTC(2026, 0, 1, 9, 0, seconds++)), { keys }));
  let open = true;
  const close = () => {
    if (open) library.close();
    open = false;
  };
  onTestFinished(close);
  return { ...library, close };
}

export function mustEdit(edited: EditedCase | null): EditedCase {
  if (edited === null) throw new Error('The edit changes nothing');
  return edited;
}

/** Adds that many activities, one edit each; gives the edits and the case after them. */
export function addActivities(subject: PromotionCase, count: number): { case: PromotionCase; edits: CaseEdit[] } {
  const edits: CaseEdit[] = [];
  let current = subject;
  for (let index = 0; index < count; index += 1) {
    const next = mustEdit(addActivity(current, anActivity(`added-${index}`)));
    edits.push(next.edit);
    current = next.case;
  }
  return { case: current, edits };
}

/** Rows of a library, seen from outside. */
export function libraryRows(folder: string, sql: string): Record<string, unknown>[] {
  const database = new DatabaseSync(libraryFile(folder), { readOnly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

/** Changes a library behind the program's back. */
export function tamper(folder: string, sql: string): void {
  const database = new DatabaseSync(libraryFile(folder));
  try {
    database.exec(sql);
  } finally {
    database.close();
  }
}

/** Everything in the files of a folder, read as one-byte characters. */
export async function textOfFolder(folder: string): Promise<string> {
  const files = await readdir(folder);
  return (await Promise.all(files.map((file) => readFile(path.join(folder, file), 'latin1')))).join('\n');
}

export function libraryFile(folder: string): string {
  return path.join(folder, 'library.sqlite');
}
