import { useEffect, useState } from 'react';
import type { BackedUpActivity, CaseInBackup } from '../../../../shared/api/leave-answers.ts';
import { ask } from '../../../api/client.ts';
import { Notice } from '../../../components/notice.tsx';
import { momentText, spanText } from '../../../text/dates.ts';
import { text } from '../../../text/text.ts';
import styles from './backups.module.css';

type Props = { readonly backup: string; readonly id: string; readonly changedAt: string };

/** What a backup has of a case, and how that differs from the case in the library now. */
export function CasePreview({ backup, id, changedAt }: Props) {
  const [found, setFound] = useState<CaseInBackup | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    void ask('backup.look', { backup, case: id }).then((answer) => {
      if (answer.ok) setFound(answer.value);
      else setProblem(answer.problem.message);
    });
  }, [backup, id]);
  if (problem !== null) return <Notice kind="problem">{problem}</Notice>;
  if (found === null) return null;
  const added = found.present?.added ?? [];
  return (
    <div className={styles.preview}>
      <p>
        {text.backups.lastChanged(momentText(changedAt))} {sinceThen(found)}
      </p>
      {found.activities.length === 0 ? (
        <p>{text.backups.noActivities}</p>
      ) : (
        <>
          <h4>{text.backups.activities}</h4>
          <ul className={styles.activities}>
            {found.activities.map((activity) => (
              <li key={activity.id}>
                <ActivityLine activity={activity} isKnown={found.present !== null} />
              </li>
            ))}
          </ul>
        </>
      )}
      {added.length > 0 && (
        <>
          <h4>{text.backups.added}</h4>
          <ul className={styles.activities}>
            {added.map((activity) => (
              <li key={activity.id}>{activity.title}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

type LineProps = {
  readonly activity: BackedUpActivity;
  /** Whether the library has the case; where it has not, everything is gone. */
  readonly isKnown: boolean;
};

function ActivityLine({ activity: { title, start, end, now }, isKnown }: LineProps) {
  return (
    <>
      <span>{title}</span>
      <span className={styles.muted}>{spanText(start, end)}</span>
      {isKnown && now !== 'same' && <span className={styles.mark}>{text.backups[now]}</span>}
    </>
  );
}

/** One sentence on what became of the case. */
function sinceThen({ activities, present }: CaseInBackup): string {
  if (present === null) return text.backups.notInLibrary;
  const count = (now: BackedUpActivity['now']) => activities.filter((activity) => activity.now === now).length;
  const parts = [
    count('changed') === 0 ? '' : text.backups.changedCount(count('changed')),
    count('gone') === 0 ? '' : text.backups.goneCount(count('gone')),
    present.added.length === 0 ? '' : text.backups.addedCount(present.added.length),
    ...present.otherwise.map(({ kind, count: items }) => text.backups.otherwise(text.backups.kindOf(kind, items))),
  ].filter((part) => part !== '');
  return parts.length === 0 ? text.backups.sameNow : `${text.backups.differsNow} ${parts.join(', ')}.`;
}
