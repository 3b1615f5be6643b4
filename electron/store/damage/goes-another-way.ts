import { isDeepStrictEqual } from 'node:util';
import { applyPatches, UnfitPatch } from '../../../shared/case/apply-patches.ts';
import { parseCase, parseCaseText } from '../../../shared/model/parse-case.ts';
import { idOfStored, type ReadableCase, type StoredCase } from '../stored-case.ts';
import type { SalvagedCheckpoint, SalvagedEdit } from './salvage.ts';

/**
 * Whether a backup's case has other edits than what was read of a damaged library: it is of another computer, whose backups a
 * synchronising program put here. Told by their instants, which no two computers share, whatever the edit's words look like.
 */
export function goesAnotherWay(backup: StoredCase, edits: readonly SalvagedEdit[]): boolean {
  const id = idOfStored(backup);
  const instants = new Map(backup.edits.map(({ sequence, at }) => [sequence, at]));
  return edits.some((edit) => {
    const at = instants.get(edit.sequence);
    return edit.id === id && !edit.isSpoilt && at !== undefined && at !== edit.at;
  });
}

/**
 * Whether a document is another than the case of a backup was at the same sequence; false where that cannot be told, and true
 * of one that a newer program wrote: it cannot be understood here, and must not give way without a trace.
 */
export function isAnotherState({ sequence, text, isWhole }: SalvagedCheckpoint, backup: ReadableCase): boolean {
  if (isWhole && isNewer(text)) return true;
  const since = backup.edits.filter((edit) => edit.sequence > sequence);
  if (!isWhole || sequence > backup.sequence || since.length !== backup.sequence - sequence) return false;
  try {
    const then = since.toReversed().reduce((state, { backward }) => applyPatches(state, backward), backup.document);
    const [found, expected] = [parseCase(JSON.parse(text)), parseCase(then)];
    return found.ok && expected.ok && !isDeepStrictEqual(found.value, expected.value);
  } catch (thrown) {
    if (thrown instanceof UnfitPatch || thrown instanceof SyntaxError) return false;
    throw thrown;
  }
}

function isNewer(text: string): boolean {
  const parsed = parseCaseText(text);
  return !parsed.ok && parsed.problem.code === 'newer-schema';
}
