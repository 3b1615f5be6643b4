import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { text } from '../../text/text.ts';
import styles from './activities-screen.module.css';

/** What an activity is, and examples of what counts as one. */
export function EmptyActivities({ action }: { readonly action: ReactNode }) {
  const words = text.activities;
  return (
    <>
      <EmptyState title={words.emptyTitle} action={action}>
        {words.emptyText}
      </EmptyState>
      <h2 className={styles.examplesTitle}>{words.examplesTitle}</h2>
      <ul className={styles.examples}>
        {words.examples.map(({ title, why }) => (
          <li key={title}>
            <strong>{title}</strong>
            {why}
          </li>
        ))}
      </ul>
    </>
  );
}
