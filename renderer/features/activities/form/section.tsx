import { type ReactNode, useId } from 'react';
import styles from './activity-form.module.css';

type Props = { readonly title: string; readonly note?: ReactNode; readonly children: ReactNode };

/** A part of the form under its heading. */
export function Section({ title, note, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.sectionHeader}>
        <h3 id={id}>{title}</h3>
        {note}
      </header>
      {children}
    </section>
  );
}
