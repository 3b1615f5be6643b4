import { useEffect, useState } from 'react';
import { applyPatches, UnfitPatch } from '../../../shared/case/apply-patches.ts';
import type { Patch } from '../../../shared/model/case-edit.ts';
import { parseCase } from '../../../shared/model/parse-case.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { ask } from '../../api/client.ts';
import type { Sitting } from './sittings.ts';

/** The case before and after a sitting; null where there is nothing before it, or it cannot be worked out. */
export type States =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'read'; readonly before: PromotionCase | null; readonly after: PromotionCase };

/** Asks the desk for the case as it was after a sitting, and works out how it was before. */
export function useStates(caseId: string, { before, last }: Sitting): States {
  const key = `${caseId} ${before} ${last}`;
  const [known, setKnown] = useState<{ readonly key: string; readonly states: States } | null>(null);
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<void> => {
      const answer = await ask('case.at', { id: caseId, sequence: last, since: before });
      if (!wanted) return;
      const states: States = answer.ok
        ? {
            kind: 'read',
            after: answer.value.case,
            before: before === last ? null : stateBefore(answer.value.case, answer.value.backward),
          }
        : { kind: 'failed', problem: answer.problem.message };
      setKnown({ key, states });
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [caseId, before, last, key]);
  return known?.key === key ? known.states : { kind: 'reading' };
}

/** The case before patches lead from it; null where they do not fit. */
export function stateBefore(after: PromotionCase, backward: readonly Patch[]): PromotionCase | null {
  try {
    const parsed = parseCase(applyPatches(after, backward));
    return parsed.ok ? parsed.value : null;
  } catch (thrown) {
    if (thrown instanceof UnfitPatch) return null;
    throw thrown;
  }
}
