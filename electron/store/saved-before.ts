import { isDeepStrictEqual } from 'node:util';
import type { Saved } from '../../shared/api/answers.ts';
import type { CaseEdit } from '../../shared/model/case-edit.ts';
import type { StoredEdit } from './stored-case.ts';

/** How many of a save's edits stand in a history already, from the first on, and what was answered of them. */
export type SavedBefore = { readonly count: number; readonly saved: Saved };

/**
 * Which edits were saved on top of `base` before: a window whose answer was lost asks again, with what was made since. Null
 * when others stand there.
 */
export function savedBefore(
  history: readonly StoredEdit[],
  base: number,
  edits: readonly CaseEdit[],
): SavedBefore | null {
  const bySequence = new Map(history.map((edit) => [edit.sequence, edit]));
  let last: StoredEdit | null = null;
  for (const [index, edit] of edits.entries()) {
    const stored = bySequence.get(base + index + 1);
    if (stored === undefined || !isEdit(stored, edit)) break;
    last = stored;
  }
  if (last === null) return null;
  return { count: last.sequence - base, saved: { sequence: last.sequence, savedAt: last.at } };
}

function isEdit({ sequence: _, at: __, ...stored }: StoredEdit, edit: CaseEdit): boolean {
  return isDeepStrictEqual(stored, plain(edit));
}

/** As it is after it was written and read. */
function plain(edit: CaseEdit): unknown {
  return JSON.parse(JSON.stringify(edit));
}
