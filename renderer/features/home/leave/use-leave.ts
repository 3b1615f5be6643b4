import { useEffect, useState } from 'react';
import type { LeaveAnswer, LeaveProgress } from '../../../../shared/api/leave-answers.ts';
import { REMOVAL_WORD } from '../../../../shared/api/leave-questions.ts';
import { ask } from '../../../api/client.ts';
import { download } from '../../../api/deliver.ts';
import { savedCase } from '../../../store/case-session.ts';

/** Where the dialog is: choosing, writing, looking at what was written, about to remove. */
export type LeaveStep =
  | { readonly kind: 'plan' }
  | { readonly kind: 'writing'; readonly progress: LeaveProgress }
  | { readonly kind: 'written'; readonly answer: LeaveAnswer }
  | { readonly kind: 'removing'; readonly answer: LeaveAnswer; readonly receipt: string };

/** Milliseconds between two looks at how far the export is. */
const LOOK = 250;

const PLAN: LeaveStep = { kind: 'plan' };

/** The export while its dialog is open; `onRemoved` is called when the library is gone, with paths of what stays. */
export function useLeave(open: boolean, onRemoved: (stays: readonly string[]) => void) {
  const [step, setStep] = useState<LeaveStep>(PLAN);
  const [problem, setProblem] = useState<string | null>(null);
  /** Paths of what could not be removed. */
  const [left, setLeft] = useState<readonly string[]>([]);

  function goTo(next: LeaveStep): void {
    setStep(next);
    setProblem(null);
    setLeft([]);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it begins anew each time it is opened, and only then
  useEffect(() => {
    if (open) goTo(PLAN);
  }, [open]);

  const isWriting = step.kind === 'writing';
  useEffect(() => {
    if (!isWriting) return;
    const timer = setInterval(async () => {
      const answer = await ask('library.leaveProgress', {});
      if (!answer.ok || answer.value === null) return;
      const progress = answer.value;
      setStep((now) => (now.kind === 'writing' ? { kind: 'writing', progress } : now));
    }, LOOK);
    return () => clearInterval(timer);
  }, [isWriting]);

  return {
    step,
    problem,
    left,
    goTo,
    /** Into a new folder in the one given, or as a zip file for null. */
    write: async (folder: string | null): Promise<void> => {
      goTo({ kind: 'writing', progress: { done: 0, total: 0 } });
      // What was typed last may be on its way to disk.
      await savedCase();
      const answer = await ask('library.leave', { folder });
      if (!answer.ok) {
        setStep(PLAN);
        setProblem(answer.problem.message);
        return;
      }
      const { place } = answer.value;
      if (place.kind === 'download') download(place.fileName, new Blob([place.bytes], { type: 'application/zip' }));
      goTo({ kind: 'written', answer: answer.value });
    },
    remove: async (receipt: string): Promise<void> => {
      const answer = await ask('library.removeAll', { receipt, confirm: REMOVAL_WORD });
      setProblem(answer.ok ? null : answer.problem.message);
      setLeft(answer.ok ? answer.value.left : []);
      if (answer.ok && answer.value.left.length === 0) onRemoved(answer.value.stays);
    },
  };
}
