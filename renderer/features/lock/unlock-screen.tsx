import { LockKeyhole } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { LockState } from '../../../shared/api/lock-questions.ts';
import { ask } from '../../api/client.ts';
import { Button } from '../../components/button.tsx';
import { CheckBox } from '../../components/fields/check-box.tsx';
import { PassphraseBox } from '../../components/fields/passphrase-box.tsx';
import { Notice } from '../../components/notice.tsx';
import { tellOfLock } from '../../store/case-lock.ts';
import { text } from '../../text/text.ts';
import styles from './lock.module.css';

type Props = {
  readonly id: string;
  /** Whether edits of it wait in this window. */
  readonly waiting: boolean;
  readonly onUnlocked: () => void;
};

/** Stands in the place of a locked case until its passphrase was entered. */
export function UnlockScreen({ id, waiting, onUnlocked }: Props) {
  const [state, setState] = useState<LockState | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [remember, setRemember] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    document.title = text.shell.app;
    void ask('case.lockState', { id }).then((answer) => {
      if (!answer.ok) return setProblem(answer.problem.message);
      setState(answer.value);
      setRemember(answer.value.remembered);
      // Another tab may have opened it in the meantime.
      if (answer.value.lock !== 'locked') onUnlocked();
    });
  }, [id, onUnlocked]);

  const unlock = async (): Promise<void> => {
    setBusy(true);
    const answer = await ask('case.unlock', { id, passphrase, remember });
    setBusy(false);
    if (!answer.ok) {
      setProblem(answer.problem.message);
      field.current?.focus();
      field.current?.select();
      return;
    }
    tellOfLock();
    onUnlocked();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    if (passphrase !== '') return void unlock();
    setProblem(text.lock.enterIt);
    field.current?.focus();
  };
  return (
    <main id="content" className={styles.unlock}>
      <form className={styles.panel} onSubmit={submit} noValidate>
        <LockKeyhole size={28} aria-hidden />
        <h1>{state === null || state.label === '' ? text.lock.unlockTitle : state.label}</h1>
        {waiting ? <Notice kind="warning">{text.lock.unlockWaiting}</Notice> : <p>{text.lock.unlockText}</p>}
        <PassphraseBox
          label={text.lock.passphrase}
          showLabel={text.lock.show}
          hideLabel={text.lock.hide}
          autoFocus
          inputRef={field}
          error={problem}
          value={passphrase}
          onChange={(typed) => {
            setPassphrase(typed);
            setProblem(undefined);
          }}
        />
        {state?.keychain === true && (
          <CheckBox
            label={text.lock.remember}
            hint={text.lock.rememberHint}
            checked={remember}
            onChange={setRemember}
          />
        )}
        <div className={styles.actions}>
          <Button look="primary" type="submit" disabled={isBusy} focusableWhenDisabled>
            {isBusy ? text.lock.unlocking : text.lock.unlock}
          </Button>
          <Link href="/">{text.shell.backHome}</Link>
        </div>
      </form>
    </main>
  );
}
