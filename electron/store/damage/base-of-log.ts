import { isDeepStrictEqual } from 'node:util';
import { applyPatches, UnfitPatch } from '../../../shared/case/apply-patches.ts';
import { caseEdit } from '../../../shared/model/case-edit.ts';
import { parseCase } from '../../../shared/model/parse-case.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { idOfStored, type StoredCase } from '../stored-case.ts';
import type { SalvagedEdit } from './salvage.ts';

/**
 * What edits of a log can be made upon: a case of another library as it was before the two went different ways. Null where
 * nothing says that the edits follow on it: only what both have does, or an edit that fits word for word.
 */
export function baseOfLog(stored: StoredCase, rows: readonly SalvagedEdit[]): StoredCase | null {
  const id = idOfStored(stored);
  const edits = rows.filter((edit) => edit.id === id && !edit.isSpoilt);
  const instants = new Map(stored.edits.map(({ sequence, at }) => [sequence, at]));
  const others = edits.filter(({ sequence, at }) => instants.has(sequence) && instants.get(sequence) !== at);
  const base = upTo(stored, Math.min(stored.sequence, ...others.map(({ sequence }) => sequence - 1)));
  if (base === null) return null;
  const isShared = edits.some(({ sequence, at }) => sequence === base.sequence && instants.get(sequence) === at);
  const next = edits.filter(({ sequence }) => sequence === base.sequence + 1);
  return isShared || edits.length === 0 || next.some((edit) => fits(base, edit)) ? base : null;
}

/** A case with its history up to an edit; null where that state cannot be reached. */
function upTo(stored: StoredCase, sequence: number): StoredCase | null {
  if (stored.sequence === sequence) return stored;
  const isBefore = (edit: { readonly sequence: number }) => edit.sequence <= sequence;
  const changedAt = stored.edits.findLast(isBefore)?.at ?? stored.changedAt;
  if (stored.kind === 'sealed') {
    if (stored.checkpoint.sequence > sequence) return null;
    return { ...stored, sequence, changedAt, edits: stored.edits.filter(isBefore) };
  }
  const since = stored.edits.filter((edit) => !isBefore(edit));
  if (since.length !== stored.sequence - sequence) return null;
  const then = attempt(() =>
    since.toReversed().reduce((state, { backward }) => applyPatches(state, backward), stored.document),
  );
  const parsed = then === null ? null : parseCase(then);
  if (!parsed?.ok) return null;
  return { ...stored, document: parsed.value, sequence, changedAt, edits: stored.edits.filter(isBefore) };
}

/** Whether an edit finds in a case what it says it replaced. */
function fits(base: StoredCase, { name, subject, ...texts }: SalvagedEdit): boolean {
  if (base.kind === 'sealed') return false;
  const back = attempt(() => {
    const [forward, backward] = [JSON.parse(texts.forward), JSON.parse(texts.backward)];
    const edit = caseEdit.safeParse({ name, subject, forward, backward });
    return edit.success ? applyPatches(applyPatches(base.document, edit.data.forward), edit.data.backward) : null;
  });
  return back !== null && isDeepStrictEqual(back, base.document);
}

function attempt(work: () => PromotionCase | null): PromotionCase | null {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof UnfitPatch || thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}
