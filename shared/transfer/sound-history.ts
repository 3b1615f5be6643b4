import { applyPatches, UnfitPatch } from '../case/apply-patches.ts';
import { isSame } from '../lib/is-same.ts';
import { parseCase } from '../model/parse-case.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { FileEdit, FileHistory } from './rungs-file.ts';

/** A history as far as it can be believed; `begins` says how much of its beginning was left out, in edits. */
export type SoundHistory = { readonly history: FileHistory; readonly leftOut: number };

/**
 * The edits that follow upon each other up to the case, or null when they do not lead to it: taken back, newest first, they
 * must fit, and made again they must give exactly this case. One that was rescued from damage may begin late.
 */
export function soundHistory(subject: PromotionCase, { sequence, edits }: FileHistory): SoundHistory | null {
  const run = runUpTo(sequence, edits);
  if (run.length === 0 && edits.length > 0) return null;
  return leadsTo(subject, run) ? { history: { sequence, edits: run }, leftOut: edits.length - run.length } : null;
}

/** The last edits in a row that end at a sequence. */
function runUpTo(sequence: number, edits: readonly FileEdit[]): readonly FileEdit[] {
  let first = edits.length;
  while (first > 0 && edits[first - 1]?.sequence === sequence - (edits.length - first)) first -= 1;
  return edits.slice(first);
}

function leadsTo(subject: PromotionCase, edits: readonly FileEdit[]): boolean {
  try {
    const back = edits.toReversed().flatMap(({ backward }) => backward);
    const there = edits.flatMap(({ forward }) => forward);
    const parsed = parseCase(applyPatches(applyPatches(subject, back), there));
    return parsed.ok && isSame(parsed.value, subject);
  } catch (thrown) {
    if (thrown instanceof UnfitPatch) return false;
    throw thrown;
  }
}
