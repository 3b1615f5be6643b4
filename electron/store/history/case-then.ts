import type { CaseThen, OpenedCase } from '../../../shared/api/answers.ts';
import { applyPatches, UnfitPatch } from '../../../shared/case/apply-patches.ts';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import type { Patch } from '../../../shared/model/case-edit.ts';
import { parseCase } from '../../../shared/model/parse-case.ts';
import type { HistoryRows } from './history-rows.ts';

/**
 * A case as it was after an edit, worked out from the case as it stands: edits are kept for good, their documents are not.
 * State 0 is the earliest that is known. `since` asks for the patches from there back to an earlier state too.
 */
export function caseThen(
  rows: HistoryRows,
  current: OpenedCase,
  sequence: number,
  since: number = sequence,
): Result<CaseThen, Failure> {
  if (sequence < 0 || since < 0 || since > sequence || sequence > current.sequence) return failure(noSuchState());
  const { patches: later, reached } = patchesBack(rows, current, current.sequence, sequence);
  if (reached !== sequence && sequence !== 0) return failure(unreachable());
  const earlier = patchesBack(rows, current, reached, Math.min(since, reached));
  if (earlier.reached > since && sequence !== 0) return failure(unreachable());
  try {
    const parsed = parseCase(applyPatches(current.case, later));
    if (!parsed.ok) return failure(unreachable());
    return success({ case: parsed.value, sequence: reached, backward: earlier.patches });
  } catch (thrown) {
    if (thrown instanceof UnfitPatch) return failure(unreachable());
    throw thrown;
  }
}

/** The patches that lead back from one state to another, as far as the edits between are there. */
function patchesBack(rows: HistoryRows, { case: { id } }: OpenedCase, from: number, to: number) {
  const patches: (readonly Patch[])[] = [];
  let reached = from;
  for (const step of rows.backward(id, from, to)) {
    if (step.patches === null || step.sequence !== reached) break;
    patches.push(step.patches);
    reached -= 1;
  }
  return { patches: patches.flat(), reached };
}

function noSuchState(): Failure {
  return { code: 'no-such-state', message: 'This case has no such state; choose a moment from its history.' };
}

function unreachable(): Failure {
  return {
    code: 'state-unreachable',
    message: 'The history of this case does not reach back that far any more; choose a later moment.',
  };
}
