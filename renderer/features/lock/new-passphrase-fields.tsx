import { CheckBox } from '../../components/fields/check-box.tsx';
import { PassphraseBox } from '../../components/fields/passphrase-box.tsx';
import { Notice } from '../../components/notice.tsx';
import { text } from '../../text/text.ts';
import styles from './lock.module.css';
import { passphraseAdvice } from './passphrase-advice.ts';
import type { NewPassphrase } from './use-new-passphrase.ts';

const SHOWING = { showLabel: text.lock.show, hideLabel: text.lock.hide };

type Props = { readonly passphrase: NewPassphrase; readonly label: string; readonly autoFocus?: boolean };

/** A new passphrase, twice, with what can be said of its strength; and what happens when it is forgotten. */
export function NewPassphraseFields({ passphrase, label, autoFocus }: Props) {
  return (
    <>
      <PassphraseBox
        {...SHOWING}
        label={label}
        hint={text.lock.passphraseHint}
        error={passphrase.error}
        autoFocus={autoFocus}
        value={passphrase.value}
        onChange={passphrase.setValue}
      />
      <p className={styles.advice} role="status">
        {passphrase.value !== '' &&
          passphrase.error === undefined &&
          text.lock.advice[passphraseAdvice(passphrase.value)]}
      </p>
      <PassphraseBox
        {...SHOWING}
        label={text.lock.again}
        error={passphrase.againError}
        value={passphrase.again}
        onChange={passphrase.setAgain}
      />
      <Notice kind="warning">
        <strong>{text.lock.forgotten}</strong>
      </Notice>
      <div>
        <CheckBox label={text.lock.understood} checked={passphrase.understood} onChange={passphrase.setUnderstood} />
        {passphrase.mustUnderstand && (
          <p className={styles.must} role="alert">
            {text.lock.mustUnderstand}
          </p>
        )}
      </div>
    </>
  );
}
