import { type ReactNode, useId } from 'react';
import styles from './item-form.module.css';

type Props = {
  /** The item's name for those who cannot see the field of its title. */
  readonly name: string;
  readonly title: ReactNode;
  /** Buttons for the item as a whole. */
  readonly tools: ReactNode;
  readonly children: ReactNode;
};

/** The form of one item of a list: its title as a heading, its tools, its parts. */
export function ItemForm({ name, title, tools, children }: Props) {
  const id = useId();
  return (
    <article className={styles.form} aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {name}
      </h2>
      <header className={styles.header}>
        <div className={styles.title}>{title}</div>
        <div className={styles.tools}>{tools}</div>
      </header>
      {children}
    </article>
  );
}
