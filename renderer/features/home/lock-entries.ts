import type { CaseSummary } from '../../../shared/api/answers.ts';
import type { MenuEntry } from '../../components/popups/menu.tsx';
import { tell } from '../../components/popups/toasts.tsx';
import { lockNow } from '../../store/case-lock.ts';
import { openLockDialog } from '../../store/lock-dialog.ts';
import { text } from '../../text/text.ts';

/** What the menu of a case offers about its passphrase; nothing while it is locked: opening it is what asks. */
export function lockEntries({ id, person, lock }: CaseSummary): MenuEntry[] {
  const open = (kind: 'lock' | 'change' | 'remove') => () => openLockDialog({ kind, id, person });
  if (lock === 'locked') return [];
  if (lock === 'none') return [{ kind: 'action', label: text.lock.lockWith, onSelect: open('lock') }];
  return [
    { kind: 'action', label: text.lock.lockNow, onSelect: () => void lockAndTell(id) },
    { kind: 'action', label: text.lock.change, onSelect: open('change') },
    { kind: 'action', label: text.lock.remove, onSelect: open('remove') },
  ];
}

async function lockAndTell(id: string): Promise<void> {
  const problem = await lockNow(id);
  tell(problem === null ? { title: text.lock.nowLocked } : { title: problem.message, kind: 'problem' });
}
