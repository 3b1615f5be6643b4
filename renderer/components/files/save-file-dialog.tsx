import { type FormEvent, useRef, useState } from 'react';
import type { FileWish } from '../../../shared/api/file-questions.ts';
import { text } from '../../text/text.ts';
import { Button } from '../button.tsx';
import { CheckBox } from '../fields/check-box.tsx';
import { ChoiceBox } from '../fields/choice-field.tsx';
import { PassphraseBox } from '../fields/passphrase-box.tsx';
import { Notice } from '../notice.tsx';
import { Dialog } from '../popups/dialog.tsx';
import { tell } from '../popups/toasts.tsx';
import styles from './file-dialogs.module.css';
import { type FileChoices, firstChoices, isReadable, passphraseFaults, wishOf } from './file-wish.ts';

type Props = {
  /** Whether the case is locked with a passphrase, and only unlocked now. */
  readonly hasPassphrase: boolean;
  readonly onClose: () => void;
  readonly onSave: (wish: FileWish) => Promise<Outcome>;
};

type Outcome =
  /** `missing`: names of attached files that it lacks. */
  | { readonly kind: 'saved'; readonly place: string; readonly missing: readonly string[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly sentence: string };

const FORMATS = [
  { value: 'rungs', label: text.files.rungs, meaning: text.files.rungsMeaning },
  { value: 'json', label: text.files.json, meaning: text.files.jsonMeaning },
];

/** Asks how a case is to be saved as a file: as what, with its history or not, locked or not. Open as long as it is there. */
export function SaveFileDialog({ hasPassphrase, onClose, onSave }: Props) {
  const [choices, setChoices] = useState(() => firstChoices(hasPassphrase));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [first, again] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const change = (changes: Partial<FileChoices>): void => setChoices({ ...choices, ...changes });
  const faults = tried ? passphraseFaults(choices) : {};

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    const found = passphraseFaults(choices);
    if (found.passphrase !== undefined) first.current?.focus();
    else if (found.again !== undefined) again.current?.focus();
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    setProblem(null);
    const outcome = await onSave(wishOf(choices));
    setBusy(false);
    if (outcome.kind === 'failed') setProblem(outcome.sentence);
    if (outcome.kind !== 'saved') return;
    tell({ title: text.files.saved(outcome.place) });
    if (outcome.missing.length > 0) tell({ title: text.files.lacks(outcome.missing), kind: 'problem' });
    onClose();
  };
  const isLocked = !isReadable(choices);
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.files.saveTitle}
      description={text.files.saveText}
      closeLabel={text.shell.close}
      footer={
        <>
          <Button onClick={onClose}>{text.shell.cancel}</Button>
          <Button look="primary" type="submit" form="save-file" disabled={busy} focusableWhenDisabled>
            {busy ? text.files.saving : text.files.save}
          </Button>
        </>
      }
    >
      <form id="save-file" className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <ChoiceBox
          label={text.files.kind}
          choices={FORMATS}
          value={choices.format}
          onChange={(format) => change({ format: format === 'json' ? 'json' : 'rungs' })}
        />
        {choices.format === 'rungs' && (
          <>
            <CheckBox
              label={text.files.history}
              hint={text.files.historyHint}
              checked={choices.history}
              onChange={(history) => change({ history })}
            />
            <CheckBox
              label={text.files.lock}
              hint={text.files.lockHint}
              checked={choices.locked}
              onChange={(locked) => change({ locked })}
            />
          </>
        )}
        {isLocked && (
          <div className={styles.passphrase}>
            <PassphraseBox
              label={text.files.passphrase}
              hint={text.files.passphraseHint}
              error={faults.passphrase}
              value={choices.passphrase}
              onChange={(passphrase) => change({ passphrase })}
              showLabel={text.files.show}
              hideLabel={text.files.hide}
              inputRef={first}
              // Not where it is there from the start: what is chosen above comes first.
              autoFocus={!hasPassphrase}
            />
            <PassphraseBox
              label={text.files.again}
              error={faults.again}
              value={choices.again}
              onChange={(repeated) => change({ again: repeated })}
              showLabel={text.files.show}
              hideLabel={text.files.hide}
              inputRef={again}
            />
            <Notice kind="warning">{text.files.forgotten}</Notice>
          </div>
        )}
        {hasPassphrase && !isLocked && <Notice kind="warning">{text.files.notLocked}</Notice>}
        <p role="status" className={styles.status}>
          {busy && isLocked ? text.files.locking : ''}
        </p>
        {problem !== null && <Notice kind="problem">{problem}</Notice>}
      </form>
    </Dialog>
  );
}
