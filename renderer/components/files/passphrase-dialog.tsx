import { type FormEvent, useRef, useState } from 'react';
import { text } from '../../text/text.ts';
import { Button } from '../button.tsx';
import { PassphraseBox } from '../fields/passphrase-box.tsx';
import { Dialog } from '../popups/dialog.tsx';
import styles from './file-dialogs.module.css';

type Props = {
  readonly fileName: string;
  readonly onClose: () => void;
  /** Tries a passphrase; answers with the sentence to show when it does not fit, or null when the dialog has done its work. */
  readonly onTry: (passphrase: string) => Promise<string | null>;
};

/** Asks for the passphrase of a file until one fits or the user calls it off. Open as long as it is there. */
export function PassphraseDialog({ fileName, onClose, onTry }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);

  const attempt = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(passphrase !== '');
    const sentence = passphrase === '' ? text.files.enterIt : await onTry(passphrase);
    setBusy(false);
    setFault(sentence);
    if (sentence !== null) input.current?.select();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.files.lockedTitle}
      description={text.files.lockedText(fileName)}
      closeLabel={text.shell.close}
      footer={
        <>
          <Button onClick={onClose}>{text.shell.cancel}</Button>
          <Button look="primary" type="submit" form="open-file" disabled={busy} focusableWhenDisabled>
            {busy ? text.files.opening : text.files.open}
          </Button>
        </>
      }
    >
      <form id="open-file" className={styles.form} onSubmit={(event) => void attempt(event)} noValidate>
        <PassphraseBox
          label={text.files.passphrase}
          error={fault ?? undefined}
          value={passphrase}
          onChange={(next) => {
            setPassphrase(next);
            setFault(null);
          }}
          showLabel={text.files.show}
          hideLabel={text.files.hide}
          inputRef={input}
          autoFocus
        />
        <p role="status" className={styles.status}>
          {busy ? text.files.unlocking : ''}
        </p>
      </form>
    </Dialog>
  );
}
