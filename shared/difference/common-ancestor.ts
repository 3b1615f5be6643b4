import { applyPatches, UnfitPatch } from '../case/apply-patches.ts';
import { isSame } from '../lib/is-same.ts';
import type { CaseEdit } from '../model/case-edit.ts';
import { parseCase } from '../model/parse-case.ts';
import type { PromotionCase } from '../model/promotion-case.ts';

/** A case with the edits that led to it, oldest first; the first of them may be missing. */
export type CaseHistory = {
  readonly document: PromotionCase;
  /** Of the last edit. */
  readonly sequence: number;
  readonly edits: readonly (CaseEdit & { readonly sequence: number; readonly at: string })[];
};

/** The state from which two versions of a case went apart. */
export type Ancestor = { readonly sequence: number; readonly document: PromotionCase };

/**
 * The last state that two versions of a case have in common, as far as their histories tell: all edits up to there are the
 * same, and undoing the later ones leads to the same case on both sides. Null when nothing is known to be common.
 */
export function commonAncestor(one: CaseHistory, other: CaseHistory): Ancestor | null {
  const [here, there] = [editsBySequence(one), editsBySequence(other)];
  const from = Math.max(knownFrom(one, here), knownFrom(other, there));
  const end = Math.min(one.sequence, other.sequence);
  if (from > end) return null;
  let sequence = from;
  while (sequence < end && isSame(here.get(sequence + 1), there.get(sequence + 1))) sequence += 1;
  const [before, alike] = [stateAt(one, here, sequence), stateAt(other, there, sequence)];
  return before !== null && isSame(withoutId(before), withoutId(alike)) ? { sequence, document: before } : null;
}

type Edits = ReadonlyMap<number, CaseHistory['edits'][number]>;

function editsBySequence({ edits }: CaseHistory): Edits {
  return new Map(edits.map((edit) => [edit.sequence, edit]));
}

/** The earliest state from which on no edit is missing. */
function knownFrom({ sequence }: CaseHistory, edits: Edits): number {
  let from = sequence;
  while (edits.has(from)) from -= 1;
  return from;
}

/** The case as it was after the edit of that number; null when its edits do not fit it, or it was no valid case. */
function stateAt({ document, sequence }: CaseHistory, edits: Edits, at: number): PromotionCase | null {
  const backward = [];
  for (let number = sequence; number > at; number -= 1) backward.push(...(edits.get(number)?.backward ?? []));
  try {
    const parsed = parseCase(applyPatches(document, backward));
    return parsed.ok ? parsed.value : null;
  } catch (thrown) {
    if (thrown instanceof UnfitPatch) return null;
    throw thrown;
  }
}

/** A copy that was kept beside the other has an id of its own. */
function withoutId(subject: PromotionCase | null): object {
  return { ...subject, id: '' };
}
