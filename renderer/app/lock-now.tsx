import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { ConfirmDialog } from '../components/popups/confirm-dialog.tsx';
import { IconButton } from '../components/popups/icon-button.tsx';
import { tell } from '../components/popups/toasts.tsx';
import { lockNow, useCaseLock } from '../store/case-lock.ts';
import { faultyFieldsOf, useDrafts } from '../store/drafts.ts';
import { text } from '../text/text.ts';

/** Locks the open case at once, where it has a passphrase. */
export function LockNow({ caseId }: { readonly caseId: string }) {
  const isUnlocked = useCaseLock(({ id, state }) => id === caseId && state?.lock === 'unlocked');
  const faulty = useDrafts((drafts) => faultyFieldsOf(drafts, caseId));
  const [asking, setAsking] = useState(false);
  if (!isUnlocked) return null;
  const lock = async (): Promise<void> => {
    setAsking(false);
    const problem = await lockNow(caseId);
    if (problem !== null) tell({ title: problem.message, kind: 'problem' });
  };
  return (
    <>
      <IconButton
        label={text.lock.lockNow}
        icon={<LockKeyhole size={16} aria-hidden />}
        onClick={() => (faulty > 0 ? setAsking(true) : void lock())}
      />
      <ConfirmDialog
        open={asking}
        title={text.lock.lockNowTitle}
        description={text.lock.lockNowText(faulty)}
        confirmLabel={text.lock.lockNow}
        cancelLabel={text.shell.cancel}
        onCancel={() => setAsking(false)}
        onConfirm={() => void lock()}
      />
    </>
  );
}
