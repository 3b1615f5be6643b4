import { Link } from 'wouter';
import styles from './part-nav.module.css';

type Props<Part extends string> = {
  readonly label: string;
  readonly parts: readonly Part[];
  readonly current: Part;
  readonly nameOf: (part: Part) => string;
  readonly pathOf: (part: Part) => string;
};

/** The way to each part of a screen; each has an address of its own. */
export function PartNav<Part extends string>({ label, parts, current, nameOf, pathOf }: Props<Part>) {
  return (
    <nav className={styles.parts} aria-label={label}>
      {parts.map((part) => (
        <Link
          key={part}
          href={pathOf(part)}
          className={styles.part}
          aria-current={part === current ? 'page' : undefined}
        >
          {nameOf(part)}
        </Link>
      ))}
    </nav>
  );
}
