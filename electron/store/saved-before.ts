import { isDeepStrictEqual } from 'node:util';
import type { Saved } from '../../shared/api/answers.ts';
import type { CaseEdit } from '../../shared/model/case-edit.ts';
import type { StoredEdit } from './stored-case.ts';

/**
 * What was answered, or would have been, when these very edits were saved on top of `base`: a window whose answer was lost
 * asks again. Null when others stand there.
 */
export function savedBefore(history: readonly StoredEdit[], base: number, edits: readonly CaseEdit[]): Saved | null {
  const stored = history.filter(({ sequence }) => sequence > base && sequence <= base + edits.length);
  const last = stored.at(-1);
  if (last === undefined || stored.length !== edits.length) return null;
  const isSame = stored.every(({ sequence: _, at: __, ...edit }, index) =>
    isDeepStrictEqual(edit, plain(edits[index])),
  );
  return isSame ? { sequence: last.sequence, savedAt: last.at } : null;
}

/** As it is after it was written and read. */
function plain(edit: CaseEdit | undefined): unknown {
  return JSON.parse(JSON.stringify(edit ?? null));
}
