import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

type Props = { readonly title: string; readonly children: ReactNode; readonly action?: ReactNode };

/** What a list shows while it is empty: why, and what to do first. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <section className={styles.empty}>
      <h2>{title}</h2>
      <p>{children}</p>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </section>
  );
}
