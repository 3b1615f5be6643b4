import { type FormEvent, useState } from 'react';
import type { BackupFolder } from '../../../../shared/api/leave-answers.ts';
import { ask, isInElectron } from '../../../api/client.ts';
import { Button } from '../../../components/button.tsx';
import { CheckBox } from '../../../components/fields/check-box.tsx';
import { TextBox } from '../../../components/fields/text-field.tsx';
import { Notice } from '../../../components/notice.tsx';
import { tell } from '../../../components/popups/toasts.tsx';
import { text } from '../../../text/text.ts';
import styles from './backups.module.css';

/** What is being asked: for another folder (the whole path, empty until it is known), or to go back to the usual one. */
export type Wish = { readonly kind: 'other'; readonly folder: string } | { readonly kind: 'usual' };

type Props = {
  readonly wish: Wish;
  readonly count: number;
  readonly onChooseOther: () => void;
  readonly onCancel: () => void;
  readonly onChanged: (outcome: BackupFolder) => void;
};

/** Asks for the folder where nothing else can, and whether the backups that there are come along. */
export function FolderForm({ wish, count, onChooseOther, onCancel, onChanged }: Props) {
  const [typed, setTyped] = useState('');
  const [move, setMove] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isTyped = wish.kind === 'other' && !isInElectron();

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const folder = wish.kind === 'usual' ? null : isTyped ? typed.trim() : wish.folder;
    if (folder === '') {
      setProblem(text.backups.newFolderMissing);
      return;
    }
    setBusy(true);
    const answer = await ask('backup.folder', { folder, move: move && count > 0 });
    setBusy(false);
    if (!answer.ok) {
      setProblem(answer.problem.message);
      return;
    }
    tell({ title: text.backups.folderChanged(answer.value.folder) });
    onChanged(answer.value);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {isTyped ? (
        <TextBox
          label={text.backups.newFolder}
          hint={text.backups.newFolderHint}
          error={problem ?? undefined}
          value={typed}
          autoFocus
          onChange={(next) => {
            setTyped(next);
            setProblem(null);
          }}
        />
      ) : (
        <p className={styles.path}>
          {wish.kind === 'usual' ? text.backups.usualFromNowOn : text.backups.fromNowOn(wish.folder)}
        </p>
      )}
      {count > 0 && (
        <CheckBox
          label={text.backups.takeAlong(count)}
          hint={text.backups.takeAlongHint(count)}
          checked={move}
          onChange={setMove}
        />
      )}
      {!isTyped && problem !== null && <Notice kind="problem">{problem}</Notice>}
      <div className={styles.buttons}>
        <Button onClick={onCancel}>{text.shell.cancel}</Button>
        {wish.kind === 'other' && !isTyped && <Button onClick={onChooseOther}>{text.backups.chooseOther}</Button>}
        <Button look="primary" type="submit" disabled={isBusy}>
          {text.backups.keepThere}
        </Button>
      </div>
    </form>
  );
}
