import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

type Props = {
  readonly kind: 'problem' | 'warning' | 'note';
  readonly children: ReactNode;
  readonly action?: ReactNode;
};

/** A sentence that stands in the page: something is wrong, or worth knowing. Problems are read out at once. */
export function Notice({ kind, children, action }: Props) {
  return (
    <div className={styles.notice} data-kind={kind} role={kind === 'problem' ? 'alert' : undefined}>
      {kind === 'note' ? <Info size={16} aria-hidden /> : <CircleAlert size={16} aria-hidden />}
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  );
}
