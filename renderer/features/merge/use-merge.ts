import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { CaseComparison, Settlement } from '../../../shared/api/copy-answers.ts';
import type { CopySource } from '../../../shared/api/copy-questions.ts';
import { mergeCases } from '../../../shared/difference/merge/merge-cases.ts';
import type { Choice, Merge } from '../../../shared/difference/merge/merge-types.ts';
import type { Failure, Result } from '../../../shared/lib/result.ts';
import { ask } from '../../api/client.ts';
import { savedCase } from '../../store/case-session.ts';

type Choices = Readonly<Record<string, Choice>>;
type Shown =
  | { readonly kind: 'comparing' }
  | { readonly kind: 'failed'; readonly problem: Failure }
  | { readonly kind: 'compared'; readonly comparison: CaseComparison };

const NO_CHOICES: Choices = {};

/** Two versions of a case with what the user answered so far, and the ways to make one of them; `onDone` leaves the screen. */
export function useMerge(source: CopySource, id: string, onDone: (settled: Settlement, how: 'merge' | 'add') => void) {
  const [shown, setShown] = useState<Shown>({ kind: 'comparing' });
  const [choices, setChoices] = useState(NO_CHOICES);
  const [isStale, setStale] = useState(false);
  const [problem, setProblem] = useState<Failure | null>(null);
  const { kind, name } = source.kind === 'copy' ? source : { kind: source.kind, name: source.token };

  const compare = useCallback(async (): Promise<void> => {
    // The case that was just left may be on its way to disk.
    await savedCase();
    const where: CopySource = kind === 'copy' ? { kind, name } : { kind, token: name };
    const answer = await ask('copies.compare', { source: where, case: id });
    setShown(answer.ok ? { kind: 'compared', comparison: answer.value } : { kind: 'failed', problem: answer.problem });
  }, [kind, name, id]);
  useEffect(() => {
    setChoices(NO_CHOICES);
    void compare();
  }, [compare]);

  const comparison = shown.kind === 'compared' ? shown.comparison : null;
  const answered = useDeferredValue(choices);
  const merge: Merge | null = useMemo(
    () => (comparison === null ? null : mergeCases({ ...comparison, choices: answered })),
    [comparison, answered],
  );

  async function settle(how: 'merge' | 'add', answer: Result<Settlement, Failure>): Promise<void> {
    if (answer.ok) onDone(answer.value, how);
    else if (answer.problem.code !== 'stale') setProblem(answer.problem);
    else {
      await compare();
      setStale(true);
    }
  }

  return {
    shown,
    merge,
    choices,
    isStale,
    problem,
    choose: (question: string, choice: Choice): void => setChoices((before) => ({ ...before, [question]: choice })),
    save: async (): Promise<void> => {
      if (comparison === null) return;
      const { sequence, fingerprint } = comparison;
      await settle('merge', await ask('copies.merge', { source, case: id, sequence, fingerprint, choices }));
    },
    keepBoth: async (): Promise<void> => settle('add', await ask('copies.settle', { source, case: id, how: 'add' })),
  };
}
