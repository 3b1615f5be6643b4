import { assertNever } from '../../../shared/lib/assert-never.ts';
import { useLockDialog } from '../../store/lock-dialog.ts';
import { ChangePassphraseDialog } from './change-passphrase-dialog.tsx';
import { LockCaseDialog } from './lock-case-dialog.tsx';
import { RemovePassphraseDialog } from './remove-passphrase-dialog.tsx';

/** The dialog about a passphrase that some screen asked for; none most of the time. */
export function LockDialogs() {
  const dialog = useLockDialog((state) => state.dialog);
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'lock':
      return <LockCaseDialog id={dialog.id} person={dialog.person} />;
    case 'change':
      return <ChangePassphraseDialog id={dialog.id} />;
    case 'remove':
      return <RemovePassphraseDialog id={dialog.id} />;
    default:
      return assertNever(dialog.kind);
  }
}
