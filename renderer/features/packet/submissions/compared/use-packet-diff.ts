import { useEffect, useState } from 'react';
import type { Failure } from '../../../../../shared/lib/result.ts';
import type { PromotionCase } from '../../../../../shared/model/promotion-case.ts';
import type { PacketDiff } from '../../../../../shared/packet/diff/diff-types.ts';
import { ask } from '../../../../api/client.ts';
import { hasUnsavedEdits, savedCase } from '../../../../store/case-session.ts';
import { text } from '../../../../text/text.ts';

export type DiffState =
  | { readonly kind: 'comparing' }
  | { readonly kind: 'failed'; readonly problem: Pick<Failure, 'message'> }
  | { readonly kind: 'compared'; readonly diff: PacketDiff };

/** Asks the desk what two packets differ in; `later` is null for the packet as it is now, which every edit changes. */
export function usePacketDiff(
  promotionCase: PromotionCase,
  earlier: string,
  later: string | null,
): { readonly state: DiffState; readonly again: () => void } {
  const [state, setState] = useState<DiffState>({ kind: 'comparing' });
  const [attempt, setAttempt] = useState(0);
  const { id } = promotionCase;
  // What was handed in does not change with the case.
  const subject = later === null ? promotionCase : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an edit of the case, or another attempt, asks anew
  useEffect(() => {
    let current = true;
    const compare = async (): Promise<void> => {
      await savedCase();
      const answer = hasUnsavedEdits() ? null : await ask('packet.compare', { id, earlier, later });
      if (!current) return;
      if (answer === null) setState({ kind: 'failed', problem: { message: text.details.notSavedYet } });
      else if (answer.ok) setState({ kind: 'compared', diff: answer.value });
      else setState({ kind: 'failed', problem: answer.problem });
    };
    void compare();
    return () => {
      current = false;
    };
  }, [id, earlier, later, subject, attempt]);
  return {
    state,
    again: () => {
      setState({ kind: 'comparing' });
      setAttempt(attempt + 1);
    },
  };
}
