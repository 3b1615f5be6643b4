import { type FormEvent, useId, useState } from 'react';
import { ask } from '../../api/client.ts';
import { PassphraseBox } from '../../components/fields/passphrase-box.tsx';
import { Dialog } from '../../components/popups/dialog.tsx';
import { closeLockDialog } from '../../store/lock-dialog.ts';
import { text } from '../../text/text.ts';
import { ChangeFooter } from './change-footer.tsx';
import { ChangeProgress } from './change-progress.tsx';
import styles from './lock.module.css';
import { type LockChange, useLockChange } from './use-lock-change.ts';

/** Makes a case and its backups readable again. */
export function RemovePassphraseDialog({ id }: { readonly id: string }) {
  const formId = useId();
  const [passphrase, setPassphrase] = useState('');
  const [missing, setMissing] = useState(false);
  const change = useLockChange(text.lock.removed, text.lock.removedLeft);
  const remove: LockChange = () => ask('case.removePassphrase', { id, passphrase });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(passphrase === '');
    if (passphrase !== '' && !change.isBusy) void change.run(remove);
  };
  return (
    <Dialog
      open
      onClose={() => !change.isBusy && closeLockDialog()}
      title={text.lock.removeTitle}
      description={text.lock.removeText}
      closeLabel={text.shell.close}
      footer={<ChangeFooter form={formId} action={text.lock.removeIt} isBusy={change.isBusy} onOverrule={null} />}
    >
      <form id={formId} className={styles.form} onSubmit={submit} noValidate>
        <PassphraseBox
          autoFocus
          label={text.lock.passphrase}
          showLabel={text.lock.show}
          hideLabel={text.lock.hide}
          error={missing ? text.lock.enterIt : change.isWrongPassphrase ? change.problem?.message : undefined}
          value={passphrase}
          onChange={(typed) => {
            setPassphrase(typed);
            setMissing(false);
          }}
        />
        <ChangeProgress isBusy={change.isBusy} problem={change.isWrongPassphrase ? null : change.problem} />
      </form>
    </Dialog>
  );
}
