import type { ReactNode } from 'react';
import styles from './page.module.css';
import { useLostFocus } from './use-lost-focus.ts';

type Props = {
  readonly title: string;
  /** One sentence on what this screen is for. */
  readonly lead?: string;
  readonly actions?: ReactNode;
  /** What is worth knowing before all else; it stands under the header. */
  readonly notice?: ReactNode;
  /** `fill` gives the body the rest of the height, to scroll inside; `flow` scrolls the page. */
  readonly body?: 'flow' | 'fill';
  readonly children: ReactNode;
};

/** The frame of a screen: its title, its actions, its body. */
export function Page({ title, lead, actions, notice, body = 'flow', children }: Props) {
  const heading = useLostFocus();
  return (
    <div className={styles.page} data-body={body}>
      <header className={styles.header}>
        <div className={styles.titles}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {notice !== undefined && <div className={styles.notice}>{notice}</div>}
      <div className={styles.body}>{children}</div>
    </div>
  );
}
