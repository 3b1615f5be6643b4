import { Link } from 'wouter';
import { text } from '../../text/text.ts';
import type { Part } from './address/compare-view.ts';
import styles from './compare-screen.module.css';

type Props = { readonly parts: readonly Part[]; readonly current: Part; readonly pathOf: (part: Part) => string };

/** The way to each part of the screen; each has an address of its own. */
export function PartNav({ parts, current, pathOf }: Props) {
  return (
    <nav className={styles.parts} aria-label={text.compare.parts}>
      {parts.map((part) => (
        <Link
          key={part}
          href={pathOf(part)}
          className={styles.part}
          aria-current={part === current ? 'page' : undefined}
        >
          {text.compare.part[part]}
        </Link>
      ))}
    </nav>
  );
}
