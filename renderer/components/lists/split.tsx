import type { ReactNode } from 'react';
import styles from './split.module.css';

type Props = {
  /** The list to choose from; scrolls by itself. Null where it has no room. */
  readonly list: ReactNode | null;
  /** What is chosen; scrolls by itself. Null where it has no room. */
  readonly children: ReactNode | null;
  /** Whether only one of the two is shown. */
  readonly single?: boolean;
};

/**
 * A list beside what is chosen from it, each as high as the window allows; goes into a `Page` with body `fill`. Either keeps
 * what it holds - a form its text, its choices, its focus - when the other one comes or goes.
 */
export function Split({ list, children, single = false }: Props) {
  return (
    <div className={styles.split} data-single={single || undefined}>
      {list !== null && <div className={styles.list}>{list}</div>}
      {children !== null && <div className={styles.chosen}>{children}</div>}
    </div>
  );
}
