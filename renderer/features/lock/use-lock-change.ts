import { useState } from 'react';
import type { LockDone } from '../../../shared/api/lock-questions.ts';
import type { Failure, Result } from '../../../shared/lib/result.ts';
import { tell } from '../../components/popups/toasts.tsx';
import { tellOfLock } from '../../store/case-lock.ts';
import { hasUnsavedEdits, savedCase } from '../../store/case-session.ts';
import { closeLockDialog } from '../../store/lock-dialog.ts';
import { typedOut } from '../../store/typing.ts';
import { text } from '../../text/text.ts';

/** Does something to the lock of a case; `leaveBackups` goes on though a backup cannot be written anew. */
export type LockChange = (leaveBackups: boolean) => Promise<Result<LockDone, Failure>>;

/** Where a change of a lock stands: at work, refused, or refused in a way that the user may overrule. */
export function useLockChange(done: string, doneLeft: (names: string) => string = text.lock.doneLeft) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Failure | null>(null);

  const run = async (change: LockChange, leaveBackups = false): Promise<void> => {
    setBusy(true);
    setProblem(null);
    await typedOut();
    await savedCase();
    const answer: Result<LockDone, Failure> = hasUnsavedEdits()
      ? { ok: false, problem: { code: 'unsaved', message: text.lock.notSavedYet } }
      : await change(leaveBackups);
    setBusy(false);
    if (!answer.ok) {
      setProblem(answer.problem);
      return;
    }
    closeLockDialog();
    tellOfLock();
    const { left } = answer.value;
    tell(left.length === 0 ? { title: done } : { title: doneLeft(left.join(', ')), kind: 'problem' });
  };
  return {
    isBusy,
    problem,
    run,
    setProblem,
    mayOverrule: problem?.code === 'backups-left',
    isWrongPassphrase: problem?.code === 'wrong-passphrase',
  };
}
