import { useState } from 'react';
import { ask } from '../../../api/client.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { text } from '../../../text/text.ts';
import styles from './backups.module.css';
import { FolderForm, type Wish } from './folder-form.tsx';

type Props = {
  readonly folder: string;
  /** Whether that is the folder beside the library. */
  readonly isUsual: boolean;
  /** How many backups lie there. */
  readonly count: number;
  readonly onChanged: () => void;
};

/** Where backups lie, and the way to another place. */
export function FolderSection({ folder, isUsual, count, onChanged }: Props) {
  const [wish, setWish] = useState<Wish | null>(null);
  const [moved, setMoved] = useState(0);
  const [stayed, setStayed] = useState<readonly string[]>([]);

  const choose = async (): Promise<void> => {
    const answer = await ask('folder.choose', { purpose: 'backups' });
    if (!answer.ok || answer.value.kind === 'cancelled') return;
    setWish({ kind: 'other', folder: answer.value.kind === 'chosen' ? answer.value.folder : '' });
  };
  return (
    <section className={styles.folder}>
      <div className={styles.place}>
        <p>
          {text.backups.folder} <span className={styles.path}>{folder}</span>
        </p>
        {wish === null && (
          <div className={styles.buttons}>
            {!isUsual && <Button onClick={() => setWish({ kind: 'usual' })}>{text.backups.useUsual}</Button>}
            <Button onClick={choose}>{text.backups.change}</Button>
          </div>
        )}
      </div>
      {wish !== null && (
        <FolderForm
          wish={wish}
          count={count}
          onChooseOther={choose}
          onCancel={() => setWish(null)}
          onChanged={(outcome) => {
            setWish(null);
            setMoved(outcome.moved);
            setStayed(outcome.stayed);
            onChanged();
          }}
        />
      )}
      <div role="status" className={styles.told}>
        {moved > 0 && <p>{text.backups.moved(moved)}</p>}
        {stayed.length > 0 && (
          <Notice kind="warning">
            <p>{text.backups.stayed}</p>
            <ul>
              {stayed.map((path) => (
                <li key={path}>{path}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
    </section>
  );
}
