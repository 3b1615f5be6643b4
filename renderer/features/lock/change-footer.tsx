import { Button } from '../../components/button.tsx';
import { closeLockDialog } from '../../store/lock-dialog.ts';
import { text } from '../../text/text.ts';

type Props = {
  readonly form: string;
  readonly action: string;
  readonly isBusy: boolean;
  /** Offers to go on although a backup stays as it is. */
  readonly onOverrule: (() => void) | null;
};

/** The buttons at the foot of a dialog about a passphrase. */
export function ChangeFooter({ form, action, isBusy, onOverrule }: Props) {
  return (
    <>
      <Button onClick={closeLockDialog} disabled={isBusy} focusableWhenDisabled>
        {text.shell.cancel}
      </Button>
      {onOverrule !== null && (
        <Button look="danger" onClick={onOverrule}>
          {text.lock.lockAnyway}
        </Button>
      )}
      <Button look="primary" type="submit" form={form} disabled={isBusy} focusableWhenDisabled>
        {action}
      </Button>
    </>
  );
}
