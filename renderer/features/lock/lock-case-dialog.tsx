import { type FormEvent, useEffect, useId, useState } from 'react';
import type { LockState, LockSurvey } from '../../../shared/api/lock-questions.ts';
import { ask } from '../../api/client.ts';
import { CheckBox } from '../../components/fields/check-box.tsx';
import { TextBox } from '../../components/fields/text-field.tsx';
import { Dialog } from '../../components/popups/dialog.tsx';
import { closeLockDialog } from '../../store/lock-dialog.ts';
import { text } from '../../text/text.ts';
import { AsideChoice } from './aside-choice.tsx';
import { ChangeFooter } from './change-footer.tsx';
import { ChangeProgress } from './change-progress.tsx';
import styles from './lock.module.css';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { type LockChange, useLockChange } from './use-lock-change.ts';
import { useNewPassphrase } from './use-new-passphrase.ts';

/** Gives a case its passphrase, after saying what that means for backups, older files and a bad memory. */
export function LockCaseDialog({ id, person }: { readonly id: string; readonly person: string }) {
  const formId = useId();
  const [survey, setSurvey] = useState<LockSurvey | null>(null);
  const [state, setState] = useState<LockState | null>(null);
  const passphrase = useNewPassphrase();
  const [label, setLabel] = useState(text.lock.defaultLabel);
  const [removeAside, setRemoveAside] = useState(true);
  const [remember, setRemember] = useState(false);
  const change = useLockChange(text.lock.done);
  useEffect(() => {
    void ask('case.lockSurvey', { id }).then((answer) => answer.ok && setSurvey(answer.value));
    void ask('case.lockState', { id }).then((answer) => answer.ok && setState(answer.value));
  }, [id]);

  const lock: LockChange = (leaveBackups) =>
    ask('case.lock', { id, passphrase: passphrase.value, label: label.trim(), remember, removeAside, leaveBackups });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (passphrase.check() && !change.isBusy) void change.run(lock);
  };
  return (
    <Dialog
      open
      onClose={() => !change.isBusy && closeLockDialog()}
      title={text.lock.lockTitle}
      description={text.lock.lockText(person)}
      closeLabel={text.shell.close}
      footer={
        <ChangeFooter
          form={formId}
          action={text.lock.lock}
          isBusy={change.isBusy}
          onOverrule={change.mayOverrule ? () => void change.run(lock, true) : null}
        />
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} noValidate>
        <NewPassphraseFields passphrase={passphrase} label={text.lock.passphrase} autoFocus />
        <TextBox label={text.lock.label} hint={text.lock.labelHint} value={label} onChange={setLabel} />
        {state?.keychain === true && (
          <CheckBox
            label={text.lock.remember}
            hint={text.lock.rememberHint}
            checked={remember}
            onChange={setRemember}
          />
        )}
        <AsideChoice survey={survey} removes={removeAside} onChange={setRemoveAside} />
        <ChangeProgress isBusy={change.isBusy} problem={change.problem} />
      </form>
    </Dialog>
  );
}
