import { type FormEvent, useEffect, useId, useState } from 'react';
import type { LockState } from '../../../shared/api/lock-questions.ts';
import { ask } from '../../api/client.ts';
import { CheckBox } from '../../components/fields/check-box.tsx';
import { PassphraseBox } from '../../components/fields/passphrase-box.tsx';
import { Dialog } from '../../components/popups/dialog.tsx';
import { closeLockDialog } from '../../store/lock-dialog.ts';
import { text } from '../../text/text.ts';
import { ChangeFooter } from './change-footer.tsx';
import { ChangeProgress } from './change-progress.tsx';
import styles from './lock.module.css';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { type LockChange, useLockChange } from './use-lock-change.ts';
import { useNewPassphrase } from './use-new-passphrase.ts';

/** A new passphrase in the place of the one until now. */
export function ChangePassphraseDialog({ id }: { readonly id: string }) {
  const formId = useId();
  const [state, setState] = useState<LockState | null>(null);
  const [current, setCurrent] = useState('');
  const [missing, setMissing] = useState(false);
  const [remember, setRemember] = useState(false);
  const next = useNewPassphrase();
  const change = useLockChange(text.lock.changed);
  useEffect(() => {
    void ask('case.lockState', { id }).then((answer) => {
      if (!answer.ok) return;
      setState(answer.value);
      setRemember(answer.value.remembered);
    });
  }, [id]);

  const replace: LockChange = (leaveBackups) =>
    ask('case.changePassphrase', { id, current, next: next.value, remember, removeAside: false, leaveBackups });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(current === '');
    if (next.check() && current !== '' && !change.isBusy) void change.run(replace);
  };
  return (
    <Dialog
      open
      onClose={() => !change.isBusy && closeLockDialog()}
      title={text.lock.changeTitle}
      description={text.lock.changeText}
      closeLabel={text.shell.close}
      footer={
        <ChangeFooter
          form={formId}
          action={text.lock.changeIt}
          isBusy={change.isBusy}
          onOverrule={change.mayOverrule ? () => void change.run(replace, true) : null}
        />
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} noValidate>
        <PassphraseBox
          autoFocus
          label={text.lock.current}
          showLabel={text.lock.show}
          hideLabel={text.lock.hide}
          error={missing ? text.lock.enterIt : change.isWrongPassphrase ? change.problem?.message : undefined}
          value={current}
          onChange={(typed) => {
            setCurrent(typed);
            setMissing(false);
          }}
        />
        <NewPassphraseFields passphrase={next} label={text.lock.newPassphrase} />
        {state?.keychain === true && (
          <CheckBox
            label={text.lock.remember}
            hint={text.lock.rememberHint}
            checked={remember}
            onChange={setRemember}
          />
        )}
        <ChangeProgress isBusy={change.isBusy} problem={change.isWrongPassphrase ? null : change.problem} />
      </form>
    </Dialog>
  );
}
