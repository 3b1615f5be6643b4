import { Ellipsis } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import type { CaseSummary } from '../../../shared/api/answers.ts';
import { ConfirmDialog } from '../../components/popups/confirm-dialog.tsx';
import { IconButton } from '../../components/popups/icon-button.tsx';
import { Menu } from '../../components/popups/menu.tsx';
import { dayText, momentText } from '../../text/dates.ts';
import { text } from '../../text/text.ts';
import styles from './home-screen.module.css';
import { lockEntries } from './lock-entries.ts';
import { LockMark } from './lock-mark.tsx';

type Props = {
  readonly cases: readonly CaseSummary[];
  readonly onDownload: (summary: CaseSummary) => void;
  readonly onRemove: (id: string) => void;
};

/** The cases of the library, most recently changed first. */
export function CaseList({ cases, onDownload, onRemove }: Props) {
  const headingId = useId();
  const [removing, setRemoving] = useState<CaseSummary | null>(null);
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{text.home.cases}</h2>
      <ul className={styles.list}>
        {cases.map((item) => (
          <li key={item.id} className={styles.row} data-lock={item.lock}>
            <div>
              <Link href={`/case/${item.id}/activities`} className={styles.person}>
                {item.person}
              </Link>
              {item.lock === 'locked' ? (
                <p className={styles.muted}>{text.lock.isLocked}</p>
              ) : (
                <>
                  <p>{item.target}</p>
                  <p className={styles.muted}>
                    {item.ladder} · {text.home.holds(item.activities, item.claims)}
                    {item.submissions > 0 && `, ${text.submissions.handedIn(item.submissions)}`}
                  </p>
                </>
              )}
            </div>
            <div className={`${styles.muted} ${styles.right}`}>
              <LockMark lock={item.lock} />
              {item.lock !== 'locked' && (
                <p>
                  {text.home.decision}: {item.targetDate === null ? text.home.noDate : dayText(item.targetDate)}
                </p>
              )}
              <p>
                {text.home.changed}: {momentText(item.changedAt)}
              </p>
            </div>
            <div className={styles.more}>
              <Menu
                trigger={<IconButton label={text.home.more(item.person)} icon={<Ellipsis size={16} aria-hidden />} />}
                entries={[
                  ...lockEntries(item),
                  ...(item.lock === 'locked'
                    ? []
                    : [{ kind: 'action', label: text.home.download, onSelect: () => onDownload(item) } as const]),
                  { kind: 'action', label: text.home.askToRemove, onSelect: () => setRemoving(item) },
                ]}
              />
            </div>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={removing !== null}
        title={text.home.removeTitle}
        description={removing === null ? '' : removeText(removing)}
        confirmLabel={text.home.remove}
        cancelLabel={text.shell.cancel}
        onCancel={() => setRemoving(null)}
        onConfirm={() => {
          if (removing !== null) onRemove(removing.id);
          setRemoving(null);
        }}
      />
    </section>
  );
}

function removeText({ lock, person, target }: CaseSummary): string {
  return lock === 'locked' ? text.home.removeLockedText(person) : text.home.removeText(person, target);
}
