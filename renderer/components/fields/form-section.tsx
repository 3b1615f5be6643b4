import { type ReactNode, useId } from 'react';
import styles from './form-section.module.css';

type Props = {
  readonly title: string;
  readonly note?: ReactNode;
  /** Level of its heading: 3 in the form of an item, 2 right under the title of a page. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
};

/** A part of a form under its heading; `note` stands at the end of the heading's line. */
export function FormSection({ title, note, level = 3, children }: Props) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.header}>
        <Heading id={id}>{title}</Heading>
        {note}
      </header>
      {children}
    </section>
  );
}
