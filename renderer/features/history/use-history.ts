import { useCallback, useEffect, useState } from 'react';
import type { HistoryList } from '../../../shared/api/answers.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { ask } from '../../api/client.ts';
import { hasUnsavedEdits, savedCase } from '../../store/case-session.ts';

export type ReadHistory = {
  /** The last list that was read; null before there is one. */
  readonly list: HistoryList | null;
  /** Why it could not be read, in a sentence. */
  readonly problem: string | null;
  /** Edits of this window are not on disk, so they are not in the list. */
  readonly isBehind: boolean;
  readonly readAgain: () => void;
};

/** The history of the open case as it is on disk, read anew after each edit. */
export function useHistory(promotionCase: PromotionCase): ReadHistory {
  const [list, setList] = useState<HistoryList | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBehind, setBehind] = useState(false);
  const [tries, setTries] = useState(0);
  const { id } = promotionCase;

  // biome-ignore lint/correctness/useExhaustiveDependencies: an edit or another try is a reason to read anew
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<void> => {
      await savedCase();
      const answer = await ask('case.history', { id });
      if (!wanted) return;
      setBehind(hasUnsavedEdits());
      setProblem(answer.ok ? null : answer.problem.message);
      if (answer.ok) setList(answer.value);
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [id, promotionCase, tries]);

  return { list, problem, isBehind, readAgain: useCallback(() => setTries((count) => count + 1), []) };
}
