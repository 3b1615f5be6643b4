import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { text } from '../../text/text.ts';
import styles from './needs-screen.module.css';

/** What a need is, with an example that is plainly not the person's own. */
export function EmptyNeeds({ action }: { readonly action: ReactNode }) {
  const { example, ...words } = text.needs;
  return (
    <div className={styles.empty}>
      <EmptyState title={words.emptyTitle} action={action}>
        {words.emptyText}
      </EmptyState>
      <figure className={styles.example}>
        <figcaption>{words.exampleLabel}</figcaption>
        <p className={styles.exampleTitle}>{example.title}</p>
        <dl>
          <dt>{words.observation}</dt>
          <dd>{example.observation}</dd>
          <dt>{words.consequence}</dt>
          <dd>{example.consequence}</dd>
          <dt>{words.proposal}</dt>
          <dd>{example.proposal}</dd>
        </dl>
      </figure>
    </div>
  );
}
