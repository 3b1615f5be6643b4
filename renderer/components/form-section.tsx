import { type ReactNode, useId } from 'react';
import styles from './form-section.module.css';

type Props = { readonly title: string; readonly note?: ReactNode; readonly children: ReactNode };

/** A part of a form under its heading; `note` stands at the end of the heading's line. */
export function FormSection({ title, note, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.header}>
        <h3 id={id}>{title}</h3>
        {note}
      </header>
      {children}
    </section>
  );
}
