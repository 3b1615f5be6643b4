import { isDeepStrictEqual } from 'node:util';
import { applyPatches, UnfitPatch } from '../../shared/case/apply-patches.ts';
import { valueAt } from '../../shared/lib/json-pointer.ts';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import type { CaseEdit, Patch } from '../../shared/model/case-edit.ts';
import { parseEditedCase } from '../../shared/model/parse-edited-case.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';

/**
 * A case after edits. `replayable`: replaying the edits gives exactly this document. It does not when an edit left out
 * fields that checking fills in: those are in no patch, so the document has to be kept whole.
 */
export type PatchedCase = { readonly document: PromotionCase; readonly replayable: boolean };

/** Applies edits and checks the outcome as strictly as a case that is read from a file. */
export function patchCase(before: PromotionCase, edits: readonly CaseEdit[]): Result<PatchedCase, Failure> {
  const patches = edits.flatMap((edit) => edit.forward);
  if (patches.length === 0) return success({ document: before, replayable: true });
  const patched = patch(before, patches);
  if (!patched.ok) return patched;
  const parsed = parseEditedCase(before, patched.value, patches);
  if (!parsed.ok) {
    const { code, message, pointer } = parsed.problem;
    return failure({ code, message: `The change was not saved: ${message}`, ...(pointer && { pointer }) });
  }
  if (parsed.value.id !== before.id) return failure(unfit());
  return success({ document: parsed.value, replayable: isReplayable(patched.value, parsed.value, patches) });
}

function patch(before: PromotionCase, patches: readonly Patch[]): Result<PromotionCase, Failure> {
  try {
    return success(applyPatches(before, patches));
  } catch (thrown) {
    if (thrown instanceof UnfitPatch) return failure(unfit());
    throw thrown;
  }
}

function isReplayable(patched: PromotionCase, parsed: PromotionCase, patches: readonly Patch[]): boolean {
  // Nearly always each new value is found where it was put; only where later patches moved it are whole fields compared.
  const isInPlace = ({ op, path, value }: Patch) => op === 'remove' || isDeepStrictEqual(valueAt(parsed, path), value);
  if (patches.every(isInPlace)) return true;
  const touched = new Set(patches.flatMap(({ path }) => path.slice(0, 1)));
  return [...touched].every((key) => isDeepStrictEqual(valueAt(patched, [key]), valueAt(parsed, [key])));
}

function unfit(): Failure {
  return {
    code: 'unfit-edit',
    message: 'The change does not fit the case as it was saved, so it was left out; open the case again and repeat it.',
  };
}
