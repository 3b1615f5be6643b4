import type { ReactNode } from 'react';
import styles from './split.module.css';

type Props = {
  /** The list to choose from; scrolls by itself. */
  readonly list: ReactNode;
  /** What is chosen; scrolls by itself. */
  readonly children: ReactNode;
};

/** A list beside what is chosen from it, each as high as the window allows; goes into a `Page` with body `fill`. */
export function Split({ list, children }: Props) {
  return (
    <div className={styles.split}>
      <div className={styles.list}>{list}</div>
      <div className={styles.chosen}>{children}</div>
    </div>
  );
}
